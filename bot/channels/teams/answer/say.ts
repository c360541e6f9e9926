import type { Outgoing } from '../../../engine/turn.ts';
import { toActivity } from '../send/to-activity.ts';
import { expectsReplies, type Occasion, type Tools } from './answering.ts';
import { report } from './report.ts';

/**
 * Says the answers in order and reports each. When the platform asks to wait, the rest is left to the outbox, which
 * keeps the order.
 */
export async function say(tools: Tools, occasion: Occasion, outgoing: readonly Outgoing[]): Promise<void> {
  if (expectsReplies(occasion.activity)) return sayInline(tools, occasion, outgoing);
  for (const one of outgoing) {
    const delivery = await tools.sender.deliver(one);
    if (delivery.ok) {
      await report(tools, one.id, delivery.message);
      continue;
    }
    tools.log.warn(
      { outgoing: one.id, failure: delivery.failure, detail: delivery.detail },
      'an answer was not delivered',
    );
    if (delivery.failure.retry === 'later') return;
  }
}

async function sayInline(
  tools: Tools,
  { context, activity }: Occasion,
  outgoing: readonly Outgoing[],
): Promise<void> {
  for (const one of outgoing) {
    await context.sendActivity(toActivity(one.reply, one.language, tools.drawing, activity.conversation));
    await report(tools, one.id, null);
  }
}
