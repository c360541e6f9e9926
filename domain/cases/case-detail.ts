import type { Prisma } from '../../prisma/client.ts';
import { type CaseDetails, readCaseDetails } from './case-details.ts';
import { formatCaseNumber } from './rules/case-number.ts';

export type CaseStatus = 'created' | 'resolved' | 'closed';

export type CaseDevice = { id: string; serial: string; model: string; alias: string | null };

/** A case as it is shown: who is part of it, which device, what happened lately (G54, G60). */
export type CaseDetail = {
  id: string;
  accountId: string;
  number: string;
  title: string;
  description: string;
  category: string;
  subcategory: string | null;
  scenario: string | null;
  status: CaseStatus;
  priority: number;
  awaitsCustomer: boolean;
  createdAt: Date;
  device: CaseDevice | null;
  reporter: { id: string; name: string };
  contactId: string | null;
  secondaryContactId: string | null;
  watcherIds: string[];
  /** What was answered on the form of its kind of request; null when it was asked nothing. */
  details: CaseDetails | null;
  /** Latest first. `who` is null for the supplier's desk. */
  activity: { at: Date; kind: string; body: string | null; who: string | null }[];
};

/** How much of the activity a card shows. */
const shownActivity = 5;

/** What is read of a case, in one query. */
export const caseDetail = {
  relationLoadStrategy: 'join',
  include: {
    device: { select: { id: true, serial: true, model: true, alias: true } },
    reporter: { select: { id: true, name: true } },
    activity: {
      orderBy: { at: 'desc' },
      take: shownActivity,
      include: { person: { select: { name: true } } },
    },
    watchers: { select: { personId: true } },
  },
} as const satisfies Prisma.CaseFindFirstArgs;

type Row = Prisma.CaseGetPayload<typeof caseDetail>;

/** A case that was read with `caseDetail`, as it is shown. */
export function toCaseDetail({ watchers, activity, number, status, details, ...rest }: Row): CaseDetail {
  return {
    ...rest,
    number: formatCaseNumber(number),
    status: status as CaseStatus,
    watcherIds: watchers.map((one) => one.personId),
    details: readCaseDetails(details),
    activity: activity.map(({ at, kind, body, person }) => ({ at, kind, body, who: person?.name ?? null })),
  };
}
