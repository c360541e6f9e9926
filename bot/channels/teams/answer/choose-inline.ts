import type { MessageRef, Outgoing } from '../../../engine/turn.ts';
import type { CardReply } from '../send/to-activity.ts';

export type InlineCard = Outgoing & { reply: CardReply };
export type InlineText = Outgoing & { reply: { kind: 'text'; text: string } };

/**
 * Which answer to a click travels in the invoke's own response: the card that takes the clicked one's place; without
 * one, the first text. New cards are messages of their own, below.
 */
export function chooseInline(
  outgoing: readonly Outgoing[],
  clicked: MessageRef | null,
): InlineCard | InlineText | null {
  const card = outgoing
    .filter(isCard)
    .find(({ replaces }) => clicked && replaces?.messageId === clicked.messageId);
  return card ?? outgoing.find(isText) ?? null;
}

/** Whether the response is the only place where an answer is shown: it changes no message, and none is sent for it. */
export function isOnlyInline(inline: InlineCard | InlineText): boolean {
  return inline.replaces === null;
}

/** Whether an answer is shown as one card. */
export function isCard(outgoing: Outgoing): outgoing is InlineCard {
  return outgoing.reply.kind === 'card' || outgoing.reply.kind === 'form';
}

function isText(outgoing: Outgoing): outgoing is InlineText {
  return outgoing.reply.kind === 'text';
}
