import { type Article, type Family, type Language, languages } from './article.ts';
import { type ArticleKind, kindOf } from './kinds.ts';
import type { Helpfulness } from './learn.ts';
import { type Favour, favourFor } from './rank/favour.ts';
import { buildLanguageSearch, type LanguageSearch, type Scored } from './rank/language-search.ts';
import { isSearchable } from './words/short-tokens.ts';

export type Question = {
  text: string;
  language: Language;
  /** The fault at hand, such as `jam/tray` or `jam`: its articles come forward, whatever the text. */
  topic?: string;
  /** The capability id the text was understood as: its articles come forward. */
  capability?: string;
  /** The kinds of articles that may be given; all unless told. */
  kinds?: ReadonlySet<ArticleKind>;
  /** The family of the device at hand: articles for other families step back (G61). */
  family?: Family;
  /** How many articles at most; 3 unless told (G30). */
  limit?: number;
  helpfulness?: Helpfulness;
};

export type Hit = {
  id: string;
  /** The language the article is in; other than asked when `fallbackLanguage` is true. */
  language: Language;
  title: string;
  /** 0 to about 1; only comparable within one answer. */
  score: number;
  /** How well it answers the words alone, 0 to 1 and comparable between answers. */
  fit: number;
  /** Whether it is filed under the topic asked for. */
  onTopic: boolean;
  /** The capability id it belongs to. */
  capability: string;
  fallbackLanguage: boolean;
};

export type Search = {
  /** The articles that fit, best first; empty when nothing does, or when without a topic the text is too short (F58). */
  search(question: Question): Hit[];
};

/** An article found through another language than the one asked counts a little less. */
const otherLanguage = 0.9;
/** By how much another language must know more of the words before the question is read in it too. */
const clearlyOther = 0.25;

type Shelf = { search: LanguageSearch; byId: ReadonlyMap<string, Article>; lacking: ReadonlySet<string> };
type Shelves = Readonly<Record<Language, Shelf>>;

/**
 * Indexes the articles once; searching is synchronous and pure afterwards. An article that is missing in the language
 * asked is given in another one, and says so. A question written in another language than the one asked is
 * understood too: the answer still comes in the language asked where the article exists in it.
 */
export function createSearch(articles: readonly Article[]): Search {
  const ids = new Set(articles.map(({ id }) => id));
  const shelf = (language: Language): Shelf => {
    const own = articles.filter((article) => article.language === language);
    const byId = new Map(own.map((article) => [article.id, article]));
    const lacking = new Set([...ids].filter((id) => !byId.has(id)));
    return { search: buildLanguageSearch(own, language), byId, lacking };
  };
  const shelves = { fr: shelf('fr'), nl: shelf('nl'), en: shelf('en') };
  return { search: (question) => answer(shelves, question) };
}

function answer(shelves: Shelves, question: Question): Hit[] {
  const { text, language, topic, limit = 3 } = question;
  if (topic === undefined && !isSearchable(text)) return [];
  const best = new Map<string, Hit>();
  const favour = favourOf(question);
  for (const { article, score, fit } of rankAll(shelves, text, language, favour)) {
    const given = shelves[language].byId.get(article.id) ?? article;
    const { id, title, capability, language: written } = given;
    if (score <= (best.get(id)?.score ?? 0)) continue;
    const onTopic = favour.expects(given);
    const fallbackLanguage = written !== language;
    best.set(id, { id, language: written, title, score, fit, onTopic, capability, fallbackLanguage });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** What the asked language has, and what the others add: a question written in them, articles only they have. */
function rankAll(shelves: Shelves, text: string, language: Language, favour: Favour): Scored[] {
  const { search, lacking } = shelves[language];
  const reading = search.read(text);
  const added = languages.flatMap((other) => {
    if (other === language) return [];
    const shelf = shelves[other].search;
    if (shelf.familiarity(text) > search.familiarity(text) + clearlyOther)
      return shelf.rank(shelf.read(text), favour);
    if (lacking.size === 0) return [];
    return shelf.rank(reading, favour).filter(({ article }) => lacking.has(article.id));
  });
  return [
    ...search.rank(reading, favour),
    ...added.map((found) => ({ ...found, score: found.score * otherLanguage })),
  ];
}

function favourOf({ topic, capability, kinds, family, helpfulness }: Question): Favour {
  const helped = (id: string) => {
    const shares = helpfulness?.get(id);
    return (family ? shares?.[family] : undefined) ?? shares?.all ?? null;
  };
  const admits = (article: Article) => kinds?.has(kindOf(article)) ?? true;
  return favourFor({ admits, topic, capability, family, helped });
}
