import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestReading, judgeReading, looksSwapped } from '../../../../domain/meters/rules/judge-reading.ts';
import type { MeterState } from '../../../../domain/meters/rules/meter-state.ts';
import { monday } from '../../../support/clock.ts';
import { daysAgo, figures, meterAt, newMeter } from '../meters.ts';

const judge = (meter: MeterState, value: number) => judgeReading(meter, value, monday, figures);
const kindOf = (meter: MeterState, value: number) => judge(meter, value).kind;

const reading = fc.integer({ min: 0, max: highestReading });
const recorded = fc
  .record({
    value: reading,
    days: fc.integer({ min: 0, max: 3000 }),
    ago: fc.integer({ min: 1, max: 400 }),
    less: fc.integer({ min: 0, max: 100_000 }),
  })
  .map(
    ({ value, days, ago, less }): MeterState => ({
      ...meterAt('113', value, { days }),
      previous: { value: Math.max(0, value - less), readAt: daysAgo(days + ago), source: 'estimate' },
    }),
  );

describe('one reading', () => {
  it('is fine at the recorded value and above [F8 G42]', () => {
    expect(kindOf(meterAt('113', 153_665), 153_665)).toBe('fine');
    expect(kindOf(meterAt('113', 153_665), 153_700)).toBe('fine');
  });

  it('is refused below the recorded value, and says what is on record [F8 F9]', () => {
    const meter = meterAt('113', 153_665, { source: 'estimate' });
    expect(judge(meter, 153_664)).toEqual({ kind: 'lower', last: meter.last });
  });

  it('is fine whatever it says when nothing is on record [F8]', () => {
    expect(kindOf(newMeter('113'), 0)).toBe('fine');
    expect(kindOf(newMeter('113'), highestReading)).toBe('fine');
  });

  it('is impossible when no counter can show it [F14]', () => {
    for (const value of [-1, 1.5, highestReading + 1, 1e9 + 1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(kindOf(newMeter('113'), value)).toBe('impossible');
  });

  it('is questioned far above the usual pace [F12]', () => {
    expect(judge(meterAt('113', 88_310), 883_100)).toMatchObject({ kind: 'jump', usual: 148_310 });
    expect(kindOf(meterAt('113', 88_310), 148_311)).toBe('jump');
    expect(kindOf(meterAt('113', 88_310), 148_310)).toBe('fine');
  });

  it('is held against the usual pace of the programme when only one is on record [F12]', () => {
    const once = { ...meterAt('113', 88_310), previous: null };
    expect(judge(once, 148_311)).toMatchObject({ kind: 'jump', usual: 148_310 });
    expect(kindOf(once, 148_310)).toBe('fine');
  });

  it('is questioned with a digit too many however long ago the last one is [F12]', () => {
    const old = meterAt('113', 153_665, { days: 1000 });
    expect(kindOf(old, 1_536_650)).toBe('jump');
    expect(kindOf(old, 400_000)).toBe('fine');
  });

  it('may jump further on a device that prints a lot [F12]', () => {
    const previous = { value: 0, readAt: daysAgo(60), source: 'person' } as const;
    const busy = { ...meterAt('113', 300_000), previous };
    expect(kindOf(busy, 2_000_000)).toBe('fine');
    expect(kindOf(meterAt('113', 300_000), 2_000_000)).toBe('jump');
  });

  it('is never accepted below the recorded value [F8 F12 G42]', () => {
    fc.assert(
      fc.property(recorded, reading, (meter, value) => {
        const below = meter.last !== null && value < meter.last.value;
        expect(kindOf(meter, value) === 'lower').toBe(below);
      }),
    );
  });

  it('is questioned from some figure on, and from then on always [F12]', () => {
    fc.assert(
      fc.property(recorded, reading, fc.integer({ min: 0, max: 1_000_000 }), (meter, value, more) => {
        const higher = Math.min(value + more, highestReading);
        if (kindOf(meter, value) === 'jump') expect(kindOf(meter, higher)).toBe('jump');
      }),
    );
  });

  it('is never questioned within a month of the usual pace [F12]', () => {
    fc.assert(
      fc.property(recorded, fc.integer({ min: 0, max: 250 }), (meter, more) => {
        const value = (meter.last?.value ?? 0) + more;
        if (value <= highestReading) expect(kindOf(meter, value)).toBe('fine');
      }),
    );
  });
});

describe('two readings', () => {
  const black = meterAt('113', 153_665);
  const colour = meterAt('123', 143_312);

  it('look exchanged when each fits the other counter [F17]', () => {
    const given = [
      { meter: black, value: 143_400 },
      { meter: colour, value: 153_700 },
    ];
    expect(looksSwapped(given, monday, figures)).toEqual(given);
  });

  it('do not when they are right as they are [F17]', () => {
    const given = [
      { meter: black, value: 153_700 },
      { meter: colour, value: 143_400 },
    ];
    expect(looksSwapped(given, monday, figures)).toBeNull();
  });

  it('do not when they are right as they are and would be exchanged too [F17]', () => {
    const alike = [
      { meter: meterAt('113', 1000), value: 1200 },
      { meter: meterAt('123', 1100), value: 1300 },
    ];
    expect(looksSwapped(alike, monday, figures)).toBeNull();
  });

  it('look exchanged among others that are right [F17]', () => {
    const right = { meter: meterAt('112', 6586), value: 6600 };
    const exchanged = [
      { meter: black, value: 143_400 },
      { meter: colour, value: 153_700 },
    ] as const;
    expect(looksSwapped([right, ...exchanged], monday, figures)).toEqual(exchanged);
    expect(looksSwapped([exchanged[0], right, exchanged[1]], monday, figures)).toEqual(exchanged);
  });

  it('do not when they would be wrong the other way round too [F8 F17]', () => {
    const given = [
      { meter: black, value: 100 },
      { meter: colour, value: 200 },
    ];
    expect(looksSwapped(given, monday, figures)).toBeNull();
  });

  it('look exchanged in whichever order they are given [F17]', () => {
    fc.assert(
      fc.property(recorded, recorded, reading, reading, (first, second, a, b) => {
        const one = { meter: first, value: a };
        const two = { meter: { ...second, code: '123' }, value: b };
        const forth = looksSwapped([one, two], monday, figures);
        const back = looksSwapped([two, one], monday, figures);
        expect(back).toEqual(forth && [two, one]);
      }),
    );
  });

  it('are both fine once exchanged, and never asked about again [F17]', () => {
    fc.assert(
      fc.property(recorded, recorded, reading, reading, (first, second, a, b) => {
        const colourOne = { ...second, code: '123' };
        const found = looksSwapped(
          [
            { meter: first, value: a },
            { meter: colourOne, value: b },
          ],
          monday,
          figures,
        );
        if (!found) return;
        const exchanged = [
          { meter: first, value: b },
          { meter: colourOne, value: a },
        ];
        expect(exchanged.map((one) => kindOf(one.meter, one.value))).toEqual(['fine', 'fine']);
        expect(looksSwapped(exchanged, monday, figures)).toBeNull();
      }),
    );
  });
});
