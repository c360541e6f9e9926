import { textsFor } from '../../cards/texts/texts.ts';
import type { Tx } from '../../prisma/client.ts';
import type { Language } from '../understanding/types.ts';
import type { Notification, Replacement, Speech } from './capability.ts';
import type { Log } from './log.ts';
import type { NewOutgoing } from './outbox.ts';
import { sentCopy } from './outbox.ts';
import { readOrNull, toColumn } from './stored.ts';
import { type MessageRef, type Reply, address as storedAddress, type Turn } from './turn.ts';
import { expectedLanguage, ownerOf } from './who.ts';

/** What other people are to be told, in every chat they can be reached in, in their own language. */
export async function notificationsToSend(
  db: Tx,
  log: Log,
  notifications: readonly Notification[],
  turn: Turn,
): Promise<NewOutgoing[]> {
  const personIds = [...new Set(notifications.flatMap((notice) => notice.personIds))];
  if (personIds.length === 0) return [];
  const reachable = await db.chatIdentity.findMany({
    where: { personId: { in: personIds }, unreachable: false, person: { status: 'active' } },
    include: { person: { select: { language: true, account: { select: { timeZone: true } } } } },
  });
  return notifications.flatMap((notice) =>
    reachable
      .filter((identity) => notice.personIds.includes(identity.personId) && !speaksHere(identity, turn))
      .flatMap((identity) => {
        const { channel } = identity;
        const address = readOrNull(log, { stored: 'address', of: channel }, storedAddress, identity.address);
        if (address === null) return [];
        const language = expectedLanguage(null, identity.person.language, identity.language);
        const speech = speechOf(language, identity.person.account.timeZone);
        return {
          owner: ownerOf(identity),
          turnKey: null,
          channel,
          personId: identity.personId,
          address,
          subject: notice.subject ?? null,
          language,
          reply: notice.reply(speech),
          replaces: null,
        };
      }),
  );
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
