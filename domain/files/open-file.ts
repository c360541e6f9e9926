import type { Tx } from '../../prisma/client.ts';
import type { PersonStatus } from '../people/actor.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * A kept file with its bytes. Null when there is none with this id, when its time is over, and when the person it
 * was made for has no access any more (F57); what went to a case stays with the case.
 */
export async function openFile(db: Tx, id: string, now: Date) {
  if (!uuid.test(id)) return null;
  const active: PersonStatus = 'active';
  return db.storedFile.findFirst({
    where: {
      id,
      AND: [
        { OR: [{ person: { status: active } }, { caseId: { not: null } }] },
        { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
      ],
    },
    select: { name: true, contentType: true, bytes: true },
  });
}

/** Removes the files whose time is over. */
export async function removeExpiredFiles(db: Tx, now: Date): Promise<void> {
  await db.storedFile.deleteMany({ where: { expiresAt: { lte: now } } });
}
