import { writeAudit } from '../audit.ts';
import type { NoticeKind } from '../notifications/notice-kinds.ts';
import type { QuietHours } from '../notifications/rules/quiet-hours.ts';
import type { Operation } from '../operation.ts';
import { happenedKinds } from './happened-kinds.ts';

/** What a person has chosen (G17, F40, F41). */
export type Settings = {
  /** null: that of the chat client */
  language: string | null;
  /** Only kinds that have happened to this person, each wanted unless they said otherwise. */
  notices: Partial<Record<NoticeKind, boolean>>;
  quiet: QuietHours | null;
  plainText: boolean;
  countsUse: boolean;
};

/** The settings of whoever acts; nobody sees or changes another's. */
export async function loadSettings(operation: Pick<Operation, 'db' | 'actor'>): Promise<Settings> {
  const { db, actor } = operation;
  const person = await db.person.findUniqueOrThrow({
    where: { id: actor.personId },
    include: { notices: true },
  });
  const unwanted = new Set(person.notices.filter(({ wanted }) => !wanted).map(({ kind }) => kind));
  const kinds = await happenedKinds(operation);
  const { language, quietFrom, quietTo, plainText, countsUse } = person;
  return {
    ...{ language, plainText, countsUse },
    notices: Object.fromEntries(kinds.map((kind) => [kind, !unwanted.has(kind)])),
    quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
  };
}

/** Keeps what is given and leaves the rest as it is. */
export async function changeSettings(operation: Operation, change: Partial<Settings>): Promise<void> {
  const { db, actor } = operation;
  const { personId } = actor;
  const { notices = {}, quiet, ...columns } = change;
  const hours = quiet === undefined ? {} : { quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null };
  await db.person.update({ where: { id: personId }, data: { ...columns, ...hours } });
  for (const [kind, wanted] of Object.entries(notices))
    await db.noticeChoice.upsert({
      where: { personId_kind: { personId, kind } },
      create: { personId, kind, wanted },
      update: { wanted },
    });
  await writeAudit(operation, {
    accountId: actor.account.id,
    action: 'settings-changed',
    entity: 'person',
    entityId: personId,
    detail: { changed: Object.keys(change).join(' ') },
  });
}
