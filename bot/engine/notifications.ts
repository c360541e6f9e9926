import { textsFor } from '../../cards/texts/texts.ts';
import { unwantedNotices } from '../../domain/notifications/notice-kinds.ts';
import { quietUntil } from '../../domain/notifications/rules/quiet-hours.ts';
import type { Tx } from '../../prisma/client.ts';
import type { Language } from '../understanding/types.ts';
import { firstOfNotice } from './as-text.ts';
import type { Notification, Replacement, Speech, ToldChat } from './capability.ts';
import type { Log } from './log.ts';
import type { NewOutgoing } from './outbox.ts';
import { sentCopy } from './outbox.ts';
import { readOrNull, toColumn } from './stored.ts';
import { type MessageRef, type Reply, address as storedAddress, type Turn } from './turn.ts';
import { expectedLanguage, ownerOf } from './who.ts';

/**
 * What other people are to be told, in every chat they can be reached in, in their own language: not what they do without
 * (F41), and not before their quiet hours end unless it is pressing.
 */
export async function notificationsToSend(
  db: Tx,
  log: Log,
  notifications: readonly Notification[],
  turn: Turn,
): Promise<NewOutgoing[]> {
  const personIds = [...new Set(notifications.flatMap((notice) => notice.personIds))];
  const reachable = personIds.length === 0 ? [] : await reachableChats(db, personIds);
  const unwanted = reachable.length === 0 ? new Set<string>() : await unwantedNotices(db, personIds);
  return notifications.flatMap((notice) => [
    ...reachable
      .filter(({ personId }) => notice.personIds.includes(personId))
      .filter(({ personId }) => !(notice.kind && unwanted.has(`${personId}:${notice.kind}`)))
      .filter((chat) => !speaksHere(chat, turn))
      .flatMap((chat) => {
        const { language, plainText, account } = chat.person;
        const reader = { chat, language, timeZone: account.timeZone, asText: plainText };
        const notBefore = notice.isUrgent ? null : quietEnd(chat.person, turn.receivedAt);
        return noticeTo(log, notice, { ...reader, personId: chat.personId, notBefore });
      }),
    ...(notice.chats ?? []).flatMap((chat) =>
      noticeTo(log, notice, {
        chat,
        ...{ language: null, timeZone: 'UTC', asText: false, personId: null, notBefore: null },
      }),
    ),
  ]);
}

async function reachableChats(db: Tx, personIds: string[]) {
  const account = { select: { timeZone: true } };
  const select = { language: true, quietFrom: true, quietTo: true, plainText: true, account };
  return db.chatIdentity.findMany({
    where: { personId: { in: personIds }, unreachable: false, person: { status: 'active' } },
    include: { person: { select } },
  });
}

type Quiet = { quietFrom: string | null; quietTo: string | null; account: { timeZone: string } };

function quietEnd({ quietFrom: from, quietTo: to, account }: Quiet, now: Date): Date | null {
  return from === null || to === null ? null : quietUntil({ from, to }, now, account.timeZone);
}

type Reader = {
  chat: ToldChat;
  /** Chosen by the person; null: that of the chat. */
  language: string | null;
  timeZone: string;
  asText: boolean;
  personId: string | null;
  notBefore: Date | null;
};

/** One notice for one chat; none when nobody has written there yet. */
function noticeTo(log: Log, notice: Notification, reader: Reader): NewOutgoing[] {
  const { chat, personId, notBefore } = reader;
  const { channel } = chat;
  const address = readOrNull(log, { stored: 'address', of: channel }, storedAddress, chat.address);
  if (address === null) return [];
  const language = expectedLanguage(null, reader.language, chat.language);
  return [
    {
      ...{ owner: ownerOf(chat), turnKey: null, channel, personId, address, language, notBefore },
      subject: notice.subject ?? null,
      reply: notice.reply(speechOf(language, reader.timeZone)),
      replaces: null,
      choicesFrom: reader.asText ? firstOfNotice : null,
    },
  ];
}

/** The person in this very conversation reads the answer; a notice beside it would only repeat it. */
function speaksHere(
  identity: { channel: string; externalId: string; tenantId: string },
  turn: Turn,
): boolean {
  const { channel, sender, conversation } = turn;
  const same = identity.channel === channel && identity.externalId === sender.externalId;
  return same && identity.tenantId === sender.tenantId && conversation.scope === 'personal';
}

/**
 * Every copy of an earlier notification, to be replaced where it stands. A copy that has not gone out yet is changed in
 * the outbox; the message that was clicked is left out, since the answer replaces it.
 */
export async function replacementsToSend(
  db: Tx,
  log: Log,
  replacements: readonly Replacement[],
  clicked: MessageRef | null,
): Promise<NewOutgoing[]> {
  const rows: NewOutgoing[] = [];
  for (const { subject, reply } of replacements) {
    const copies = await db.outbox.findMany({ where: { subject } });
    for (const copy of copies) {
      const sent = readOrNull(log, { stored: 'outbox', of: copy.channel }, sentCopy, copy);
      if (sent === null) continue;
      const { channel, address, language, message } = sent;
      const replaced = reply(speechOf(language, 'UTC'));
      if (copy.status === 'pending') await changePending(db, copy.id, replaced);
      else if (message && message.messageId !== clicked?.messageId) {
        rows.push({
          owner: copy.owner,
          turnKey: null,
          channel,
          personId: copy.personId,
          address,
          subject: null,
          language,
          reply: replaced,
          replaces: message,
          choicesFrom: copy.choicesFrom,
        });
      }
    }
  }
  return rows;
}

async function changePending(db: Tx, id: string, reply: Reply): Promise<void> {
  await db.outbox.updateMany({
    where: { id, status: 'pending' },
    data: { reply: toColumn(reply) },
  });
}

function speechOf(language: Language, timeZone: string): Speech {
  return { language, t: textsFor(language, { timeZone }) };
}
