import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticles } from '../../knowledge/load-articles.ts';
import { fileOf } from './support/file-of.ts';
import { useFolder } from './support/use-folder.ts';

const folder = useFolder();

test('reads the articles of each language folder', async () => {
  await folder.write('en/noise.md', fileOf({ id: 'noise' }));
  await folder.write('fr/noise.md', fileOf({ id: 'noise' }));
  const { articles, problems } = await loadArticles(folder.directory);
  expect(problems).toEqual([]);
  expect(articles.map(({ id, language }) => [id, language])).toEqual([
    ['noise', 'fr'],
    ['noise', 'en'],
  ]);
  expect(articles[0]).toMatchObject({ reviewed: '2026-11-21', body: expect.stringContaining('## Steps') });
});

test('keeps words that YAML could read as something else, such as no and on', async () => {
  await folder.write('en/noise.md', fileOf({ id: 'noise', symptoms: ['no', 'on', 'yes'] }));
  const { articles } = await loadArticles(folder.directory);
  expect(articles[0]?.symptoms).toEqual(['no', 'on', 'yes']);
});

test('tells a file that is not an article and still gives the others', async () => {
  await folder.write('en/good.md', fileOf({ id: 'good' }));
  await folder.write('en/bad.md', '---\nid: [\n---\ntext');
  await folder.write('en/none.md', 'no front matter');
  const { articles, problems } = await loadArticles(folder.directory);
  expect(articles.map(({ id }) => id)).toEqual(['good']);
  expect(new Set(problems.map(({ path }) => path))).toEqual(
    new Set([join(folder.directory, 'en/bad.md'), join(folder.directory, 'en/none.md')]),
  );
});

test('names the field that is wrong, and a field that does not exist', async () => {
  await folder.write('en/noise.md', fileOf({ id: 'Not An Id' }).replace('capability:', 'capabilty:'));
  const { problems } = await loadArticles(folder.directory);
  expect(problems.map(({ problem }) => problem)).toEqual([
    expect.stringContaining('id: must be lower-case'),
    expect.stringContaining('capability: '),
    expect.stringContaining('capabilty'),
  ]);
});

test('uses an id once in a language and names the second file', async () => {
  await folder.write('en/a.md', fileOf({ id: 'noise' }));
  await folder.write('en/b.md', fileOf({ id: 'noise' }));
  const { articles, problems } = await loadArticles(folder.directory);
  expect(articles).toHaveLength(1);
  expect(problems).toEqual([
    { path: join(folder.directory, 'en/b.md'), problem: expect.stringContaining('a.md') },
  ]);
});

test('names a language folder that is missing', async () => {
  await rm(join(folder.directory, 'nl'), { recursive: true });
  expect(await loadArticles(folder.directory)).toEqual({
    articles: [],
    problems: [{ path: join(folder.directory, 'nl'), problem: 'folder missing' }],
  });
});
