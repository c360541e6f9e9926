import { onlyOrdersSending } from '../acts/orders-sending.ts';
import { loadModel } from '../load-model.ts';
import { cleanText } from '../text/clean-text.ts';
import { answerWords } from './answer-words.ts';
import { type AnswerReading, classifyAnswer } from './classify-answer.ts';
import { clausesOf } from './clauses.ts';
import { hearNumber } from './hear-number.ts';
import { hearOption } from './hear-option.ts';
import { type AnswerQuestion, type Heard, type HeardAnswer, likeliest, shareOf } from './heard.ts';
import { type AnswerMeaning, effectOf, isPassive, meaningIn, opposites, rulesOf } from './questions.ts';
import { isWeakAssent } from './weak-assent.ts';

/**
 * From here on a reading is taken for the answer; higher for a "no", whose words ("not", "nothing", "never") stand in every
 * other meaning too; lower where the text is only passed on and nothing is done.
 */
const sureness = { effect: 0.55, no: 0.7, passive: 0.35 } as const;
/** An answer whose opposites together are this likely too, or any one other meaning, is not acted upon. */
const doubt = { opposite: 0.15, other: 0.2 } as const;
/** How often a bare "ok" is a yes, and not "I have read it". */
const weakConfidence = 0.5;
/** A first clause this sure is the answer, and what follows only adds to it. */
const sureLead = 0.85;

/**
 * Resolves what somebody typed against the question that is on the screen, in any of the three languages. Pure; the same
 * for the same text and question; never throws on any text. Loads the model on first use.
 */
export function hearAnswer(text: string, question: AnswerQuestion): HeardAnswer {
  const clean = cleanText(text);
  const { kind } = question;
  const effect = rulesOf(kind).effect === true;
  if (isWeakAssent(clean, { courtesy: effect }))
    return { meaning: meaningIn(kind, 'yes') ?? 'yes', confidence: weakConfidence, weak: true };
  if (rulesOf(kind).also.includes('send') && onlyOrdersSending(clean))
    return { meaning: 'send', confidence: 1, weak: false };
  const clauses = clausesOf(clean);
  const first = hearParts(clean, clauses, question);
  const heard = contrasted(first, clean, question);
  if (heard !== first) return { ...heard, weak: false };
  const rest = beyond(clauses, question, first);
  return { ...first, weak: false, ...(rest === '' ? {} : { rest }) };
}

/** What comes behind it can take back what stands before: "better, but ...". */
const contrast = /(?<!\p{L})(?:mais|sauf que|maar|alleen|but|except)(?!\p{L})/iu;
/** A yes with a "but" right behind it; elsewhere the Dutch "maar" only makes a sentence friendlier: "doe maar". */
const yesBut =
  /^(?:oui|ouais|ja|jawel|yes|yeah|yep|ok(?:é|ay)?|d['’]accord|akkoord|goed|bien|fine|sure|klopt)[\s,.!…]+(?:mais|sauf|maar|alleen|but|except)(?!\p{L})/iu;
/** What comes behind it happened afterwards: "it printed one page and then ...". */
const sequel =
  /(?<!\p{L})(?:(?:et )?(?:puis|ensuite|après)|(?:en )?(?:daarna|toen|dan)|(?:and )?then)(?!\p{L})/iu;

/** What is said behind the last of such words, read by itself; null when there is none. */
function heardBehind(word: RegExp, clean: string, question: AnswerQuestion): Heard | null {
  const [, ...behind] = clean.split(word);
  const tail = behind.at(-1)?.trim() ?? '';
  return tail === '' ? null : hear(tail, question);
}

/** What is said behind a "but" or a "then" takes an answer back, unless it agrees with it or only adds to it. */
function contrasted(heard: Heard, clean: string, question: AnswerQuestion): Heard {
  const { meaning } = heard;
  if (meaning === null && isHalfCured(clean, question)) return notSolvedIn(question);
  if (meaning === 'solved') return isIllAfter(clean, question) ? notSolvedIn(question) : heard;
  if (meaning === null || effectOf(meaning) !== 'yes' || !yesBut.test(clean)) return heard;
  const behind = heardBehind(yesBut, clean, question);
  if (behind === null || behind.meaning === 'thanks') return heard;
  const adds = behind.meaning !== null && adding.has(behind.meaning);
  return adds || sameEffect(behind, heard) ? heard : behind;
}

const notSolvedIn = ({ kind }: AnswerQuestion): Heard => ({
  meaning: meaningIn(kind, 'not-solved') ?? null,
  confidence: sureness.effect,
});

/** What was done, and a "but": unsure as it is, it has not helped. */
function isHalfCured(clean: string, question: AnswerQuestion): boolean {
  if (rulesOf(question.kind).as?.no !== 'not-solved' || !contrast.test(clean)) return false;
  const { meaning } = likeliest(classifyAnswer(loadModel('answers'), answerWords(clean), question.kind));
  return (meaning === 'solved' || meaning === 'not-solved') && isIllAfter(clean, question);
}

/** "I took the sheet out, but a bit is stuck", "it printed a page and then it stopped". */
function isIllAfter(clean: string, question: AnswerQuestion): boolean {
  const but = heardBehind(contrast, clean, question);
  if (but !== null) return but.meaning !== 'solved' && but.meaning !== 'thanks';
  return heardBehind(sequel, clean, question)?.meaning === 'not-solved';
}

const sameEffect = (one: Heard, other: Heard): boolean =>
  one.meaning !== null && other.meaning !== null && effectOf(one.meaning) === effectOf(other.meaning);

/** Where no number is asked for, a figure by itself is no yes and no no. */
const bareFigure = /^#?\d[\d\s.,)]*$/;

/** What a text means as a whole. */
function hear(clean: string, question: AnswerQuestion): Heard {
  const readings = classifyAnswer(loadModel('answers'), answerWords(clean), question.kind);
  return (
    hearNumber(clean, question.kind, readings) ??
    hearOption(clean, question, readings) ??
    (bareFigure.test(clean) ? { meaning: null, confidence: 0 } : hearMeaning(readings))
  );
}

function hearMeaning(readings: readonly AnswerReading[]): Heard {
  const { meaning, confidence } = likeliest(readings);
  return { meaning: meaning !== 'number' && isSure(readings) ? meaning : null, confidence };
}

function isSure(readings: readonly AnswerReading[]): boolean {
  const { meaning, confidence } = likeliest(readings);
  if (isPassive(meaning)) return confidence >= sureness.passive;
  const against = opposites(meaning).reduce((sum, other) => sum + shareOf(readings, other), 0);
  const next = readings[1]?.confidence ?? 0;
  const enough = meaning === 'no' ? sureness.no : sureness.effect;
  return confidence >= enough && against <= doubt.opposite && next <= doubt.other;
}

/** A wish for a person is an answer; what else is passed on is not. */
const isPassedOn = (meaning: AnswerMeaning): boolean => isPassive(meaning) && meaning !== 'wants-a-person';
/** A short sentence of its own, before another: a question behind it takes nothing of it back. */
const ownSentence = /^[^.!?;,]{1,20}[.!]\s/;
/** What may follow an answer without changing it. */
const adding: ReadonlySet<AnswerMeaning> = new Set(['fact', 'new-request']);

/**
 * What a text means by its parts. Where a yes has an effect, a surely understood first clause is the answer and what
 * follows adds to it ("oui envoyez, le bac 2 aussi"); elsewhere what follows counts ("non, je voudrais du toner"), and
 * the first clause only answers for a text that is not clear as a whole.
 */
function hearParts(
  clean: string,
  [first = '', ...others]: readonly string[],
  question: AnswerQuestion,
): Heard {
  const whole = hear(clean, question);
  const lead = others.length === 0 ? whole : hear(first, question);
  const { meaning, confidence } = lead;
  if (lead === whole || meaning === null || isPassedOn(meaning) || confidence < sureLead) return whole;
  const rest = others.map((clause) => hear(clause, question).meaning);
  const adds = (other: AnswerMeaning | null): boolean =>
    other !== null &&
    (adding.has(other) ||
      other === 'thanks' ||
      (other === 'wants-a-person' && meaning === 'yes') ||
      effectOf(other) === effectOf(meaning) ||
      (other === 'question-about-state' && ownSentence.test(clean)));
  const { effect, staysHere } = rulesOf(question.kind);
  if (effect === true && rest.every(adds)) return lead;
  if (staysHere && meaning === 'yes' && others.every(isRemark)) return lead;
  return whole.meaning === null && rest.every((other) => other === null || isPassive(other) || adds(other))
    ? lead
    : whole;
}

const fewestInRemark = 4;
/** Says something of its own, and is no second thought on what stands before. */
const isRemark = (clause: string): boolean =>
  clause.split(/\s+/).length >= fewestInRemark &&
  !/^(?:non|nee|no|mais|maar|but|attend|wacht|wait)/iu.test(clause);

/** The clauses that say something else than the answer, as typed; none when the text as a whole is passed on. */
function beyond(clauses: readonly string[], question: AnswerQuestion, { meaning }: Heard): string {
  if (meaning === null || isPassedOn(meaning)) return '';
  const more = clauses.filter((clause) => {
    if (isWeakAssent(clause, { courtesy: true })) return false;
    const other = hear(clause, question).meaning;
    if (other === null) return clause.includes(' ');
    if (meaning === 'yes' && rulesOf(question.kind).staysHere && other === 'no') return isRemark(clause);
    return other !== meaning && other !== 'thanks' && (isPassive(other) || other === 'not-solved');
  });
  return more.length === clauses.length ? '' : more.join(', ');
}
