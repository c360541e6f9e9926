import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** In megabytes: room for a photograph and for any list; more would hold up the transaction it is written in. */
export const maxMegabytes = 10;

export type NewFile = {
  name: string;
  /** Media type, such as `text/csv`. */
  contentType: string;
  bytes: Uint8Array;
  /** How many hours it can be fetched. */
  hours: number;
};
/** A file as messages name it; `size` in bytes. */
export type KeptFile = { id: string; name: string; contentType: string; size: number };

/** Keeps a file for the person who acts (F46). Refuses what is larger than 10 MB (`file-too-large`). */
export async function keepFile(
  operation: Operation,
  { name, contentType, bytes, hours }: NewFile,
): Promise<Outcome<KeptFile>> {
  const { db, ids, now, actor } = operation;
  const size = bytes.byteLength;
  if (size > maxMegabytes * 1024 * 1024) return refuse('file-too-large', { megabytes: maxMegabytes });
  const accountId = actor.account.id;
  const id = ids.next();
  const expiresAt = new Date(now.getTime() + hours * 3600 * 1000);
  await db.storedFile.create({
    data: {
      ...{ accountId, id, personId: actor.personId, name, contentType, size },
      ...{ createdAt: now, expiresAt },
      bytes: new Uint8Array(bytes),
    },
  });
  const detail = { name, size };
  await writeAudit(operation, { accountId, action: 'file-kept', entity: 'file', entityId: id, detail });
  return done({ id, name, contentType, size });
}
