import type { Prisma } from '../../prisma/client.ts';
import { isInCharge } from '../approvals/load-approval.ts';
import { type NoticeKind, noticeKinds } from '../notifications/notice-kinds.ts';
import type { Operation } from '../operation.ts';
import type { Actor } from '../people/actor.ts';

/** The kinds of notices this person can have had, in the order of `noticeKinds`: only those can be done without (F41, F42). */
export async function happenedKinds({ db, actor }: Pick<Operation, 'db' | 'actor'>): Promise<NoticeKind[]> {
  const own = ownCases(actor);
  const accountId = actor.account.id;
  const { personId } = actor;
  const asked = actor.role === 'agent' ? { accountId: null } : { accountId };
  const answers = actor.role === 'agent' || actor.role === 'administrator';
  const happened: Record<NoticeKind, () => Promise<object | null>> = {
    'case-created': () => db.case.findFirst({ where: own }),
    'case-commented': () => db.case.findFirst({ where: { ...own, activity: { some: { kind: 'comment' } } } }),
    'case-resolved': () => db.case.findFirst({ where: { ...own, status: { in: ['resolved', 'closed'] } } }),
    'case-closed': () => db.case.findFirst({ where: { ...own, status: 'closed' } }),
    'order-decided': () =>
      db.approval.findFirst({ where: { accountId, requestedById: personId, status: { not: 'pending' } } }),
    'approval-asked': async () =>
      isInCharge(actor) ? db.approval.findFirst({ where: { accountId } }) : null,
    'access-asked': async () => (answers ? db.accessRequest.findFirst({ where: asked }) : null),
  };
  const kinds: NoticeKind[] = [];
  for (const kind of noticeKinds) if ((await happened[kind]()) !== null) kinds.push(kind);
  return kinds;
}

/** The cases whose events are told to this person (F36-F39). */
function ownCases({ personId, account }: Actor): Prisma.CaseWhereInput {
  return {
    accountId: account.id,
    OR: [
      { reportedById: personId },
      { contactId: personId },
      { secondaryContactId: personId },
      { watchers: { some: { personId } } },
    ],
  };
}
