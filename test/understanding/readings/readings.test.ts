import { describe, expect, it } from 'vitest';
import type { Language } from '../../../bot/understanding/types.ts';
import { type ReadingCase, readingsIn, slotsOf } from './case.ts';
import { english } from './messages.en.ts';
import { french } from './messages.fr.ts';
import { dutch } from './messages.nl.ts';
import { received } from './messages.received.ts';

const sets: readonly [Language, readonly ReadingCase[]][] = [
  ['en', english],
  ['fr', french],
  ['nl', dutch],
];

const withoutNotes = (reading: string): string => reading.split(' ').slice(0, 3).join(' ');

describe.each(sets)('messages with readings in %s [F8 F17 F18]', (language, cases) => {
  const read = cases.map(([text, readings, unused = []]) => {
    const found = readingsIn(text, language);
    const wanted = { readings: [...readings].sort(), unused: [...unused].sort() };
    return { text, found, wanted, isExact: JSON.stringify(found) === JSON.stringify(wanted) };
  });

  it('are at least fifty, and 98 % of them are read exactly: device, counter, value, day, event, what is not used', () => {
    const wrong = read.filter(({ isExact }) => !isExact);
    expect(cases.length).toBeGreaterThanOrEqual(50);
    expect(wrong.length / cases.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.02);
  });

  it('put no figure into a counter or on a device it was not given for', () => {
    for (const { text, found, wanted } of read)
      for (const reading of found.readings)
        expect(wanted.readings.map(withoutNotes), text).toContain(withoutNotes(reading));
  });
});

describe('messages as they were received [F8 F17 F18]', () => {
  for (const [language, text, readings, unused = []] of received)
    it(`reads in ${language} "${text}"`, () => {
      expect(readingsIn(text, language)).toEqual({
        readings: [...readings].sort(),
        unused: [...unused].sort(),
      });
    });
});

describe('what is said beside the readings', () => {
  it('names a figure that is not used by its label as typed', () => {
    expect(slotsOf('WHJ02153 mono 41 000 Scan 9 110 room 2014', 'en').unused).toEqual([
      { text: '9 110', label: 'Scan', value: 9110, reason: 'not-billed' },
      { text: '2014', label: 'room', value: 2014, reason: 'unknown-label' },
    ]);
  });

  it('checks a total against the counters beside it, and says whether it fits', () => {
    const [fits] = slotsOf('WHJ01481 black 90 200, colour 64 100, total 154 300', 'en').totals ?? [];
    expect(fits).toEqual({ of: 'all', value: 154300, sum: 154300, fits: true, text: '154 300' });
    const [wrong] = slotsOf('WHJ01481 noir 90 200, couleur 64 100, total 158 000', 'fr').totals ?? [];
    expect(wrong).toMatchObject({ value: 158000, sum: 154300, fits: false });
    const [open] = slotsOf('WHJ01481 zwart klein 90.200, totaal 158.000', 'nl').totals ?? [];
    expect(open).toMatchObject({ value: 158000, sum: null, fits: null });
  });

  it('takes a total for the reading where it is the only figure', () => {
    expect(slotsOf('Accueil total 298 000', 'fr').meters).toMatchObject([{ kind: 'total', value: 298000 }]);
  });

  it('leaves open which device is meant when figures name none and the message names two', () => {
    const slots = slotsOf('> WHJ01481 and WHJ02153 please\nblack 90 200', 'en');
    expect(slots.device).toBeUndefined();
    expect(slots.meters).toMatchObject([{ kind: 'bw', value: 90200 }]);
  });
});
