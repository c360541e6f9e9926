import { beforeAll, expect, test } from 'vitest';
import { articleAnswer } from '../support/article-answer.ts';
import { runCli } from '../support/run-cli.ts';
import { useDatabase } from '../support/use-database.ts';

const database = useDatabase();

beforeAll(async () => {
  const asked = { query: 'comment imprimer sur de la toile', language: 'fr', at: new Date() };
  const data = articleAnswer({ articleId: null, outcome: 'none', ...asked });
  await database.db.articleOutcome.create({ data });
});

function run(...args: string[]) {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url };
  return runCli('bot/local/cli/knowledge.ts', args, { env });
}

test('writes the gap report of all accounts as CSV with headings in the language asked [F29]', () => {
  const { stdout, stderr, status } = run('gaps', '--csv', '--lang', 'fr');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Sujet ou question');
  expect(stdout).toContain('Question sans réponse,comment imprimer sur de la toile,fr,1');
});

test('still searches the articles, and says how it is used otherwise [F28]', () => {
  expect(run('search', 'papier coincé dans le bac 2', '--json').stdout).toContain('"jam-tray"');
  expect(run('gaps', '--lang', 'xx')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('usage: gaps'),
  });
});
