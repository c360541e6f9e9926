import type { ChannelName, MessageRef, Turn } from '../../../bot/engine/turn.ts';
import { monday } from '../../support/clock.ts';
import { accountOf, type PersonName } from '../../support/world/demo-people.ts';

type Input = Turn extends infer T
  ? T extends Turn
    ? Omit<T, 'channel' | 'key' | 'receivedAt' | 'conversation' | 'sender'>
    : never
  : never;

type Where = { by?: PersonName; channel?: ChannelName; key?: string; at?: Date; conversation?: string };

let count = 0;

/** One thing a demo person did, in their personal conversation; every turn has a key of its own unless given one. */
export function turn(
  input: Input,
  { by = 'Alex', channel = 'teams', key, at, conversation }: Where = {},
): Turn {
  count += 1;
  const account = accountOf(by, channel);
  return {
    channel,
    key: key ?? `turn-${count}`,
    receivedAt: at ?? monday,
    conversation: { id: conversation ?? `c-${by}`, scope: 'personal', address: { to: by } },
    sender: { ...account, locale: 'en-GB' },
    ...input,
  };
}

/** Somebody writes. */
export function text(words: string, where?: Where): Turn {
  return turn({ kind: 'text', text: words }, where);
}

/** Somebody clicks. */
export function click(
  action: string,
  payload: unknown,
  where?: Where & { message?: MessageRef | null },
): Turn {
  return turn({ kind: 'action', action, payload, message: where?.message ?? null }, where);
}

/** Somebody sends a form. */
export function submit(draftId: string, values: Record<string, unknown>, where?: Where): Turn {
  return turn({ kind: 'submit', draftId, values, message: null }, where);
}
