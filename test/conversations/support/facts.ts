import type { Database } from '../../../prisma/client.ts';

/** What is counted, table by table. */
const counters = {
  cases: (db: Database) => db.case.count(),
  comments: (db: Database) => db.caseActivity.count({ where: { kind: 'comment' } }),
  watchers: (db: Database) => db.caseWatcher.count(),
  outcomes: (db: Database) => db.articleOutcome.count(),
  readings: (db: Database) => db.reading.count(),
  reviews: (db: Database) => db.reading.count({ where: { status: 'under-review' } }),
  orders: (db: Database) => db.order.count(),
  stock: (db: Database) => db.stock.count(),
  pendingApprovals: (db: Database) => db.approval.count({ where: { status: 'pending' } }),
  decidedApprovals: (db: Database) => db.approval.count({ where: { status: { not: 'pending' } } }),
  devices: (db: Database) => db.device.count(),
  assignments: (db: Database) => db.deviceAssignment.count(),
  accessRequests: (db: Database) => db.accessRequest.count(),
  businessAccounts: (db: Database) => db.businessAccount.count(),
  memberProducts: (db: Database) => db.memberProduct.count(),
  memberships: (db: Database) => db.membership.count(),
  people: (db: Database) => db.person.count(),
  contacts: (db: Database) => db.contact.count(),
  files: (db: Database) => db.storedFile.count(),
  openDrafts: (db: Database) => db.draft.count({ where: { status: 'open' } }),
};
export type Fact = keyof typeof counters;
export type Facts = Record<Fact, number>;

/** How many rows of each kind there are. */
export async function countFacts(db: Database): Promise<Facts> {
  const counted: [string, number][] = [];
  for (const [fact, count] of Object.entries(counters)) counted.push([fact, await count(db)]);
  return Object.fromEntries(counted) as Facts;
}

/** What has been added since; facts that stayed the same are left out. */
export function growth(before: Facts, now: Facts): Partial<Facts> {
  const grown = Object.entries(now).map(([fact, count]) => [fact, count - before[fact as Fact]] as const);
  return Object.fromEntries(grown.filter(([, more]) => more !== 0));
}
