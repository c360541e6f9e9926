import { isDeepStrictEqual } from 'node:util';
import { choicesOf, firstOfNotice } from './as-text.ts';
import { handleClick } from './handle-click.ts';
import type { Registry } from './registry.ts';
import { readOrNull } from './stored.ts';
import { reply as storedReply } from './turn.ts';
import type { Handled, TurnState } from './turn-state.ts';

const onlyNumber = /^\s*#?(\d{1,3})\s*[.)]?\s*$/;

/** Messages looked back on; a number that stood further up is none any more. */
const lookBack = 30;

/**
 * A number typed by somebody who reads cards as text (G17): presses the button that stands beside it, in the last answer of
 * this conversation or the last notice. Null: there is no such number, and the message means something else.
 */
export async function pressNumber(
  state: TurnState,
  registry: Registry,
  text: string,
): Promise<Handled | null> {
  const number = Number(onlyNumber.exec(text)?.[1] ?? 0);
  if (!state.asText || number === 0) return null;
  const shown = number < firstOfNotice ? await lastAnswer(state) : await lastNotice(state);
  for (const { choicesFrom, reply } of shown) {
    const read = readOrNull(state.log, { stored: 'outbox' }, storedReply, reply);
    const click = read === null ? undefined : choicesOf(read)[number - (choicesFrom ?? 0)];
    if (click) return handleClick(state, registry, click);
  }
  return null;
}

async function lastAnswer({ scene, owner, turn }: TurnState) {
  const rows = await scene.db.outbox.findMany({
    where: { owner, turnKey: { not: null }, status: { not: 'failed' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: lookBack,
    select: { turnKey: true, address: true, choicesFrom: true, reply: true },
  });
  const here = rows.filter(({ address }) => isDeepStrictEqual(address, turn.conversation.address));
  return here.filter(({ turnKey, choicesFrom }) => turnKey === here[0]?.turnKey && choicesFrom !== null);
}

async function lastNotice({ scene, owner }: TurnState) {
  return scene.db.outbox.findMany({
    where: { owner, turnKey: null, status: 'delivered', choicesFrom: { not: null } },
    orderBy: [{ deliveredAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { choicesFrom: true, reply: true },
  });
}
