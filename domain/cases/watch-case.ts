import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome } from '../outcome.ts';
import type { ActivityKind, CaseDetail } from './case-detail.ts';
import { findCase } from './find-case.ts';

/** Joins or leaves the watch list of a case (F45). Doing it twice changes nothing more. */
export async function watchCase(
  operation: Operation,
  number: string,
  watch: boolean,
): Promise<Outcome<CaseDetail>> {
  const found = await findCase(operation, number);
  if (!found.ok) return found;
  const { db, actor, ids, now } = operation;
  const { id: caseId, accountId, watcherIds } = found.value;
  if (watcherIds.includes(actor.personId) === watch) return found;
  const key = { accountId, caseId, personId: actor.personId };
  if (watch) await db.caseWatcher.create({ data: key });
  else await db.caseWatcher.delete({ where: { accountId_caseId_personId: key } });
  const kind: ActivityKind = watch ? 'watched' : 'unwatched';
  await db.caseActivity.create({ data: { ...key, id: ids.next(), at: now, kind } });
  await writeAudit(operation, { accountId, action: `case-${kind}`, entity: 'case', entityId: caseId });
  const others = watcherIds.filter((id) => id !== actor.personId);
  return done({ ...found.value, watcherIds: watch ? [...others, actor.personId] : others });
}
