import type { Prisma } from '../../prisma/client.ts';
import { fileOfCase } from '../files/attach-files.ts';
import type { KeptFile } from '../files/keep-file.ts';
import type { Actor } from '../people/actor.ts';
import type { CaseCategory } from './case-categories.ts';
import { type CaseDetails, readCaseDetails } from './case-details.ts';
import { formatCaseNumber } from './rules/case-number.ts';

/** Exactly three (F7). */
export const caseStatuses = ['created', 'resolved', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** Why a case was closed without having been solved. */
export const closeReasons = ['withdrawn'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** What can have happened to a case; the text of each is `cases.activity.<kind>`. */
export const activityKinds = [
  'created',
  'approved',
  'tried',
  'comment',
  'comment-withdrawn',
  'watched',
  'unwatched',
  'reopened',
  'withdrawn',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export type CaseDevice = { id: string; serial: string; model: string; alias: string | null };

/** A case as it is shown: who is part of it, which device, what happened lately (G54, G60). */
export type CaseDetail = {
  id: string;
  accountId: string;
  number: string;
  title: string;
  description: string;
  category: CaseCategory;
  subcategory: string | null;
  scenario: string | null;
  status: CaseStatus;
  closeReason: CloseReason | null;
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
  /** Pictures and files that were sent along, in the order they came. */
  files: KeptFile[];
  /** Latest first. */
  activity: ActivityEntry[];
};

/** Something that happened to a case; `who` is null for the supplier's desk when it acts without a name. */
export type ActivityEntry = {
  id: string;
  at: Date;
  kind: ActivityKind;
  body: string | null;
  who: string | null;
  personId: string | null;
  /** Whether the supplier's desk did it. */
  byDesk: boolean;
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
      include: { person: { select: { name: true, role: true } } },
    },
    watchers: { select: { personId: true } },
    files: fileOfCase,
  },
} as const satisfies Prisma.CaseFindFirstArgs;

type Row = Prisma.CaseGetPayload<typeof caseDetail>;

/** A case that was read with `caseDetail`, as it is shown. */
export function toCaseDetail({ watchers, activity, number, details, ...rest }: Row): CaseDetail {
  return {
    ...rest,
    number: formatCaseNumber(number),
    category: rest.category as CaseCategory,
    status: rest.status as CaseStatus,
    closeReason: rest.closeReason as CloseReason | null,
    watcherIds: watchers.map((one) => one.personId),
    details: readCaseDetails(details),
    activity: activity.map(({ id, at, kind, body, person, personId }) => ({
      ...{ id, at, kind: kind as ActivityKind, body, personId },
      who: person?.name ?? null,
      byDesk: person === null || person.role === 'agent',
    })),
  };
}

/** What this person just did to a case, as it is shown. */
export function entryOf(
  { name, role }: Pick<Actor, 'name' | 'role'>,
  done: Omit<ActivityEntry, 'who' | 'byDesk'>,
): ActivityEntry {
  return { ...done, who: name, byDesk: role === 'agent' };
}
