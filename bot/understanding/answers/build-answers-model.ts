import type { Phrase } from '../intent/read-phrases.ts';
import { intentOf } from '../intents.ts';
import { featureSpace } from '../linear/families.ts';
import { type PackedModel, packModel } from '../linear/model-file.ts';
import { defaultTraining, trainLinear } from '../linear/train-linear.ts';
import { answerFeatures } from './answer-features.ts';
import { answerWords } from './answer-words.ts';
import { answerKinds, isPassive, learntMeanings, rulesOf } from './questions.ts';
import type { AnswerPhrase } from './read-answer-phrases.ts';

/**
 * Divides the margins before they become probabilities, so that confidences come true on answers apart from the phrases:
 * of those read with 0.9 or more 99 % are right, with 0.7 to 0.9 92 %, with 0.5 to 0.7 80 %.
 */
const temperature = 0.3;

/** How many requests of a capability and language are learnt as no answer, and the longest of them in words. */
const requestsEach = 12;
/** Remarks and questions are of more kinds than anybody would write down as answers. */
const remarksEach = 70;
const longestRequest = 12;

/** Some short requests of every capability, so that a request is not taken for an answer. */
function requestsAmong(phrases: readonly Phrase[]): AnswerPhrase[] {
  const taken = new Map<string, number>();
  return phrases.flatMap(({ text, intent, language }) => {
    const key = `${intent} ${language}`;
    const count = taken.get(key) ?? 0;
    const { asAnswer } = intentOf(intent);
    const most = asAnswer === undefined ? requestsEach : remarksEach;
    if (count >= most || text.split(' ').length > longestRequest) return [];
    taken.set(key, count + 1);
    return [{ text, language, kind: 'any' as const, meaning: asAnswer ?? 'new-request' }];
  });
}

/** So many symptoms a language are learnt as an article that did not help, none longer than this in words. */
const symptomsEach = 60;
const longestSymptom = 8;
/** A greeting, or the name or number of a device: it begins a request of its own. */
const begun = /^(?:[Bb]onjour|[Bb]jr|[Ss]alut|[Hh]ello|[Hh]i|[Dd]ag|[Gg]oeie\S*)(?!\p{L})|\d{3}|\p{Lu}{3}/u;

/** A symptom that is told after an article says that the article did not help. */
function symptomsAmong(phrases: readonly Phrase[]): AnswerPhrase[] {
  const taken = new Map<string, number>();
  return phrases.flatMap(({ text, intent, language }) => {
    const count = taken.get(language) ?? 0;
    const short = text.split(' ').length <= longestSymptom && !begun.test(text);
    if (intent !== 'report-fault' || !short || count >= symptomsEach) return [];
    taken.set(language, count + 1);
    return [{ text, language, kind: 'did-the-article-help' as const, meaning: 'not-solved' as const }];
  });
}

const kindsWithEffect = answerKinds.filter((kind) => rulesOf(kind).effect === true);

/**
 * What is no answer whatever was asked, once more in answer to one of the questions where a yes has an effect, each in its
 * turn: there it stands against many an answer, and would be taken for one.
 */
function noAnswersAmong(answers: readonly AnswerPhrase[]): AnswerPhrase[] {
  return answers
    .filter(({ kind, meaning }) => kind === 'any' && isPassive(meaning))
    .map((phrase, at) => ({ ...phrase, kind: kindsWithEffect[at % kindsWithEffect.length] ?? 'any' }));
}

function measureRareness(all: readonly { words: string[]; kind: AnswerPhrase['kind'] }[]): Float32Array {
  const seen = new Float32Array(featureSpace);
  for (const { words, kind } of all)
    for (const index of answerFeatures(words, kind, null).indices) seen[index] = (seen[index] as number) + 1;
  return seen.map((count) => (count === 0 ? 0 : 1 + Math.log(all.length / count)));
}

/** Trains and packs the model of short answers: the same phrases always give the same model. */
export function buildAnswersModel(
  answers: readonly AnswerPhrase[],
  requests: readonly Phrase[],
  fingerprint: string,
): PackedModel {
  const phrases = [
    ...answers,
    ...noAnswersAmong(answers),
    ...requestsAmong(requests),
    ...symptomsAmong(requests),
  ];
  const all = phrases.map(({ text, kind, meaning }) => ({
    words: answerWords(text),
    kind,
    label: learntMeanings.indexOf(meaning),
  }));
  const rareness = measureRareness(all);
  const samples = all.map(({ words, kind, label }) => ({
    features: answerFeatures(words, kind, rareness),
    label,
  }));
  const model = trainLinear(samples, learntMeanings.length, defaultTraining);
  return packModel(model, rareness, { labels: learntMeanings, temperature, fingerprint });
}
