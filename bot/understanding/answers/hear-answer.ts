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

/** From here on a reading is taken for the answer; lower where the text is only passed on and nothing is done. */
const sureness = { effect: 0.55, passive: 0.35 } as const;
/** An answer whose opposite is this likely too is not acted upon. */
const doubt = 0.15;
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
  const clauses = clausesOf(clean);
  const first = hearParts(clean, clauses, question);
  const heard = contrasted(first, clean, question);
  if (heard !== first) return { ...heard, weak: false };
  const rest = beyond(clauses, question, first);
  return { ...first, weak: false, ...(rest === '' ? {} : { rest }) };
}

/** What comes behind it takes back what stands before: "better, but ...". */
const contrast = /(?<!\p{L})(?:mais|sauf que|maar|alleen|but|except)(?!\p{L})/iu;

/** "I took the sheet out, but a bit is stuck": what comes behind a "but" takes a cure back, unless it is one as well. */
function contrasted(heard: Heard, clean: string, question: AnswerQuestion): Heard {
  const [, ...behind] = clean.split(contrast);
  const tail = behind.at(-1)?.trim() ?? '';
  if (heard.meaning !== 'solved' || tail === '') return heard;
  const { meaning } = hear(tail, question);
  const agrees = meaning === 'solved' || meaning === 'thanks';
  return agrees ? heard : { meaning: 'not-solved', confidence: sureness.effect };
}

/** What a text means as a whole. */
function hear(clean: string, question: AnswerQuestion): Heard {
  const readings = classifyAnswer(loadModel('answers'), answerWords(clean), question.kind);
  return (
    hearNumber(clean, question.kind, readings) ??
    hearOption(clean, question, readings) ??
    hearMeaning(readings)
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
  return confidence >= sureness.effect && against <= doubt;
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
      effectOf(other) === effectOf(meaning) ||
      (other === 'question-about-state' && ownSentence.test(clean)));
  if (rulesOf(question.kind).effect === true && rest.every(adds)) return lead;
  return whole.meaning === null && rest.every((other) => other === null || isPassive(other) || adds(other))
    ? lead
    : whole;
}

/** The clauses that say something else than the answer, as typed; none when the text as a whole is passed on. */
function beyond(clauses: readonly string[], question: AnswerQuestion, { meaning }: Heard): string {
  if (meaning === null || isPassedOn(meaning)) return '';
  const more = clauses.filter((clause) => {
    if (isWeakAssent(clause, { courtesy: true })) return false;
    const other = hear(clause, question).meaning;
    if (other === null) return clause.includes(' ');
    return other !== meaning && other !== 'thanks' && (isPassive(other) || other === 'not-solved');
  });
  return more.length === clauses.length ? '' : more.join(', ');
}
