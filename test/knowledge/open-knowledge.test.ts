import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleProblem } from '../../knowledge/article.ts';
import { type Knowledge, openKnowledge } from '../../knowledge/open-knowledge.ts';
import { fileOf } from './support/file-of.ts';
import { useFolder } from './support/use-folder.ts';

const folder = useFolder();
let knowledge: Knowledge;
let problems: ArticleProblem[];

beforeEach(async () => {
  await folder.write(
    'en/noise.md',
    fileOf({ id: 'noise', title: 'A strange noise', symptoms: ['it rattles'] }),
  );
  problems = [];
  const fail = (error: unknown) => {
    throw error;
  };
  knowledge = await openKnowledge({
    directory: folder.directory,
    onProblems: (found) => problems.push(...found),
    onError: fail,
  });
});
afterEach(() => knowledge.close());

const find = (text: string) => knowledge.search({ text, language: 'en' }).map(({ id }) => id);

test('finds an article added while it runs, without a restart [F29]', async () => {
  expect(find('burnt smell')).toEqual([]);
  await folder.write(
    'en/smell.md',
    fileOf({ id: 'smell', title: 'A burnt smell', symptoms: ['smells burnt'] }),
  );
  await vi.waitFor(() => expect(find('burnt smell')).toEqual(['smell']), { timeout: 5000 });
});

test('keeps the other articles when an editor saves a broken file, and names it [F29]', async () => {
  await folder.write('en/smell.md', '---\nid: [\n---\n');
  await vi.waitFor(() => expect(problems).not.toEqual([]), { timeout: 5000 });
  expect(problems[0]?.path).toBe(join(folder.directory, 'en/smell.md'));
  expect(find('it rattles')).toEqual(['noise']);
});

test('gives an article in another language when it is missing in the one asked', () => {
  expect(knowledge.article('noise', 'nl')).toMatchObject({ id: 'noise', language: 'en' });
  expect(knowledge.article('unknown', 'nl')).toBeNull();
});
