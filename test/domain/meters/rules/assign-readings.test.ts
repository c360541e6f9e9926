import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignReadings,
  type SpokenReading,
  type Standing,
  standingOf,
} from '../../../../domain/meters/rules/assign-readings.ts';
import { counters, meterAt, newMeter } from '../meters.ts';

const standings = counters.map(standingOf);
type Words = Partial<SpokenReading> & { value: number };
const say = ({ code = null, kind = null, value }: Words): SpokenReading => ({ code, kind, value });
const assign = (...spoken: Words[]) => assigned(spoken.map(say), standings);

function assigned(spoken: readonly SpokenReading[], meters: readonly Standing[]) {
  const { placed, unplaced } = assignReadings(spoken, meters);
  const values = Object.entries(placed).map(([code, { value }]) => [code, value] as const);
  return { values: Object.fromEntries(values), unplaced };
}

describe('figures said in a message', () => {
  it('go to the counter whose code is named [F17]', () => {
    const { values } = assign({ code: '112', value: 6590 }, { code: '123', value: 143_390 });
    expect(values).toEqual({ '112': 6590, '123': 143_390 });
  });

  it('go to the counter whose kind is named, even when lower than its record [F8 F17]', () => {
    expect(assign({ kind: 'bw-small', value: 100 }).values).toEqual({ '113': 100 });
  });

  it('go, for black or colour alone, to the counter they continue [F17]', () => {
    const { values } = assign({ kind: 'bw', value: 153_700 }, { kind: 'colour', value: 9810 });
    expect(values).toEqual({ '113': 153_700, '122': 9810 });
    expect(assign({ kind: 'bw', value: 6600 }).values).toEqual({ '112': 6600 });
    expect(assign({ kind: 'colour', value: 143_400 }).values).toEqual({ '123': 143_400 });
  });

  it('go, without a word, to the counter they continue [F17]', () => {
    expect(assign({ value: 153_702 }).values).toEqual({ '113': 153_702 });
  });

  it('leave a counter to the figure that names it [F17]', () => {
    const { values } = assign({ kind: 'bw', value: 153_700 }, { kind: 'bw-small', value: 153_720 });
    expect(values).toEqual({ '112': 153_700, '113': 153_720 });
  });

  it('leave a counter to the figure whose code or exact kind names it, said before or after [F17]', () => {
    const coded = assign({ kind: 'bw', value: 153_700 }, { code: '113', kind: 'bw', value: 153_720 });
    expect(coded.values).toEqual({ '112': 153_700, '113': 153_720 });
    const exact = assign({ kind: 'colour', value: 143_320 }, { kind: 'colour-small', value: 143_330 });
    expect(exact.values).toEqual({ '122': 143_320, '123': 143_330 });
    const bare = assign({ value: 153_700 }, { kind: 'bw', value: 153_720 });
    expect(bare.values).toEqual({ '113': 153_720, '123': 153_700 });
  });

  it('go to the counter named even when they repeat where another one stands [F17]', () => {
    expect(assign({ code: '112', value: 153_665 }).values).toEqual({ '112': 153_665 });
    expect(assign({ kind: 'bw-large', value: 153_665 }).values).toEqual({ '112': 153_665 });
  });

  it('rather continue a counter than run one back [F8 F17]', () => {
    const close = [meterAt('112', 1000), meterAt('113', 2000)].map(standingOf);
    expect(assigned([say({ value: 1700 })], close).values).toEqual({ '112': 1700 });
    expect(assigned([say({ value: 1800 })], close).values).toEqual({ '113': 1800 });
  });

  it('take a counter nobody has read for one at nought [F17]', () => {
    expect(standingOf(newMeter('113'))).toEqual({ code: '113', kind: 'bw-small', at: 0 });
  });

  it('stay with the counter they resemble when it has moved on in between [F8]', () => {
    const moved = [meterAt('112', 6586), meterAt('113', 153_800)].map(standingOf);
    expect(assigned([say({ kind: 'bw', value: 153_700 })], moved).values).toEqual({ '113': 153_700 });
  });

  it('drop the last reading when it is repeated beside the new one [F16]', () => {
    expect(assign({ value: 144_020 }, { value: 143_312 })).toEqual({
      values: { '123': 144_020 },
      unplaced: [],
    });
    expect(assign({ value: 143_312 }, { value: 144_020 })).toEqual({
      values: { '123': 144_020 },
      unplaced: [],
    });
  });

  it('keep an unchanged counter [F8]', () => {
    expect(assign({ value: 143_312 }).values).toEqual({ '123': 143_312 });
  });

  it('are given back when the device has no such counter [G39]', () => {
    const total = say({ kind: 'total', value: 212_904 });
    const code = say({ code: '999', value: 5 });
    expect(assign(total, code)).toEqual({ values: {}, unplaced: [total, code] });
  });

  it('take a total for black on a device that counts nothing else [F17]', () => {
    const mono = [standingOf(meterAt('101', 70_000))];
    expect(assigned([say({ kind: 'bw', value: 70_312 })], mono).values).toEqual({ '101': 70_312 });
  });

  it('never get lost and never share a counter [F17 G39]', () => {
    const spoken = fc.record({
      code: fc.constantFrom(null, '112', '113', '122', '123', '999'),
      kind: fc.constantFrom(null, 'bw' as const, 'colour' as const, 'bw-small' as const, 'total' as const),
      value: fc.integer({ min: 0, max: 200_000 }),
    });
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 6 }), (all) => {
        const figures = all.filter((one) => !standings.some(({ at }) => at === one.value));
        const { values, unplaced } = assigned(figures, standings);
        const found = [...Object.values(values), ...unplaced.map((one) => one.value)];
        expect(found.sort()).toEqual(figures.map((one) => one.value).sort());
      }),
    );
  });
});
