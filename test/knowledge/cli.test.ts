import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../knowledge/cli/search.ts');
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', cli, ...args], { encoding: 'utf8' });

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
