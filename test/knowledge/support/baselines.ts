import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Article, Language } from '../../../knowledge/article.ts';
import { analyse } from '../../../knowledge/words/analyse.ts';
import { buildVocabulary } from '../../../knowledge/words/vocabulary.ts';
import type { Rank } from './measure.ts';

const keys = ['title', 'symptoms', 'keywords', 'body'];

/** fuse.js as its manual shows it: fuzzy, position ignored because a question is not the start of a text. */
export function plainFuse(articles: readonly Article[], fields: readonly string[] = keys): Rank {
  const shelves = shelve(
    articles,
    (own) => new Fuse(own, { keys: [...fields], ignoreLocation: true, threshold: 0.6 }),
  );
  return (text, lang) => shelves[lang].search(text, { limit: 10 }).map((found) => found.item.id);
}

/** MiniSearch as its manual shows it: all fields, prefixes, fuzzy terms, the title counting double. */
export function plainMiniSearch(articles: readonly Article[]): Rank {
  const shelves = shelve(articles, (own) => {
    const index = new MiniSearch({ fields: keys, extractField: (article, field) => String(article[field]) });
    index.addAll(own.map((article) => ({ ...article })));
    return index;
  });
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 2 } };
  return (text, lang) =>
    shelves[lang]
      .search(text, options)
      .slice(0, 10)
      .map((found) => String(found.id));
}

/** MiniSearch over the very terms the shipped search reads: what the library would give in its place. */
export function miniSearchOnTerms(articles: readonly Article[]): Rank {
  const shelves = shelve(articles, (own, language) => {
    const vocabulary = buildVocabulary(own, language);
    const read = (text: string) => analyse(text, language, { ...vocabulary, speller: null });
    const written = (text: string) => [...read(text).terms.keys()].join(' ');
    const index = new MiniSearch({
      fields: keys,
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    index.addAll(
      own.map(({ id, title, symptoms, keywords, body }) => ({
        id,
        title: written(title),
        symptoms: symptoms.map(written).join(' '),
        keywords: keywords.map(written).join(' '),
        body: written(body),
      })),
    );
    return { index, vocabulary, language };
  });
  return (text, lang) => {
    const { index, vocabulary, language } = shelves[lang];
    const { terms } = analyse(text, language, vocabulary);
    const boost = { title: 2, symptoms: 1.6, keywords: 1.4, body: 0.5 };
    const found = index.search([...terms.keys()].join(' '), {
      boost,
      boostTerm: (term) => terms.get(term) ?? 0,
    });
    return found.slice(0, 10).map(({ id }) => String(id));
  };
}

/** Two rankings joined by the places they give (reciprocal rank fusion). */
export function joined(one: Rank, other: Rank): Rank {
  return (text, lang) => {
    const points = new Map<string, number>();
    for (const ranked of [one(text, lang), other(text, lang)]) {
      for (const [place, id] of ranked.entries()) points.set(id, (points.get(id) ?? 0) + 1 / (10 + place));
    }
    return [...points].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  };
}

function shelve<T>(
  articles: readonly Article[],
  build: (own: Article[], language: Language) => T,
): Record<Language, T> {
  const shelf = (language: Language) =>
    build(
      articles.filter((article) => article.language === language),
      language,
    );
  return { fr: shelf('fr'), nl: shelf('nl'), en: shelf('en') };
}
