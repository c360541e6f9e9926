import { expect, it } from 'vitest';
import { callBackWords } from '../../../../bot/capabilities/parts/desk/call-back-words.ts';
import { textsFor } from '../../../../cards/texts/texts.ts';
import type { CallBack } from '../../../../domain/cases/call-back.ts';
import { plain } from '../../../support/world/at-client.ts';

const wish: CallBack = {
  number: '06 39 98 14 07',
  when: 'après 14h',
  moment: { day: '2026-11-19', is: 'after', from: '14:00', to: null },
  timeZone: 'Europe/Paris',
};
const inParis = { timeZone: 'Europe/Paris' };

it('says number and moment in the language of each reader, and beside them what was typed [P8 F6]', () => {
  expect(plain(callBackWords(textsFor('fr', inParis), wish))).toBe(
    '06 39 98 14 07, jeudi 19 novembre après 14 h (« après 14h »)',
  );
  expect(callBackWords(textsFor('nl', inParis), wish)).toBe(
    '06 39 98 14 07, donderdag 19 november na 14 uur (“après 14h”)',
  );
  expect(callBackWords(textsFor('en', inParis), wish)).toBe(
    '06 39 98 14 07, Thursday 19 November after 14:00 (“après 14h”)',
  );
});

it('names the place of the clock for somebody who lives by another one [P8]', () => {
  expect(callBackWords(textsFor('en', { timeZone: 'America/Toronto' }), wish)).toContain(
    'after 14:00 (Paris)',
  );
});

it('gives a time that could not be made out as it was typed, and a wish without a number without one [P8]', () => {
  expect(callBackWords(textsFor('en', inParis), { ...wish, when: 'soonish', moment: null })).toBe(
    '06 39 98 14 07, (“soonish”)',
  );
  expect(callBackWords(textsFor('en', inParis), { ...wish, number: null })).toMatch(/^Thursday/);
});
