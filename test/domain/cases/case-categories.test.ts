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
  const label = { en: 'a fault', fr: 'une panne', nl: 'een storing' };
  const withFaults = (...ids: string[]) => ({
    ...programme,
    faults: ids.map((id) => ({ id, label })),
  });
  expect(programmeSchema.safeParse(withFaults(...faultCategories)).success).toBe(true);
  expect(programmeSchema.safeParse(withFaults('jam', 'coffee')).success).toBe(false);
});

test('a programme with a fault that has no label in one of the languages is refused when it is read [G23]', () => {
  const withLabel = (label: unknown) => {
    const tray = { id: 'tray', label };
    const jam = { id: 'jam', label: { en: 'Jam', fr: 'Bourrage', nl: 'Papierstoring' }, children: [tray] };
    return programmeSchema.safeParse({ ...programmeOf('office'), faults: [jam] }).success;
  };
  expect(withLabel({ en: 'Tray', fr: 'Bac', nl: 'Lade' })).toBe(true);
  expect(withLabel({ en: 'Tray', fr: 'Bac' })).toBe(false);
  expect(withLabel({ en: 'Tray', fr: 'Bac', nl: '' })).toBe(false);
  expect(withLabel(undefined)).toBe(false);
});
