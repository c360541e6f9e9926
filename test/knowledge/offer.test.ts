import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Article, type Language, languages } from '../../knowledge/article.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import { loadArticles } from '../../knowledge/load-articles.ts';
import { articlesForFault, bestArticleFor } from '../../knowledge/offer.ts';
import { createSearch, type Search } from '../../knowledge/search.ts';
import { read } from '../understanding/support/read.ts';
import { anArticle } from './support/an-article.ts';
import { offTopic, type Query, queries } from './support/queries.ts';

let knowledge: Search;
let byId: ReadonlyMap<string, Article>;

beforeAll(async () => {
  const { articles } = await loadArticles();
  knowledge = createSearch(articles);
  byId = new Map(articles.map((article) => [article.id, article]));
});

const isOfKind = (id: string, kind: string) => {
  const article = byId.get(id);
  return article !== undefined && kindOf(article) === kind;
};

describe('an article for a fault', () => {
  const fault = (text: string, language: Language) => {
    const slot = read(text, language).slots.fault;
    const topic = slot && (slot.place === null ? slot.type : `${slot.type}/${slot.place}`);
    return articlesForFault(knowledge, { text, language, ...(topic === undefined ? {} : { topic }) });
  };

  it.each(languages)('is never one about paperwork, for every fault phrase in %s [G30]', (language) => {
    const offered = faultPhrases(language).flatMap((text) => fault(text, language));
    expect(offered.length).toBeGreaterThan(1000);
    expect(offered.filter(({ id }) => isOfKind(id, 'office')).map(({ id }) => id)).toEqual([]);
  });

  it('is among the first three for 97 % of the questions about faults [F28 G30]', () => {
    const faults = queries.filter(({ right }) => right.some((id) => isOfKind(id, 'fault')));
    const found = faults.filter(({ text, lang, right }) =>
      fault(text, lang).some(({ id }) => right.includes(id)),
    );
    expect(faults.length).toBeGreaterThan(200);
    expect(found.length / faults.length).toBeGreaterThanOrEqual(0.97);
  });

  it.each<[string, Language]>([
    ['Storingscode 016-799 bij printer 53463252', 'nl'],
    ["franchement cette imprimante c'est plus possible", 'fr'],
    ['new intern unplugged it to charge her phone and it has not come back to life since', 'en'],
  ])('is none when none speaks of it: %s [G31]', (text, language) => {
    expect(fault(text, language)).toEqual([]);
  });

  it('is one of the leaf that was named when nothing else was said [G30]', () => {
    const inBranch = (topic: string) => articlesForFault(knowledge, { text: '', language: 'en', topic });
    expect(inBranch('malfunction/noise').map(({ id }) => id)).toContain('noise');
    expect(inBranch('malfunction')).toEqual([]);
  });
});

describe('the article for a question', () => {
  const best = ({ text, lang }: Query) =>
    bestArticleFor(knowledge, { text, language: lang, capability: read(text, lang).intent });

  it('is given for 95 % of them and is the right one for 93 % of those [F28]', () => {
    const given = queries.flatMap((query) => {
      const hit = best(query);
      return hit === null ? [] : [query.right.includes(hit.id)];
    });
    expect(given.length / queries.length).toBeGreaterThanOrEqual(0.95);
    expect(given.filter(Boolean).length / given.length).toBeGreaterThanOrEqual(0.93);
  });

  it('is none for nineteen in twenty questions about other things [G31]', () => {
    expect(offTopic.filter((query) => best(query) !== null).length / offTopic.length).toBeLessThan(0.05);
  });

  it('is about what was understood rather than about something that shares its words', () => {
    const articles = [
      anArticle({ id: 'order-staples', capability: 'order-supplies', title: 'Order staples' }),
      anArticle({ id: 'load-staples', capability: 'product-info', title: 'Put in staples' }),
    ].map((article) => ({ ...article, symptoms: ['new staples', 'staples'] }));
    const ask = (capability: string) =>
      bestArticleFor(createSearch(articles), { text: 'new staples', language: 'en', capability })?.id;
    expect(ask('order-supplies')).toBe('order-staples');
    expect(ask('product-info')).toBe('load-staples');
  });
});

describe('the kind of an article', () => {
  it.each([
    ['report-fault', 'software/other', 'fault'],
    ['product-info', 'how-to/replace-toner', 'how-to'],
    ['product-info', 'support/installation', 'office'],
    ['request-change', 'how-to/change-settings', 'office'],
    ['manage-users', 'access/invite', 'office'],
  ])('of %s under %s is %s', (capability, topic, kind) => {
    expect(kindOf({ capability, topic })).toBe(kind);
  });
});

function faultPhrases(language: Language): string[] {
  const folder = join(import.meta.dirname, '../../bot/understanding/phrases/report-fault');
  return readFileSync(join(folder, `${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
