import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import type { KeptFile } from './keep-file.ts';

/** A case that is worked on needs no more pictures than this; a stream of them would hide what matters. */
export const mostFilesPerCase = 20;

/** What is read of the files beside a case. */
export const fileOfCase = {
  select: { id: true, name: true, contentType: true, size: true },
  orderBy: { createdAt: 'asc' },
} as const;

/**
 * Joins files that this person sent to a case, with which they stay from then on; gives all files of the case. Files of
 * others, of another case and those that are gone are left alone.
 */
export async function attachFiles(
  operation: Operation,
  { accountId, id: caseId }: { accountId: string; id: string },
  fileIds: readonly string[],
): Promise<KeptFile[]> {
  const { db, actor, now, inNameOf } = operation;
  // A case of a branch belongs to the branch, and its files with it.
  const { count } = await db.storedFile.updateMany({
    where: {
      id: { in: [...fileIds] },
      ...{ accountId: actor.account.id, personId: inNameOf ?? actor.personId, caseId: null },
      expiresAt: { gt: now },
    },
    data: { accountId, caseId, expiresAt: null },
  });
  const files = await db.storedFile.findMany({ where: { accountId, caseId }, ...fileOfCase });
  if (count > 0)
    await writeAudit(operation, {
      ...{ accountId, action: 'case-files-added', entity: 'case', entityId: caseId },
      detail: { files: count },
    });
  return files;
}
