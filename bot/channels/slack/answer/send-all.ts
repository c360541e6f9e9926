import type { Delivery, Outgoing } from '../../../engine/turn.ts';
import type { Answering } from './answering.ts';

/** A sentence put above one of the messages, when what it answers can no longer be done in place. */
export type Note = { above: Outgoing; text: string };

/**
 * Sends the answers of a turn in order and reports each. What Slack does not take now stays in the outbox; to keep
 * the order, so does everything after it.
 */
export async function sendAll(
  on: Answering,
  outgoing: readonly Outgoing[],
  note: Note | null = null,
): Promise<void> {
  for (const each of outgoing) {
    const delivery = await on.sender.deliver(each, each === note?.above ? note.text : undefined);
    if (delivery.ok) await on.engine.delivered(each.id, delivery.message);
    else if (isPassing(delivery)) return;
  }
}

function isPassing(delivery: Delivery): boolean {
  return !delivery.ok && delivery.failure.retry === 'later';
}
