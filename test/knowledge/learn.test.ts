import { expect, test } from 'vitest';
import { learnHelpfulness } from '../../knowledge/learn.ts';
import type { OutcomeRow } from '../../knowledge/outcomes.ts';

const row = (change: Partial<OutcomeRow>): OutcomeRow => ({
  articleId: 'noise',
  outcome: 'yes',
  query: 'it rattles',
  family: null,
  language: 'en',
  ...change,
});
const times = (count: number, change: Partial<OutcomeRow>) =>
  Array.from({ length: count }, () => row(change));

test('rises with yes and falls with no, slowly at first [F29 G31]', () => {
  const share = (rows: OutcomeRow[]) => learnHelpfulness(rows).get('noise')?.all ?? 0.5;
  expect(share(times(1, {}))).toBeCloseTo(0.6);
  expect(share(times(1, { outcome: 'no' }))).toBeCloseTo(0.4);
  expect(share(times(96, {}))).toBeCloseTo(0.98);
});

test('keeps device families apart, and all of them together', () => {
  const rows = [...times(4, { family: 'printer' }), ...times(4, { family: 'production', outcome: 'no' })];
  expect(learnHelpfulness(rows).get('noise')).toEqual({ all: 0.5, printer: 0.75, production: 0.25 });
});

test('learns nothing from answers without an article [G31]', () => {
  expect(learnHelpfulness([row({ articleId: null, outcome: 'none' }), row({ outcome: 'none' })]).size).toBe(
    0,
  );
});
