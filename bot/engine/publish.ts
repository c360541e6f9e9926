import { textsFor } from '../../cards/texts/texts.ts';
import type { Tx } from '../../prisma/client.ts';
import type { Language } from '../understanding/types.ts';
import { choicesOf, inWords } from './as-text.ts';
import type { EngineDeps } from './engine-deps.ts';
import { keepPayloads } from './kept-payloads.ts';
import { notificationsToSend, replacementsToSend } from './notifications.ts';
import { inlineGraceMs, type NewOutgoing, writeOutgoing } from './outbox.ts';
import type { MessageRef, Outgoing, Turn } from './turn.ts';
import type { Handled } from './turn-state.ts';

type Published = {
  turn: Turn;
  owner: string;
  handled: Handled;
  language: Language;
  /** Cards go out as text, with numbers to choose by. */
  asText: boolean;
  personId: string | null;
  now: Date;
};

/**
 * Puts everything that is to be said into the outbox, in the transaction of its effect. The answers in this
 * conversation are handed back to be sent at once; what others are told goes out by a job.
 */
export async function publish(deps: EngineDeps, db: Tx, published: Published): Promise<Outgoing[]> {
  const { turn, handled, now } = published;
  const said = [...numbered(toAnswers(published), published.asText), ...retired(published)];
  const answers = await keepPayloads(db, deps.ids, now, said);
  const dueAt = new Date(now.getTime() + inlineGraceMs);
  const outgoing = await writeOutgoing(db, deps.ids, answers, { now, dueAt });
  const clicked = clickedMessage(turn);
  const others = [
    ...(await notificationsToSend(db, deps.log, handled.answer.notifications ?? [], turn)),
    ...(await replacementsToSend(db, deps.log, handled.answer.replacements ?? [], clicked)),
  ];
  const sent = await writeOutgoing(db, deps.ids, await keepPayloads(db, deps.ids, now, others), {
    now,
    dueAt: now,
  });
  await deps.jobs.deliver(
    db,
    sent.map((one) => one.id),
  );
  return outgoing.map((one, at) => inWords(one, answers[at]?.choicesFrom ?? null, deps.linkHosts ?? []));
}

function toAnswers({ turn, owner, handled, language, personId }: Published): NewOutgoing[] {
  const { replies, keepsMessage } = handled.answer;
  const replaced = keepsMessage ? null : clickedMessage(turn);
  return replies.map((reply, index) => ({
    owner,
    turnKey: turn.key,
    channel: turn.channel,
    personId,
    address: turn.conversation.address,
    subject: handled.draftId && index === replies.length - 1 ? `draft:${handled.draftId}` : null,
    language,
    reply,
    replaces: index === 0 ? replaced : null,
  }));
}

/** The choices of one answer are numbered through, whatever the number of its messages. */
function numbered(answers: readonly NewOutgoing[], asText: boolean): NewOutgoing[] {
  if (!asText) return [...answers];
  let next = 1;
  return answers.map((one) => {
    const choicesFrom = next;
    next += choicesOf(one.reply).length;
    return { ...one, choicesFrom };
  });
}

/** The place where the draft was shown says that it goes on below. */
function retired({ turn, owner, handled, language, personId }: Published): NewOutgoing[] {
  if (!handled.retire) return [];
  const text = textsFor(language).text('engine.continuedBelow');
  return [
    {
      owner,
      turnKey: turn.key,
      channel: turn.channel,
      personId,
      address: turn.conversation.address,
      subject: null,
      language,
      reply: { kind: 'text', text },
      replaces: handled.retire,
    },
  ];
}

function clickedMessage(turn: Turn): MessageRef | null {
  return turn.kind === 'action' || turn.kind === 'submit' ? turn.message : null;
}
