/**
 * What a short answer can mean. The last four are no answer: a remark for the record, a question about how things
 * stand, a new request, a complaint; the conversation routes them as it would without a question.
 */
export const answerMeanings = [
  'yes',
  'no',
  'send',
  'solved',
  'not-solved',
  'cancel',
  'later',
  'pick',
  'number',
  'both',
  'other-one',
  'thanks',
  'wants-a-person',
  'fact',
  'question-about-state',
  'new-request',
  'complaint',
] as const;
export type AnswerMeaning = (typeof answerMeanings)[number];

/** What the models tell apart; which option is picked is found by rule. */
export type LearntMeaning = Exclude<AnswerMeaning, 'pick'>;
export const learntMeanings = answerMeanings.filter((meaning) => meaning !== 'pick');

/** A meaning that is always possible, whatever was asked. */
const always = [
  'yes',
  'no',
  'cancel',
  'later',
  'thanks',
  'wants-a-person',
  'fact',
  'question-about-state',
  'new-request',
  'complaint',
] as const satisfies readonly LearntMeaning[];

/** How a kind of question is answered. */
export type AnswerRules = {
  /** What it can mean beside what is always possible. */
  also: readonly LearntMeaning[];
  /** What a word means here: "yes" to "did the article help?" is "solved". Only for meanings that are not in `also`. */
  as?: Readonly<Partial<Record<LearntMeaning, LearntMeaning>>>;
  /** Numbers: any counts, only long ones (readings), or only where the words around them say so. */
  number?: 'count' | 'reading' | 'said';
  /** Whether a "yes" sends, closes, charges or changes something, so that a bare "ok" has to be asked back. */
  effect?: true;
  /** "Send it" is said of what is being reported, and no yes to this: it is asked back. */
  sendIsNoYes?: true;
  /** Nothing leaves by a yes, and what it changes is on the screen: a remark behind it takes nothing of it back. */
  staysHere?: true;
};

/** The questions the assistant asks, and what their answers can mean. */
export const questions = {
  'did-the-article-help': {
    also: ['solved', 'not-solved'],
    as: { yes: 'solved', no: 'not-solved', send: 'not-solved' },
    effect: true,
  },
  'send-this': { also: ['send', 'solved', 'other-one'], as: { 'not-solved': 'fact' }, effect: true },
  'which-device': { also: ['both', 'other-one'], as: { 'not-solved': 'fact' } },
  'which-colour': { also: ['both', 'other-one'], as: { 'not-solved': 'fact' } },
  'how-many': { also: ['number'], number: 'count' },
  'already-reported-join': {
    also: ['solved', 'send'],
    as: { 'not-solved': 'fact' },
    effect: true,
    sendIsNoYes: true,
  },
  'two-counters-swapped': { also: ['number'], number: 'reading', effect: true, staysHere: true },
  'lower-reading-check': { also: ['number', 'both'], as: { send: 'yes' }, number: 'reading', effect: true },
  'price-confirm': { also: ['send', 'number'], number: 'said', effect: true },
  'approve-order': { also: ['number', 'both'], as: { send: 'yes' }, number: 'said', effect: true },
  'priority-consent': { also: [], as: { send: 'yes' }, effect: true },
  'resume-earlier-form': { also: ['other-one'], as: { send: 'yes' } },
  'anything-else': { also: ['not-solved'], as: { solved: 'no' } },
  none: { also: ['solved', 'not-solved'] },
} as const satisfies Record<string, AnswerRules>;

/** The kinds of question; `none` when nothing was asked. */
export type AnswerKind = keyof typeof questions;
export const answerKinds = Object.keys(questions) as AnswerKind[];

/** The rules of a kind. */
export const rulesOf = (kind: AnswerKind): AnswerRules => questions[kind];

/** What a learnt meaning stands for in answer to this question; undefined when it cannot be meant. */
export function meaningIn(kind: AnswerKind, meaning: LearntMeaning): LearntMeaning | undefined {
  const { also, as } = rulesOf(kind);
  const instead = as?.[meaning];
  if (instead !== undefined) return instead;
  return also.includes(meaning) || always.some((one) => one === meaning) ? meaning : undefined;
}

const sameEffect: Readonly<Partial<Record<AnswerMeaning, AnswerMeaning>>> = { send: 'yes' };

/** Meanings that lead to the same: "yes" and "send it". */
export const effectOf = (meaning: AnswerMeaning): AnswerMeaning => sameEffect[meaning] ?? meaning;

const passive: ReadonlySet<AnswerMeaning> = new Set([
  'thanks',
  'wants-a-person',
  'fact',
  'question-about-state',
  'new-request',
  'complaint',
]);

/** Whether a meaning leaves the question open: the text is read as if nothing had been asked. */
export const isPassive = (meaning: AnswerMeaning): boolean => passive.has(meaning);

const positive: readonly AnswerMeaning[] = ['yes', 'send', 'solved'];
const negative: readonly AnswerMeaning[] = ['no', 'not-solved', 'cancel'];

/** The meanings that would do the opposite of this one. */
export const opposites = (meaning: AnswerMeaning): readonly AnswerMeaning[] =>
  positive.includes(meaning) ? negative : negative.includes(meaning) ? positive : [];
