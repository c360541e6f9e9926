import { z } from 'zod';
import { type CardAction, cardAction } from '../../cards/views/card-view.ts';
import {
  type AnswerMeaning,
  answerKinds,
  answerMeanings,
  rulesOf,
} from '../understanding/answers/questions.ts';
import { capabilityIds } from '../understanding/intents.ts';

/** Something to choose: what it is called, and the button it stands for. A device answers to its place and model too. */
const option = z.object({
  label: z.string(),
  click: cardAction,
  deviceId: z.uuid().nullable().default(null),
});

/**
 * What is asked on the screen. Whatever way it is answered, by a button, in words or by a reaction, the same button of
 * it is pressed: words can do nothing that a click could not.
 */
export const question = z.object({
  /** Its name, the same whatever the language and the draft. */
  id: z.string(),
  /** How its answers are read. */
  kind: z.enum(answerKinds),
  /** In one line, as it is asked again. */
  text: z.string(),
  /** What the answers stand for; another meaning is taken as a remark. */
  answers: z.partialRecord(z.enum(answerMeanings), cardAction).default({}),
  options: z.array(option).default([]),
  /** What a message is understood as that says yes by itself: "add it there" to a case that is there already. */
  intents: z.array(z.enum(capabilityIds)).default([]),
  /**
   * What a bare "ok" is right below the card. Where a yes closes or charges something it may as well say "I have read
   * it", and is asked back.
   */
  bareOk: z.enum(['yes', 'asks-back']).default('asks-back'),
  /** Whether a like on the very card that waits is a yes; never where something is ordered or closed. */
  like: z.enum(['yes', 'asks-back']).default('asks-back'),
});
/** A question as it is kept. */
export type Question = z.output<typeof question>;
/** A question as a step declares it: what has a default may be left out. */
export type Asked = z.input<typeof question>;

/** The question as it stands in the session: what it belongs to, and whether it is what the person saw last. */
export const standing = z.object({
  question,
  /** The draft whose step asks it; null when no draft does. */
  draftId: z.uuid().nullable(),
  /** False once something else was answered below it. */
  inView: z.boolean(),
  askedAt: z.coerce.date(),
});
export type Standing = z.output<typeof standing>;

/** Whether a list is shown rather than a question asked: picking a line of it is all that it waits for. */
export function isOnlyList({ answers }: Pick<Asked, 'answers'>): boolean {
  return Object.keys(answers ?? {}).length === 0;
}

/** The answers of a question as buttons, each once, in the order they were declared. */
export function buttonsOf({ answers, options }: Question): CardAction[] {
  const all = [...options.map(({ click, label }) => ({ ...click, title: label })), ...Object.values(answers)];
  const key = ({ action, payload }: CardAction) => JSON.stringify([action, payload]);
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}

/** The button a meaning stands for; "send it" is as good as "yes" where only one of them is declared. */
export function buttonFor({ answers, kind }: Question, meaning: AnswerMeaning): CardAction | undefined {
  if (meaning === 'send' && rulesOf(kind).sendIsNoYes) return answers.send;
  const same = meaning === 'send' ? 'yes' : meaning === 'yes' ? 'send' : meaning;
  return answers[meaning] ?? answers[same];
}
