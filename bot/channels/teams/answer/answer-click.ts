import { textsFor } from '../../../../cards/texts/texts.ts';
import type { MessageRef, Outgoing, Turn } from '../../../engine/turn.ts';
import { toPayload } from '../send/to-activity.ts';
import { expectsReplies, type Occasion, type Tools } from './answering.ts';
import { type CardAnswer, cardAnswer, textAnswer } from './card-answer.ts';
import { chooseInline, isCard, isOnlyInline } from './choose-inline.ts';
import { respond } from './invoke-response.ts';
import { languageOf } from './language-of.ts';
import { report } from './report.ts';
import { say } from './say.ts';

/**
 * Answers a click. The card that takes the clicked one's place goes into the response, for the person who waits, and
 * into the message, for everybody else. A repeated click gets the same response and changes nothing.
 */
export async function answerClick(tools: Tools, occasion: Occasion): Promise<void> {
  const { duplicate, outgoing } = await tools.engine.handle(occasion.turn);
  const inline = chooseInline(outgoing, clickedMessage(occasion.turn));
  if (!duplicate) {
    const onlyInline = inline && (isOnlyInline(inline) || expectsReplies(occasion.activity)) ? inline : null;
    if (onlyInline) await report(tools, onlyInline.id, onlyInline.replaces);
    const others = outgoing.filter((one) => one !== onlyInline);
    await say(tools, occasion, others);
  }
  await respond(occasion.context, 200, inline ? toAnswer(tools, inline) : stays(outgoing, occasion));
}

function clickedMessage(turn: Turn): MessageRef | null {
  return turn.kind === 'action' || turn.kind === 'submit' ? turn.message : null;
}

function toAnswer({ drawing }: Tools, inline: NonNullable<ReturnType<typeof chooseInline>>): CardAnswer {
  return isCard(inline)
    ? cardAnswer(toPayload(inline.reply, inline.language, drawing.hosts))
    : textAnswer(inline.reply.text);
}

/** The client wants a word even when everything there is to see is a message below. */
function stays([first]: readonly Outgoing[], { activity }: Occasion): CardAnswer {
  const t = textsFor(first?.language ?? languageOf(activity));
  return textAnswer(t.text(first ? 'teams.answerBelow' : 'teams.noted'));
}
