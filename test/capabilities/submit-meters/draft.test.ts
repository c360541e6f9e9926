import { describe, expect, it } from 'vitest';
import { amendMeters, beginMeters } from '../../../bot/capabilities/submit-meters/amend.ts';
import type { MetersDraft } from '../../../bot/capabilities/submit-meters/draft.ts';
import type { MeterFacts } from '../../../bot/capabilities/submit-meters/facts.ts';
import { readingsOf } from '../../../bot/capabilities/submit-meters/readings.ts';
import type { DialogueAct, MeterSlot, Slots } from '../../../bot/understanding/types.ts';
import { accounts, draftOf, factsOf, heard, named, othersOf, reception, roomB, said } from './world.ts';

const figure = (value: number, kind: MeterSlot['kind'] = null, code: string | null = null): MeterSlot => ({
  code,
  kind,
  value,
});

/** What is filled in, by counter code. */
function filled(draft: MetersDraft, facts: MeterFacts = factsOf()): Record<string, number> {
  const { given } = readingsOf(draft, facts);
  return Object.fromEntries(given.map(({ meter, value }) => [meter.code, value]));
}

const amended = (draft: MetersDraft, slots: Slots, act: DialogueAct = null, facts = factsOf()) =>
  amendMeters(draft, heard(slots, act), facts);

describe('the first message', () => {
  it('gives the device and its figures at once [F18]', () => {
    const meters = [figure(153_700, 'bw'), figure(9810, 'colour')];
    const draft = beginMeters(heard({ device: named(reception), meters }));
    expect(draft.deviceId).toBe(reception.id);
    expect(filled(draft)).toEqual({ '113': 153_700, '122': 9810 });
  });

  it('keeps the readings of every device apart [F22]', () => {
    const meters = [
      { ...figure(153_710), device: named(reception) },
      { ...figure(88_400, 'bw'), device: named(accounts) },
      { ...figure(62_000, 'colour'), device: named(accounts) },
      { ...figure(5), device: named() },
    ];
    const draft = beginMeters(heard({ meters }));
    expect(draft).toMatchObject({
      deviceId: reception.id,
      said: [{ value: 153_710 }],
      others: [
        { deviceId: accounts.id, text: 'Compta 2e', said: [{ value: 88_400 }, { value: 62_000 }] },
        { deviceId: null, unknownDevice: 'ZZZ99999', said: [{ value: 5 }] },
      ],
    });
  });

  it('asks which device when the words fit several, and keeps the figures [F18]', () => {
    const draft = beginMeters(heard({ device: named(accounts, roomB), meters: [figure(40_200)] }));
    expect(draft).toMatchObject({
      deviceId: null,
      candidates: [accounts.id, roomB.id],
      said: [{ value: 40_200 }],
    });
  });
});

describe('a later message', () => {
  const given = draftOf({ values: { '113': 153_700 } });

  it('corrects the only figure: "non, 152 900" [F8]', () => {
    expect(filled(amended(given, { meters: [figure(152_900)] }, 'correct'))).toEqual({ '113': 152_900 });
  });

  it('corrects the one of several it resembles [F8]', () => {
    const both = draftOf({ values: { '113': 153_700, '123': 143_400 } });
    expect(filled(amended(both, { meters: [figure(143_500)] }, 'correct'))).toEqual({
      '113': 153_700,
      '123': 143_500,
    });
  });

  it('corrects the figure that was refused, without saying which [F8]', () => {
    const low = draftOf({ values: { '113': 152_900, '122': 9800 } });
    expect(filled(amended(low, { meters: [figure(153_800)] }))).toEqual({ '113': 153_800, '122': 9800 });
  });

  it('adds a counter that is named: "kleur klein 143.400" [F17]', () => {
    expect(filled(amended(given, { meters: [figure(143_400, 'colour-small')] }))).toEqual({
      '113': 153_700,
      '123': 143_400,
    });
  });

  it('replaces a counter that is named again [F17]', () => {
    expect(filled(amended(given, { meters: [figure(153_800, null, '113')] }))).toEqual({ '113': 153_800 });
  });

  it('opens the questions again when a figure changes [F12]', () => {
    expect(amended({ ...given, stand: 'sure' }, { meters: [figure(153_800, 'bw')] }).stand).toBe('open');
  });

  it('moves the figures to the other of two devices: "l’autre machine" [F20]', () => {
    const draft = amended(given, {}, 'other-one');
    expect(draft.deviceId).toBe(accounts.id);
    expect(filled(draft)).toEqual({ '113': 153_700 });
  });

  it('asks again among three devices, and keeps the figures [F20]', () => {
    const draft = amended(given, {}, 'other-one', factsOf({ devices: [reception, accounts, roomB] }));
    expect(draft).toMatchObject({ deviceId: null, candidates: [accounts.id, roomB.id] });
    expect(filled(draft)).toEqual({ '113': 153_700 });
  });

  it('moves the figures to a device named without any [F20]', () => {
    const draft = amended(given, { device: named(accounts) });
    expect(draft.deviceId).toBe(accounts.id);
    expect(filled(draft)).toEqual({ '113': 153_700 });
  });

  it('takes device and figures together after "no" [F20]', () => {
    const slots = { device: named(accounts), meters: [figure(88_400, 'bw-small')] };
    expect(amended(given, slots, 'correct')).toMatchObject({
      deviceId: accounts.id,
      values: {},
      said: [{ value: 88_400 }],
    });
  });

  it('takes one more device with its figures onto the same card [F22]', () => {
    const draft = amended(given, { device: named(accounts), meters: [figure(88_400)] });
    expect(draft).toMatchObject({ deviceId: reception.id, values: { '113': 153_700 } });
    expect(draft.others).toMatchObject([{ deviceId: accounts.id, said: [{ value: 88_400 }] }]);
  });

  it('takes the latest figures of a device that waits [F22]', () => {
    const waits = amended(given, { device: named(accounts), meters: [figure(88_400)] });
    const slots = { device: named(accounts), meters: [figure(88_500, 'bw-small')] };
    const again = amended(waits, slots, null, factsOf({ others: othersOf(accounts) }));
    expect(again.others).toMatchObject([{ values: { '113': 88_500 } }]);
  });

  it('names the same device by words that fit several [F18]', () => {
    const draft = amended(given, { device: named(reception, roomB), meters: [figure(9810, 'colour')] });
    expect(draft).toMatchObject({ deviceId: reception.id, values: { '113': 153_700, '122': 9810 } });
  });

  it('gathers figures while the device is still open [F18]', () => {
    const open = draftOf({ deviceId: null, said: [said({ code: null, kind: 'bw', value: 153_700 })] });
    const facts = factsOf({ device: null, meters: [] });
    const more = amended(open, { meters: [figure(9810, 'colour')] }, null, facts);
    expect(more.said.map(({ value }) => value)).toEqual([153_700, 9810]);
    const corrected = amended(open, { meters: [figure(153_900)] }, 'correct', facts);
    expect(corrected.said.map(({ value }) => value)).toEqual([153_900]);
    const chosen = amended(more, { device: named(reception) }, null, facts);
    expect(filled(chosen)).toEqual({ '113': 153_700, '122': 9810 });
  });

  it('changes nothing when it holds no figures [F18]', () => {
    expect(amended(given, {})).toEqual(given);
  });
});
