import type { Tx } from '../../prisma/client.ts';

/** The kinds of notices a person can do without (F36-F41); what changes the own access is always told. */
export const noticeKinds = [
  'case-created',
  'case-commented',
  'case-resolved',
  'case-closed',
  'order-decided',
  'approval-asked',
  'access-asked',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Who of these people does not want which kinds, as `<person>:<kind>`; all are wanted unless somebody said so (F40). */
export async function unwantedNotices(db: Tx, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.noticeChoice.findMany({ where: { personId: { in: [...personIds] }, wanted: false } });
  return new Set(rows.map(({ personId, kind }) => `${personId}:${kind}`));
}
