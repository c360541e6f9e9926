import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoFleets } from '../../../bot/understanding/cli/demo-fleet.ts';
import { readMeters } from '../../../bot/understanding/slots/meters/read-meters.ts';
import { maxLaidLength } from '../../../bot/understanding/text/clean-text.ts';
import type { FleetDevice, Language } from '../../../bot/understanding/types.ts';

const read = (text: string, language: Language, fleet: readonly FleetDevice[] = demoFleets.a) =>
  readMeters(text, { fleet, language, today: '2026-11-27', open: 'submit-meters', devices: [] });

const counters: Record<Language, Record<string, string>> = {
  fr: {
    'noir petit': 'bw-small',
    'noir A3': 'bw-large',
    'couleur petit': 'colour-small',
    'couleur A3': 'colour-large',
  },
  nl: {
    'zwart klein': 'bw-small',
    'zwart A3': 'bw-large',
    'kleur klein': 'colour-small',
    'kleur A3': 'colour-large',
  },
  en: {
    'mono A4': 'bw-small',
    'black large': 'bw-large',
    'full colour A4': 'colour-small',
    'colour large': 'colour-large',
  },
};
const others: Record<Language, readonly string[]> = {
  fr: ['contrat', 'badge', 'fax', 'numérisation', 'facture', 'blorp', 'recto verso', 'agrafeuse'],
  nl: ['contract', 'badge', 'fax', 'scan', 'factuur', 'blorp', 'dubbelzijdig', 'nietmachine'],
  en: ['contract', 'badge', 'fax', 'scan', 'invoice', 'blorp', 'duplex', 'stapler'],
};

type Pair = { label: string; value: number; written: string };

/** Each keeps a number with its label; none leaves it open which. */
const layouts: Record<string, (pairs: readonly Pair[]) => string> = {
  lines: (pairs) => pairs.map(({ label, written }) => `${label}: ${written}`).join('\n'),
  'equals signs': (pairs) => pairs.map(({ label, written }) => `${label} = ${written}`).join('; '),
  'one line': (pairs) => pairs.map(({ label, written }) => `${label} ${written}`).join(' '),
  'a list': (pairs) => pairs.map(({ label, written }) => `${label} ${written}`).join(', '),
  'numbers first': (pairs) => pairs.map(({ label, written }) => `${written} ${label}`).join(', '),
  'a table': (pairs) =>
    `${pairs.map(({ label }) => label).join('\t')}\n${pairs.map(({ written }) => written).join('\t')}`,
  'two columns': (pairs) => pairs.map(({ label, written }) => `${label}\t${written}`).join('\n'),
  'one below the other': (pairs) => pairs.map(({ label, written }) => `${label}\n${written}`).join('\n'),
};

const grouped = (value: number, by: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, by);

const message = fc.constantFrom<Language>('fr', 'nl', 'en').chain((language) =>
  fc
    .record({
      language: fc.constant(language),
      layout: fc.constantFrom(...Object.keys(layouts)),
      separator: fc.constantFrom('', ' ', '.', "'", '\u202f'),
      labels: fc
        .uniqueArray(fc.constantFrom(...Object.keys(counters[language]), ...others[language]), {
          minLength: 2,
          maxLength: 7,
        })
        .filter((labels) => labels.some((label) => counters[language][label] !== undefined)),
      values: fc.uniqueArray(fc.integer({ min: 10_000, max: 999_999 }), { minLength: 7, maxLength: 7 }),
    })
    .map(({ layout, separator, labels, values, ...rest }) => {
      const pairs = labels.map((label, index) => {
        const value = values[index] ?? 0;
        return { label, value, written: grouped(value, separator) };
      });
      return { ...rest, pairs, text: layouts[layout]?.(pairs) ?? '' };
    }),
);

const runs = { numRuns: 500, seed: 20261127 };

describe('figures of a message [F8 F17]', () => {
  it('never fill a counter that another label owned', () => {
    fc.assert(
      fc.property(message, ({ language, pairs, text }) => {
        for (const { kind, value } of read(text, language).meters) {
          const owner = pairs.find((pair) => pair.value === value)?.label ?? '';
          expect(counters[language][owner], text).toBe(kind);
        }
      }),
      runs,
    );
  });

  it('are each a reading or named as not used', () => {
    fc.assert(
      fc.property(message, ({ language, pairs, text }) => {
        const { meters, unused } = read(text, language);
        const seen = [...meters, ...unused].map(({ value }) => value);
        expect(seen.sort(), text).toEqual(pairs.map(({ value }) => value).sort());
      }),
      runs,
    );
  });

  it('are read whenever one of the four counters labels them', () => {
    fc.assert(
      fc.property(message, ({ language, pairs, text }) => {
        const wanted = pairs.filter(({ label }) => counters[language][label] !== undefined);
        const found = read(text, language).meters.map(({ value }) => value);
        expect(found.sort(), text).toEqual(wanted.map(({ value }) => value).sort());
      }),
      runs,
    );
  });
});

describe('any text at all', () => {
  const hostile = [
    '1 ',
    '1\n',
    '12 345 ',
    'noir 41 000 ',
    '9.',
    "1'",
    '/1',
    '((',
    'mille ',
    'honderd',
    '31/10/2026 ',
    'a;1\n',
    '<a',
    '"',
    ',"',
  ];

  it('gives no more figures than it has room for, however it is made', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(fc.constantFrom(...hostile, 'WHJ01481', ':', '\t', '|', 'black', 'zwart', '90 200'), {
          maxLength: 120,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { meters, unused, totals } = read(any, 'en');
        expect(meters.length + unused.length + totals.length).toBeLessThanOrEqual(any.length + 1);
      }),
      runs,
    );
  });

  it.each(hostile)('of 30,000 characters made of %j is read to its end', (part) => {
    const text = part.repeat(maxLaidLength / part.length);
    const { meters, unused } = read(`noir 41 000\n${text}`, 'fr');
    expect(meters.length + unused.length).toBeGreaterThan(0);
  });

  it('searches the fleet a limited number of times, however many lines name places', () => {
    let looked = 0;
    const [first] = demoFleets.a;
    const fleet = [
      Object.defineProperty({ ...first } as FleetDevice, 'place', {
        get: () => {
          looked += 1;
          return 'Ground floor, reception';
        },
      }),
    ];
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, index) => `copier on floor ${index}: black ${90_000 + index}`).join(
        '\n',
      );
    read(lines(100), 'en', fleet);
    const some = looked;
    looked = 0;
    read(lines(600), 'en', fleet);
    expect(looked).toBeLessThanOrEqual(some * 1.5);
  });

  it('never cuts a number in two where a text gets too long, and says that it goes on', () => {
    const text = `${'noir 41 000\n'.padEnd(maxLaidLength - 3, 'x ')} 90200`;
    const { meters, unused } = read(text, 'fr');
    expect(meters.map(({ value }) => value)).toEqual([41_000]);
    expect(unused.at(-1)).toMatchObject({ text: '90200', reason: 'too-many-lines' });
  });

  it('names the first line that is not read any more', () => {
    const rows = Array.from({ length: 1200 }, (_, index) => `n ${index}`).join('\n');
    expect(read(rows, 'en').unused.at(-1)).toMatchObject({ text: 'n 1000', reason: 'too-many-lines' });
  });
});
