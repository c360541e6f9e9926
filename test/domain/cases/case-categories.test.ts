import { expect, test } from 'vitest';
import { faultCategories, faultCategory } from '../../../domain/cases/case-categories.ts';
import { programmeSchema } from '../../../domain/programmes/schema.ts';
import { programmeOf } from '../supplies/terms.ts';

test.each([
  ['jam/tray', 'jam'],
  ['quality', 'quality'],
  ['coffee/cold', 'malfunction'],
])('a fault of the branch %s is filed under %s [G58]', (branch, category) => {
  expect(faultCategory(branch)).toBe(category);
});

test('a programme with faults that no case could be filed under is refused [G23 G58]', () => {
  const programme = programmeOf('office');
  const withFaults = (...ids: string[]) => ({
    ...programme,
    faults: ids.map((id) => ({ id, children: [] })),
  });
  expect(programmeSchema.safeParse(withFaults(...faultCategories)).success).toBe(true);
  expect(programmeSchema.safeParse(withFaults('jam', 'coffee')).success).toBe(false);
});
