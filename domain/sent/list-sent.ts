import { z } from 'zod';
import { formatCaseNumber } from '../cases/rules/case-number.ts';
import type { Operation } from '../operation.ts';
import { findSent, type Sent, type SentRef } from './find-sent.ts';
import type { SentKind } from './rules/take-back.ts';

/** Something this person sent, by what it is found by. */
export type RecentlySent = { ref: SentRef; sent: Sent };

/** The record of sending a thing, by its kind. */
const actions: Record<string, SentKind> = {
  'order-placed': 'order',
  'case-created': 'case',
  'readings-submitted': 'readings',
  'case-commented': 'comment',
};

/** Nobody means with "that" what was sent before so many other things. */
const mostListed = 10;

/** What a person sent since a moment, from the record, the latest first; what was withdrawn meanwhile is left out. */
export async function listSent(operation: Operation, since: Date): Promise<RecentlySent[]> {
  const { db, actor } = operation;
  const rows = await db.audit.findMany({
    where: {
      accountId: { in: [...actor.accountIds] },
      personId: actor.personId,
      at: { gte: since },
      action: { in: Object.keys(actions) },
    },
    orderBy: { at: 'desc' },
    take: mostListed,
  });
  const listed: RecentlySent[] = [];
  for (const row of rows) {
    const ref = await refOf(operation, row);
    const found = ref === null ? null : await findSent(operation, ref);
    if (ref !== null && found?.ok && found.value.acted?.as !== 'withdrawn')
      listed.push({ ref, sent: found.value });
  }
  return listed;
}

type Row = { accountId: string; id: string; action: string; entityId: string; detail: unknown };

const commented = z.object({ comment: z.string() });

async function refOf({ db }: Operation, row: Row): Promise<SentRef | null> {
  const { accountId, id, action, entityId, detail } = row;
  switch (actions[action]) {
    case 'order':
      return { kind: 'order', id: entityId };
    case 'readings':
      return { kind: 'readings', id };
    case 'comment': {
      const read = commented.safeParse(detail);
      return read.success ? { kind: 'comment', id: read.data.comment } : null;
    }
    case 'case': {
      const found = await db.case.findUnique({
        where: { accountId_id: { accountId, id: entityId } },
        select: { number: true },
      });
      return found && { kind: 'case', id: formatCaseNumber(found.number) };
    }
    default:
      return null;
  }
}
