import type { z } from 'zod';
import type { Prisma } from '../../prisma/client.ts';
import type { Log } from './log.ts';
import { storable } from './storable.ts';

/** What was read of a JSON column, or the path at which it is not what this version expects; '' for all of it. */
type Read<T> = { ok: true; value: T } | { ok: false; path: string };

/**
 * The one way to read a JSON column: it may have been written by another version of the program. Defaults fill what
 * has been added since, so a new field of anything that is stored needs one.
 */
export function readStored<T>(schema: z.ZodType<T>, stored: unknown): Read<T> {
  const read = schema.safeParse(stored);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, path: (read.error.issues[0]?.path ?? []).map(String).join('.') };
}

/** What a stored value is, for the log: its column, and the capability it belongs to or its channel. */
type Origin = { stored: string; of?: string };

/**
 * Reads a JSON column. Null for what is empty, and for what cannot be read any more: the log then says what and where,
 * never the value, which may hold what people wrote.
 */
export function readOrNull<T>(log: Log, origin: Origin, schema: z.ZodType<T>, stored: unknown): T | null {
  if (stored === null || stored === undefined) return null;
  const read = readStored(schema, stored);
  if (read.ok) return read.value;
  log.warn({ ...origin, path: read.path }, 'something stored cannot be read any more');
  return null;
}

/** A value as a JSON column takes it; what is undefined is left out. */
export function toColumn(value: unknown): Prisma.InputJsonValue {
  return storable(value) as Prisma.InputJsonValue;
}
