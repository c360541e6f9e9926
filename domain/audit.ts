import type { Operation } from './operation.ts';

type Entry = {
  accountId: string;
  action: string;
  entity: string;
  entityId: string;
  detail?: Record<string, string | number | boolean>;
};

/** The record of who did what and when, written in the transaction of the act itself. */
export async function writeAudit({ db, ids, now, actor }: Operation, entry: Entry): Promise<void> {
  const { detail, ...columns } = entry;
  await db.audit.create({
    data: { ...columns, id: ids.next(), at: now, personId: actor.personId, ...(detail ? { detail } : {}) },
  });
}
