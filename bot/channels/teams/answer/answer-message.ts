import { toActivity } from '../send/to-activity.ts';
import { expectsReplies, type Occasion, type Tools } from './answering.ts';
import { say } from './say.ts';

/** An answer that comes sooner needs no sign that it is on its way, which costs a request of the bot's budget. */
const typingAfterMs = 400;

/** Answers words, a thumb or an arrival. What was answered before is not sent again; inline it is given once more. */
export async function answerMessage(tools: Tools, occasion: Occasion): Promise<void> {
  const typing = showTyping(tools, occasion);
  const { duplicate, outgoing } = await tools.engine.handle(occasion.turn).finally(typing.over);
  await typing.shown();
  if (!duplicate) return say(tools, occasion, outgoing);
  if (!expectsReplies(occasion.activity)) return;
  for (const { reply, language } of outgoing)
    await occasion.context.sendActivity(
      toActivity(reply, language, tools.drawing, occasion.activity.conversation),
    );
}

type Typing = { over(): void; shown(): Promise<void> };

/** A courtesy to people who wait: when it fails the answer comes all the same. */
function showTyping({ log }: Tools, { context, activity }: Occasion): Typing {
  if (activity.type !== 'message' || expectsReplies(activity))
    return { over: () => undefined, shown: async () => undefined };
  let sending: Promise<void> = Promise.resolve();
  const timer = setTimeout(() => {
    sending = context.sendActivity({ type: 'typing' }).then(
      () => undefined,
      (error: unknown) => log.info({ err: error }, 'the typing indicator was not sent'),
    );
  }, typingAfterMs);
  return { over: () => clearTimeout(timer), shown: () => sending };
}
