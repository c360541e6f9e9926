import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const run = (...args: string[]) => runCli('knowledge/cli/search.ts', args);

test('prints ranked ids with scores as JSON [F28]', () => {
  const { stdout, status } = run('search', 'papier coincé dans le bac 2', '--lang', 'fr', '--json');
  const hits = JSON.parse(stdout) as { id: string; score: number }[];
  expect(status).toBe(0);
  expect(hits[0]?.id).toBe('jam-tray');
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
});

test('says how it is used when the language is unknown', () => {
  const { stderr, status } = run('search', 'jam', '--lang', 'xx');
  expect(status).toBe(2);
  expect(stderr).toContain('usage: search');
});
