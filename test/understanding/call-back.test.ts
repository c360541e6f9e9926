import { describe, expect, it } from 'vitest';
import { findPhone } from '../../bot/understanding/slots/call-back/find-phone.ts';
import { readMessage } from '../../bot/understanding/text/message.ts';
import { read } from './support/read.ts';

const languages = { fr: 'fr', nl: 'nl', en: 'en' } as const;

describe('a telephone number', () => {
  it.each([
    ['06 39 98 14 07', '06 39 98 14 07'],
    ['au 0639981407 svp', '0639981407'],
    ['+33 6 39 98 14 07', '+33 6 39 98 14 07'],
    ['02 512 34 56', '02 512 34 56'],
    ['0472/12.34.56', '0472/12.34.56'],
    ['+32 (0)2 512 34 56', '+32 (0)2 512 34 56'],
    ['020 7946 0133 tomorrow', '020 7946 0133'],
    ['(514) 555-0134 x214', '(514) 555-0134 x214'],
    ['514-555-0134 ext. 12', '514-555-0134 ext. 12'],
    ['555-0134', '555-0134'],
    ['ext 214', 'ext 214'],
    ['poste 12', 'poste 12'],
    ['toestel 214', 'toestel 214'],
  ])('is found as typed: %s [P8]', (text, number) => {
    expect(findPhone(readMessage(text))?.text).toBe(number);
  });

  it.each(['153 700', '112 : 153700', '6R1509', 'CS0032498', '53463252'])('is none: %s [P8]', (text) => {
    expect(findPhone(readMessage(text))).toBeUndefined();
  });
});

describe('the wish to be called', () => {
  it.each([
    [
      'call me at nine on 02 512 34 56',
      'en',
      '02 512 34 56',
      'at nine',
      { is: 'at', from: { hour: 9, isOpen: true } },
    ],
    [
      'rappelez moi au 06 39 98 14 07 après 14h',
      'fr',
      '06 39 98 14 07',
      'après 14h',
      { is: 'after', from: { hour: 14 } },
    ],
    [
      'have someone call me ext 214 between 3 and 4',
      'en',
      'ext 214',
      'between 3 and 4',
      { is: 'between', from: { hour: 3 }, to: { hour: 4 } },
    ],
    [
      'bel me om half drie op 0472 12 34 56',
      'nl',
      '0472 12 34 56',
      'om half drie',
      { is: 'at', from: { hour: 2, minute: 30 } },
    ],
    [
      'call me at half past two on 555-0134',
      'en',
      '555-0134',
      'at half past two',
      { from: { hour: 2, minute: 30 } },
    ],
    [
      'rappelez-nous à neuf heures et demie au 01 55 00 10 20',
      'fr',
      '01 55 00 10 20',
      'à neuf heures et demie',
      { from: { hour: 9, minute: 30 } },
    ],
    [
      'call me back 3-4pm, (514) 555-0134',
      'en',
      '(514) 555-0134',
      '3-4pm',
      { is: 'between', from: { hour: 15 }, to: { hour: 16, isOpen: false } },
    ],
    [
      'bel mij niet voor 10u, 02 512 34 56',
      'nl',
      '02 512 34 56',
      'niet voor 10u',
      { is: 'after', from: { hour: 10 } },
    ],
    [
      'appelez-moi demain matin au 0639981407',
      'fr',
      '0639981407',
      'demain matin',
      { is: 'part', part: 'morning' },
    ],
  ] as const)('holds number and hour as typed: %s [P8]', (text, language, number, when, time) => {
    const { callBack } = read(text, languages[language]).slots;
    expect(callBack).toMatchObject({ number, when, time });
  });

  it('names its day where one is said [P8]', () => {
    expect(read('ring me on 020 7946 0133 tomorrow 9ish', 'en').slots.callBack).toMatchObject({
      number: '020 7946 0133',
      when: 'tomorrow 9ish',
      day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  it('is no reading, order, quantity, case or device [P8]', () => {
    const { callBack, ...others } = read('rappelez-moi au 06 39 98 14 07 après 14h', 'fr').slots;
    expect(callBack).toBeDefined();
    expect(others).toEqual({});
    const both = read('zwart 153700 op GNM75498, bel me op 02 512 34 56 na 9u', 'nl').slots;
    expect(both.meters?.map(({ value }) => value)).toEqual([153_700]);
    expect(both.unused).toBeUndefined();
  });

  it.each([
    "je m'appelle Alex",
    'I will call you at nine',
    'rappelez-moi',
    'add a call to the list',
  ])('is not read out of: %s [P8]', (text) => {
    expect(read(text, 'en').slots.callBack).toBeUndefined();
  });
});
