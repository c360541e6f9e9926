import { expect, test } from 'vitest';
import { learnHelpfulness } from '../../knowledge/learn.ts';
import { toOutcomeRows } from '../../knowledge/to-outcome-rows.ts';

test('learns the same from counted answers as from single ones [F29 G31]', () => {
  const one = { articleId: 'jam-tray', outcome: 'yes', family: 'printer' } as const;
  const single = learnHelpfulness([one, one, one]);
  expect(learnHelpfulness([{ ...one, times: 3 }])).toEqual(single);
});

test('takes a family or a language no article knows as none and as English [F29]', () => {
  const stored = { articleId: null, outcome: 'none', query: 'x', family: 'plotter', language: 'de' } as const;
  expect(toOutcomeRows([stored])).toEqual([{ ...stored, family: null, language: 'en' }]);
});
