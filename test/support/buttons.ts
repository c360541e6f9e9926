import type { Reply } from '../../bot/engine/turn.ts';
import type { CardAction } from '../../cards/views/card-view.ts';

/** The buttons of all the cards and forms among these replies. */
export function buttonsIn(replies: readonly Reply[]): CardAction[] {
  return replies.flatMap((reply) => (reply.kind === 'text' ? [] : actionsIn(reply)));
}

function actionsIn(value: unknown): CardAction[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (value === null || typeof value !== 'object') return [];
  if ('action' in value && 'payload' in value) return [value as CardAction];
  return Object.values(value).flatMap(actionsIn);
}
