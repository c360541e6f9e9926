import { v7 } from 'uuid';
import type { Clock, Ids } from '../domain/operation.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date(Date.now()) };

/** Time-ordered ids: rows written together lie together in the indexes. */
export const systemIds: Ids = { next: () => v7() };
