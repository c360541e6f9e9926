import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock, Ids } from '../domain/operation.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date(Date.now()) };

/** Time-ordered ids: rows written together lie together in the indexes. */
export const systemIds: Ids = { next: () => v7() };

/** A secret that ends with this process. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
