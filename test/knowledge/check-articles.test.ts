import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { capabilityIds } from '../../bot/understanding/intents.ts';
import type { Article } from '../../knowledge/article.ts';
import { checkArticles } from '../../knowledge/check-articles.ts';
import { loadArticles } from '../../knowledge/load-articles.ts';
import { anArticle } from './support/an-article.ts';

const capabilities = new Set<string>(capabilityIds);

const check = (...articles: Article[]) =>
  checkArticles({ articles, exists: () => true, capabilities }).map(({ problem }) => problem);

const inAll = (change: Partial<Article>) =>
  (['fr', 'nl', 'en'] as const).map((language) =>
    anArticle({ ...change, language, path: `/a/${language}/${change.id ?? 'jam-tray'}.md` }),
  );

test('every shipped article can be read and passes all checks, in three languages [F28 F29]', async () => {
  const { articles, problems } = await loadArticles();
  const found = checkArticles({ articles, exists: existsSync, capabilities });
  expect([...problems, ...found]).toEqual([]);
  expect(new Set(articles.map(({ id }) => id)).size).toBeGreaterThanOrEqual(80);
});

test('accepts an article that is whole in all languages', () => {
  expect(check(...inAll({}))).toEqual([]);
});

test('names a language in which a subject is missing', () => {
  expect(check(...inAll({}).slice(0, 2))).toEqual(['jam-tray is missing in en']);
});

test('names a subject that is filed differently in its languages', () => {
  const [fr, nl, en] = inAll({});
  const problems = [fr, nl, { ...en, topic: 'jam/inside' }].flatMap((article) =>
    article ? [article as Article] : [],
  );
  expect(check(...problems)).toEqual([expect.stringContaining('filed differently')]);
});

test.each<[string, Partial<Article>, unknown]>([
  ['fewer than ten symptom lines', { symptoms: ['jam', 'stuck'] }, '2 different symptom lines, 10 needed'],
  ['no keywords', { keywords: [] }, 'no keywords'],
  ['a capability nobody knows', { capability: 'make-coffee' }, 'unknown capability make-coffee'],
  [
    'no way on when it does not help',
    { body: 'Intro.\n\n## Steps\n1. One.\n2. Two.' },
    'does not say what to do when it does not help',
  ],
  [
    'no introduction',
    { body: '## Steps\n1. One.\n2. Two.\n\n## If it does not help\nAsk.' },
    'no introduction',
  ],
  ['a brand name', { title: 'Jam in a Xerox tray' }, 'brand name Xerox'],
  [
    'a link to the outside',
    { body: body('See [this](https://example.com).') },
    'link to the outside: https://example.com',
  ],
  ['a picture without text', { body: body('![](../images/a.svg)') }, 'no text for ../images/a.svg'],
  [
    'a picture that is no SVG',
    { body: body('![A tray](../images/a.png)') },
    'picture is not an SVG: ../images/a.png',
  ],
  ['an exclamation mark', { body: body('Push it in!') }, 'exclamation mark'],
  [
    'a body too long to read in a minute',
    { body: body('One two three four five. '.repeat(50)) },
    expect.stringContaining('230 at most'),
  ],
])('refuses %s', (_, change, problem) => {
  expect(check(...inAll(change))).toContainEqual(problem);
});

test('names a sentence that is too long', () => {
  expect(check(...inAll({ body: body(`${'word '.repeat(27)}.`) }))).toContainEqual(
    expect.stringContaining('sentence of more than'),
  );
});

test('names a file that is linked and not there', () => {
  const articles = inAll({ body: body('![A tray](../images/tray.svg)') });
  const found = checkArticles({ articles, exists: (path) => path !== '/a/images/tray.svg', capabilities });
  expect(found.map(({ problem }) => problem)).toContain('missing file ../images/tray.svg');
});

test('refuses the formal address in Dutch and the familiar one in French', () => {
  const [fr, nl] = inAll({ body: body('Vérifie que tu as fermé le bac. Sluit uw lade.') });
  expect(fr && check(fr)).toContain('wrong form of address: tu');
  expect(nl && check(nl)).toContain('wrong form of address: uw');
});

function body(more: string): string {
  return `Intro. ${more}\n\n## Steps\n1. Open the tray.\n2. Close the tray.\n\n## If it does not help\nAsk us.`;
}
