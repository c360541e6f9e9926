import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import rules from '../../import-rules.config.ts';

const folders = ['bot', 'domain', 'cards', 'knowledge', 'prisma', 'manifest'];

test('every import keeps the rules of the architecture', async () => {
  const { output } = await cruise(folders, {
    ruleSet: { forbidden: rules.forbidden ?? [] },
    ...rules.options,
  });
  const { violations, totalCruised } = (output as ICruiseResult).summary;
  expect(totalCruised).toBeGreaterThan(300);
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});
