import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { office, personId } from '../../prisma/seed/demo/people.ts';
import { stableId } from '../../prisma/seed/stable-id.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

const cli = join(import.meta.dirname, '../../bot/local/cli/knowledge.ts');
let database: TestDatabase;

beforeAll(async () => {
  database = await demoDatabase();
  const id = stableId('gap:cli');
  const asked = { query: 'comment imprimer sur de la toile', family: null, language: 'fr', at: new Date() };
  const answer = { accountId: office, id, personId: personId.Megan, articleId: null, outcome: 'none' };
  await database.db.articleOutcome.create({ data: { ...answer, ...asked } });
});
afterAll(() => database.drop());

function run(...args: string[]) {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url };
  return spawnSync(process.execPath, ['--import', 'tsx', cli, ...args], { encoding: 'utf8', env });
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
