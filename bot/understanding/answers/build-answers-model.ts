import type { Phrase } from '../intent/read-phrases.ts';
import { intentOf } from '../intents.ts';
import { featureSpace } from '../linear/families.ts';
import { type PackedModel, packModel } from '../linear/model-file.ts';
import { defaultTraining, trainLinear } from '../linear/train-linear.ts';
import { answerFeatures } from './answer-features.ts';
import { answerWords } from './answer-words.ts';
import { learntMeanings } from './questions.ts';
import type { AnswerPhrase } from './read-answer-phrases.ts';

/**
 * Divides the margins before they become probabilities, so that confidences come true on answers apart from the phrases:
 * of those read with 0.9 or more 99 % are right, with 0.7 to 0.9 96 %, with 0.5 to 0.7 76 %.
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
  const all = [...answers, ...requestsAmong(requests)].map(({ text, kind, meaning }) => ({
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
