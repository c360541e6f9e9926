import { type ArticleKind, isMeant } from './kinds.ts';
import type { Hit, Question, Search } from './search.ts';
import { splitWords } from './words/split-words.ts';
import { stopWords } from './words/stop-words.ts';

/**
 * From which fit on an article is shown to somebody who did not ask for one. Measured on the query set of test/knowledge and
 * on messages about faults: below these figures more articles are beside the point than to it (G31).
 */
const floors = {
  fault: { onTopic: 0.2, other: 0.34 },
  question: { asUnderstood: 0.35, notUnderstood: 0.5, otherwise: 0.7 },
};

/** What helps somebody whose device does not do what it should: never paperwork. */
const helpsInFault: ReadonlySet<ArticleKind> = new Set(['fault', 'how-to']);
/** How many are looked at before the floor is applied, which goes by fit and not by place. */
const considered = 10;
/** A message of no more telling words than this says little: "again", "the same as yesterday". */
const fewWords = 2;

type FaultQuestion = Omit<Question, 'kinds' | 'capability'>;

/**
 * Articles for a fault, best first: on faults and on handling the device only, and none rather than a wrong one (G30, G31).
 * When a leaf of the fault tree is all there is to go by, it is enough.
 */
export function articlesForFault({ search }: Pick<Search, 'search'>, question: FaultQuestion): Hit[] {
  const { text, language, topic, limit = 3 } = question;
  const isLeaf = topic?.includes('/') ?? false;
  const telling = splitWords(text).filter((word) => !stopWords(language).has(word));
  const floorOnTopic = telling.length <= fewWords ? 0 : floors.fault.onTopic;
  return search({ ...question, kinds: helpsInFault, limit: considered })
    .filter(({ fit, onTopic }) => fit >= (isLeaf && onTopic ? floorOnTopic : floors.fault.other))
    .slice(0, limit);
}

/**
 * The article that answers a question (how, why, where, what if), or null when none does well enough (G31). `capability` is
 * what the question was understood as: the more an article disagrees with it, the better its words must fit.
 */
export function bestArticleFor(
  { search }: Pick<Search, 'search'>,
  question: Omit<Question, 'kinds' | 'limit'>,
): Hit | null {
  const kinds = question.capability === 'report-fault' ? { kinds: helpsInFault } : {};
  const found = search({ ...question, ...kinds, limit: considered });
  return found.find(({ fit, capability }) => fit >= floorFor(capability, question.capability)) ?? null;
}

function floorFor(own: string, understood: string | undefined): number {
  const { asUnderstood, notUnderstood, otherwise } = floors.question;
  if (understood === undefined) return notUnderstood;
  return isMeant(own, understood) ? asUnderstood : otherwise;
}
