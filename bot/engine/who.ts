import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../domain/people/actor.ts';
import type { Programme } from '../../domain/programmes/schema.ts';
import type { Tx } from '../../prisma/client.ts';
import { type Language, languages } from '../understanding/types.ts';
import type { PersonRow } from './open-turn.ts';
import { toColumn } from './stored.ts';
import type { Turn } from './turn.ts';

/** The person as the domain knows them; null for somebody unknown, not yet or no longer active. */
export function toActor(person: PersonRow | null, programme: Programme | null): Actor | null {
  if (!person || !programme || person.status !== 'active') return null;
  return {
    personId: person.personId,
    role: person.role,
    name: person.name,
    email: person.email,
    phone: person.phone,
    account: {
      id: person.accountId,
      number: person.accountNumber,
      name: person.accountName,
      currency: person.currency,
      timeZone: person.timeZone,
      orderLimitCents: person.orderLimitCents,
    },
    accountIds: person.accountIds,
    programme,
  };
}

/** The chat account behind a turn or an identity; drafts belong to it. */
export function ownerOf({ channel, tenantId, externalId }: ChatAccount): string {
  return `${channel}:${tenantId}:${externalId}`;
}

type ChatAccount = { channel: string; tenantId: string; externalId: string };

/** The wall clock a person lives by; UTC for somebody unknown. */
export function timeZoneOf(actor: Actor | null): string {
  return actor?.account.timeZone ?? 'UTC';
}

/** The language to expect: of the conversation so far, else the person's choice, else the chat client's, else English. */
export function expectedLanguage(
  session: Language | null,
  chosen: string | null,
  locale: string | null,
): Language {
  const tags = [session, chosen, locale?.slice(0, 2)];
  return (
    tags.map((tag) => languages.find((language) => language === tag)).find((one) => one !== undefined) ?? 'en'
  );
}

/**
 * Keeps the address of the personal conversation and its language, so that the person can be told things later.
 * Written only when something changed: most turns do not.
 */
export async function rememberAddress(
  db: Tx,
  person: PersonRow,
  turn: Turn,
  language: Language,
): Promise<void> {
  if (turn.conversation.scope !== 'personal') return;
  const { address } = turn.conversation;
  const known = isDeepStrictEqual(person.address, address) && person.lastLanguage === language;
  if (known && !person.unreachable) return;
  await db.chatIdentity.update({
    where: { id: person.identityId },
    data: { address: toColumn(address), language, unreachable: false },
  });
}
