import type { Tx } from '../../prisma/client.ts';
import type { CaseStatus } from '../cases/case-detail.ts';
import { formatCaseNumber } from '../cases/rules/case-number.ts';
import type { Operation } from '../operation.ts';
import type { PaymentMethod } from '../programmes/membership-schema.ts';
import { accountState } from './rules/account-state.ts';
import { runsUntil } from './rules/days.ts';
import type { Product } from './rules/products.ts';

/** A membership is used until another one takes its place. */
export const membershipStatuses = ['active', 'replaced'] as const;

/** The account with the programme (C1-C5); days are yyyy-mm-dd. */
export type MemberAccount = {
  state: 'none' | 'pending' | 'validated';
  dueOn: string | null;
  formerEmail: string | null;
  /** The number of the case that asks for it. */
  caseNumber: string | null;
};

/** The active membership (C26); days are yyyy-mm-dd. */
export type ActiveMembership = {
  number: number;
  tier: string;
  payment: PaymentMethod;
  startedAt: Date;
  runsUntil: string;
  dueOn: string;
};

/** All that is known of the membership of somebody's own account. */
export type MemberState = {
  account: MemberAccount;
  /** By when they were registered, the latest last. */
  products: Product[];
  active: ActiveMembership | null;
};

/** Reads it; of no other account, whoever looks after it. */
export async function loadMembership({ db, actor }: Pick<Operation, 'db' | 'actor'>): Promise<MemberState> {
  const accountId = actor.account.id;
  const account = await loadAccount(db, accountId);
  const active = await db.membership.findFirst({ where: { accountId, status: 'active' } });
  const products = await db.memberProduct.findMany({
    where: { accountId },
    orderBy: [{ registeredAt: 'asc' }, { name: 'asc' }],
  });
  return {
    account,
    products: products.map(({ id, name, serial, boughtOn, country, dealer, points, former }) => ({
      ...{ id, name, serial, country, dealer, points, former },
      boughtOn: boughtOn === null ? null : isoDay(boughtOn),
    })),
    active: active && {
      number: active.number,
      tier: active.tier,
      payment: active.payment as PaymentMethod,
      startedAt: active.startedAt,
      runsUntil: runsUntil(active.startedAt, actor.account.timeZone),
      dueOn: isoDay(active.dueOn),
    },
  };
}

async function loadAccount(db: Tx, accountId: string): Promise<MemberAccount> {
  const found = await db.businessAccount.findUnique({ where: { accountId } });
  if (found === null) return { state: 'none', dueOn: null, formerEmail: null, caseNumber: null };
  const { caseId, dueOn, formerEmail } = found;
  const asking = caseId === null ? null : await db.case.findFirst({ where: { accountId, id: caseId } });
  const status = asking && { status: asking.status as CaseStatus, closeReason: asking.closeReason };
  const caseNumber = asking === null ? null : formatCaseNumber(asking.number);
  return { state: accountState(status), dueOn: isoDay(dueOn), formerEmail, caseNumber };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
