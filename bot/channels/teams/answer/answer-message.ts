import { toActivity } from '../send/to-activity.ts';
import { expectsReplies, type Occasion, type Tools } from './answering.ts';
import { say } from './say.ts';

/** Answers words, a thumb or an arrival. What was answered before is not sent again; inline it is given once more. */
export async function answerMessage(tools: Tools, occasion: Occasion): Promise<void> {
  const typing = showTyping(tools, occasion);
  const { duplicate, outgoing } = await tools.engine.handle(occasion.turn);
  await typing;
  if (!duplicate) return say(tools, occasion, outgoing);
  if (!expectsReplies(occasion.activity)) return;
  for (const { reply, language } of outgoing)
    await occasion.context.sendActivity(toActivity(reply, language));
}

/** A courtesy: when it fails the answer comes all the same. */
async function showTyping({ log }: Tools, { context, activity }: Occasion): Promise<void> {
  if (activity.type !== 'message' || expectsReplies(activity)) return;
  await context
    .sendActivity({ type: 'typing' })
    .catch((error: unknown) => log.info({ err: error }, 'the typing indicator was not sent'));
}
