import type { Prisma } from '../../prisma/client.ts';
import type { Operation } from '../operation.ts';
import { visibleCases } from '../people/visibility.ts';
import type { CaseCategory } from './case-categories.ts';
import type { CaseStatus } from './case-detail.ts';
import { formatCaseNumber } from './rules/case-number.ts';

/** The lists of "My lists": what waits for me, what I reported, all I am part of, and all I may see (G53, F5). */
export const caseLists = ['action', 'mine', 'part', 'all'] as const;
export type CaseList = (typeof caseLists)[number];

export type CaseRow = {
  id: string;
  number: string;
  title: string;
  status: CaseStatus;
  category: CaseCategory;
  subcategory: string | null;
  awaitsCustomer: boolean;
  createdAt: Date;
  deviceId: string | null;
  device: { serial: string; model: string; alias: string | null } | null;
};

export type CasePage = { rows: CaseRow[]; total: number };

type Wanted = {
  list: CaseList;
  deviceId?: string;
  words?: string;
  openOnly?: boolean;
  skip?: number;
  take: number;
};

/** A page of cases, latest first, of those this person may see. */
export async function listCases(
  { db, actor }: Pick<Operation, 'db' | 'actor'>,
  wanted: Wanted,
): Promise<CasePage> {
  const where = { AND: [visibleCases(actor), inList(wanted.list, actor.personId), narrowed(wanted)] };
  const [rows, total] = [
    await db.case.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { number: 'desc' }],
      skip: wanted.skip ?? 0,
      take: wanted.take,
      include: { device: { select: { serial: true, model: true, alias: true } } },
    }),
    await db.case.count({ where }),
  ];
  return {
    rows: rows.map((row) => ({
      ...row,
      number: formatCaseNumber(row.number),
      category: row.category as CaseCategory,
      status: row.status as CaseStatus,
    })),
    total,
  };
}

function inList(list: CaseList, personId: string): Prisma.CaseWhereInput {
  const mine = { reportedById: personId };
  const part = [
    mine,
    { contactId: personId },
    { secondaryContactId: personId },
    { watchers: { some: { personId } } },
  ];
  switch (list) {
    case 'action':
      return { awaitsCustomer: true, status: { not: 'closed' }, OR: part };
    case 'mine':
      return mine;
    case 'part':
      return { OR: part };
    case 'all':
      return {};
  }
}

function narrowed({ deviceId, words, openOnly }: Wanted): Prisma.CaseWhereInput {
  const terms = (words ?? '').split(/\s+/).filter((word) => word.length > 2);
  const contains = (term: string) => ({ contains: term, mode: 'insensitive' as const });
  return {
    ...(deviceId === undefined ? {} : { deviceId }),
    ...(openOnly ? { status: 'created' } : {}),
    ...(terms.length === 0
      ? {}
      : { OR: terms.flatMap((term) => [{ title: contains(term) }, { description: contains(term) }]) }),
  };
}
