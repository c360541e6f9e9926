import { describe, expect, it } from 'vitest';
import { amendMeters } from '../../../bot/capabilities/submit-meters/amend.ts';
import { answerMeters } from '../../../bot/capabilities/submit-meters/answer-question.ts';
import { claimsMeters } from '../../../bot/capabilities/submit-meters/claims.ts';
import type { MetersDraft } from '../../../bot/capabilities/submit-meters/draft.ts';
import { nextMetersStep } from '../../../bot/capabilities/submit-meters/steps.ts';
import type { Slots } from '../../../bot/understanding/types.ts';
import {
  accounts,
  draftOf,
  factsOf,
  fatesIn,
  figure,
  filledIn,
  fine,
  heard,
  low,
  named,
  otherOf,
  othersOf,
  reception,
  roomB,
  viewIn,
} from './world.ts';

const facts = factsOf({ others: othersOf(accounts, roomB) });

const amended = (draft: MetersDraft, text: string, slots: Slots, act: 'correct' | null = null) =>
  amendMeters(draft, heard(slots, act, text), facts);
const isClaimed = (draft: MetersDraft, text: string, slots: Slots) =>
  claimsMeters(heard(slots, null, text), draft, facts);
const filled = (draft: MetersDraft) => filledIn(draft, facts);
const fates = (draft: MetersDraft) => fatesIn(draft, facts);

describe('words while several devices wait', () => {
  it('correct a figure of the device they name [F8 F22]', () => {
    const slots = { device: named(accounts), meters: [figure(9850, 'colour-large')] };
    expect(filled(amended(fine, 'compta couleur A3 9850', slots))).toEqual([
      { '113': 153_700 },
      { '122': 9850 },
    ]);
  });

  it('correct the figure in question without naming its device [F8 F22]', () => {
    const better = amended(low, '153,750', { meters: [figure(153_750)] });
    expect(filled(better)[1]).toEqual({ '113': 153_750, '122': 9801 });
  });

  it('correct the figure they resemble after "no" [F8 F22]', () => {
    const better = amended(fine, 'no, 9810', { meters: [figure(9810)] }, 'correct');
    expect(filled(better)).toEqual([{ '113': 153_700 }, { '122': 9810 }]);
  });

  it('keep a figure that can be for any of them, and ask which [F18 F22]', () => {
    const more = amended(fine, 'colour small 143,400', { meters: [figure(143_400, 'colour-small')] });
    expect(more.others.at(-1)).toMatchObject({ deviceId: null, said: [{ value: 143_400 }] });
    expect(JSON.stringify(nextMetersStep(more, facts, viewIn()))).toContain(
      'not clear which device these are for: 143,400',
    );
  });

  it('say that a doubtful figure is right: it goes to the desk with them [F10 F22]', () => {
    for (const text of ["152900 c'est bon, j'ai revérifié", '152.900 klopt', '152,900 is right']) {
      const slots = { meters: [figure(152_900)] };
      expect(isClaimed(low, text, slots), text).toBe(true);
      const sure = amended(low, text, slots);
      expect(sure.others[0]?.words, text).toEqual([text]);
      expect(fates(sure), text).toEqual(['fine', 'fine', 'desk', 'fine']);
    }
  });

  it('leave a figure in doubt when they say that it is wrong, or repeat it [F8 F10]', () => {
    for (const text of ["152900 n'est pas bon", '152.900 klopt niet', '152900'])
      expect(isClaimed(low, text, { meters: [figure(152_900)] }), text).toBe(false);
  });

  it.each([
    "sans l'accueil",
    'laat accueil weg',
    'leave out Accueil',
    'enlevez accueil',
    'zonder accueil',
  ])('leave a device out: "%s" [F22]', (text) => {
    const slots = { device: named(reception) };
    expect(isClaimed(fine, text, slots)).toBe(true);
    const left = amended(fine, text, slots);
    expect([left.deviceId, left.others]).toEqual([accounts.id, []]);
  });

  it.each([
    'skip that one',
    'sla die over',
    'sautez cette ligne',
  ])('leave out the figure in question: "%s" [F8 F22]', (text) => {
    expect(isClaimed(low, text, {})).toBe(true);
    expect(filled(amended(low, text, {}))).toEqual([{ '113': 153_700, '122': 9800 }, { '122': 9801 }]);
    expect(isClaimed(fine, text, {})).toBe(false);
  });

  it('say which device was meant by a name that fitted none [F20 F22]', () => {
    const unknown = draftOf({
      values: { '113': 153_700 },
      others: [otherOf(accounts, { deviceId: null, unknownDevice: 'HBZ55310', values: { '113': 153_800 } })],
    });
    const slots = { device: named(roomB) };
    const utterance = heard(slots, null, 'HBZ is a typo, that is Salle B');
    const unsure = { ...utterance, understanding: { ...utterance.understanding, confidence: 0.5 } };
    expect(claimsMeters(unsure, unknown, facts)).toBe(true);
    expect(claimsMeters(utterance, unknown, facts)).toBe(false);
    const meant = amendMeters(unknown, unsure, facts);
    expect(meant.others).toMatchObject([{ deviceId: roomB.id, values: { '113': 153_800 } }]);
  });
});

describe('a question about the readings', () => {
  const answered = (text: string, slots: Slots = {}) =>
    answerMeters(heard(slots, null, text), draftOf({ values: { '113': 153_700 } }), facts, viewIn());

  it.each([
    'wanneer moest dat binnen zijn?',
    "c'est pour quand ?",
    'by when do you need these?',
    'pourquoi ?',
  ])('is answered while they wait: "%s" [B8 F8]', (text) =>
    expect(answered(text)).toContain('the bill is estimated'));

  it('about the others names those that are open, with their last readings [F16]', () => {
    expect(answered('and the other three figures?')).toMatch(/112.*6,586.*122.*9,792.*123.*143,312/);
  });

  it.each(['153,700', 'when does the toner come?', 'ok'])('is none: "%s"', (text) => {
    const slots: Slots = text.includes('toner')
      ? { supplies: [{ text: 'toner', kind: 'toner', colour: null, orderNumber: null, quantity: null }] }
      : {};
    expect(answered(text, slots)).toBeNull();
  });
});
