import { expect, test } from 'vitest';
import { noArticleYet } from '../../../../bot/capabilities/parts/article/article-draft.ts';
import {
  articlePart,
  otherArticle,
  shownArticle,
  stepsAtOnce,
} from '../../../../bot/capabilities/parts/article/article-part.ts';
import type { Article } from '../../../../knowledge/article.ts';

function article(id: string, steps: number): Article {
  const lines = Array.from({ length: steps }, (_, index) => `${index + 1}. Step ${index + 1}`);
  return {
    id,
    title: id,
    symptoms: [],
    keywords: [],
    topic: 'jam/tray',
    families: [],
    capability: 'report-fault',
    reviewed: '2026-11-21',
    source: 'G30',
    language: 'en',
    body: `Intro\n\n## Steps\n\n${lines.join('\n')}\n\n## If it does not help\n\nOtherwise`,
    path: '',
  };
}

test('shows up to six steps at once, more in parts of about equal length [G30]', () => {
  expect(articlePart(article('short', stepsAtOnce), 0)).toMatchObject({ from: 1, to: 6, nextPart: null });
  const long = article('long', 13);
  const parts = [0, 1, 2].map((part) => articlePart(long, part));
  expect(parts.map(({ from, to }) => [from, to])).toEqual([
    [1, 5],
    [6, 10],
    [11, 13],
  ]);
  expect(parts.map(({ nextPart }) => nextPart)).toEqual([1, 2, null]);
  expect(parts.map(({ intro, otherwise }) => [intro, otherwise])).toEqual([
    ['Intro', ''],
    ['', ''],
    ['', 'Otherwise'],
  ]);
});

test('shows the last part for one that does not exist [G30]', () => {
  expect(articlePart(article('long', 8), 9)).toMatchObject({ from: 5, to: 8, total: 8 });
});

test('goes round the articles found, and has no other when there is one [G30]', () => {
  const [a, b] = [article('a', 2), article('b', 2)];
  expect(shownArticle(noArticleYet, [a, b])?.id).toBe('a');
  expect(otherArticle({ ...noArticleYet, articleId: 'b' }, [a, b])?.id).toBe('a');
  expect(otherArticle(noArticleYet, [a])).toBeUndefined();
});
