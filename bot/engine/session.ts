import { z } from 'zod';
import type { Tx } from '../../prisma/client.ts';
import { languages } from '../understanding/types.ts';
import { listed } from './links.ts';
import type { Log } from './log.ts';
import { standing } from './question.ts';
import { waitingFile } from './received/waiting-files.ts';
import { spokenOf } from './spoken-of.ts';
import { readStored } from './stored.ts';

const sessionData = z.object({
  /** The draft that messages go to. */
  draft: z.uuid().nullable().default(null),
  /** Drafts put aside while something else is asked, latest last. */
  aside: z.array(z.uuid()).default([]),
  /** Messages in a row that were not understood. */
  misses: z.number().int().default(0),
  /** The language of the last message; null until somebody wrote. */
  language: z.enum(languages).nullable().default(null),
  /** A message that waits for the person to say what it meant. */
  pending: z.string().nullable().default(null),
  /** Further requests of the same message, to be taken up one after the other. */
  queue: z.array(z.string()).default([]),
  /** What was asked last; null when nothing waits for an answer. */
  standing: standing.nullable().default(null),
  /** What "it" and "that" can mean. */
  spokenOf: spokenOf.prefault({}),
  /** A digest of what was answered last, and how often in a row. */
  lastSaid: z.object({ digest: z.string(), times: z.number().int() }).nullable().default(null),
  /** Files that were sent and are of no case yet. */
  files: z.array(waitingFile).default([]),
  /** The list shown last. */
  listed: listed.nullable().default(null),
});
export type SessionData = z.infer<typeof sessionData>;

export type Session = { id: string; version: number; data: SessionData };

/** Another turn of the same conversation was faster: this one is rolled back and tried again. */
export class SessionConflict extends Error {
  override name = 'SessionConflict';
}

/** Reads a stored session; what of it cannot be read any more starts afresh, and the rest is kept. */
export function parseSession(log: Log, id: string, row: { data: unknown; version: number } | null): Session {
  const stored = row?.data ?? {};
  const read = readStored(sessionData, stored);
  if (read.ok) return { id, version: row?.version ?? -1, data: read.value };
  log.warn({ stored: 'session', path: read.path }, 'something stored cannot be read any more');
  return { id, version: row?.version ?? -1, data: readableFields(stored) };
}

function readableFields(stored: unknown): SessionData {
  const fields = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  const shape: Record<string, z.ZodType | undefined> = sessionData.shape;
  return sessionData.parse(
    Object.fromEntries(fields.filter(([name, value]) => shape[name]?.safeParse(value).success)),
  );
}

/** Writes the session if nobody else has since it was read; throws `SessionConflict` otherwise. */
export async function saveSession(db: Tx, session: Session, data: SessionData, now: Date): Promise<void> {
  const json = JSON.stringify(data);
  if (session.version >= 0 && json === JSON.stringify(session.data)) return;
  const written = await db.$executeRaw`
    INSERT INTO "Session" ("id", "data", "version", "updatedAt") VALUES (${session.id}, ${json}::jsonb, 0, ${now})
    ON CONFLICT ("id") DO UPDATE
      SET "data" = excluded."data", "version" = "Session"."version" + 1, "updatedAt" = excluded."updatedAt"
      WHERE "Session"."version" = ${session.version}`;
  if (written === 0) throw new SessionConflict(session.id);
}
