import type { Operation } from './operation.ts';

type Entry = {
  accountId: string;
  action: string;
  entity: string;
  entityId: string;
  detail?: Record<string, string | number | boolean>;
};

/** The record of who did what and when, written in the transaction of the act itself; gives the id of the row. */
export async function writeAudit(
  { db, ids, now, actor, inNameOf }: Operation,
  entry: Entry,
): Promise<string> {
  const { detail: given, ...columns } = entry;
  const approved = inNameOf === undefined ? {} : { approvedBy: actor.personId };
  const detail = { ...given, ...approved };
  const id = ids.next();
  await db.audit.create({
    data: {
      ...{ ...columns, id, at: now, personId: inNameOf ?? actor.personId },
      ...(Object.keys(detail).length > 0 ? { detail } : {}),
    },
  });
  return id;
}
