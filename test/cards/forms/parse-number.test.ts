import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxNumber, parseNumber } from '../../../cards/forms/parse-number.ts';
import { languages } from '../../../cards/texts/language.ts';
import { textsFor } from '../../../cards/texts/texts.ts';

describe('a number as people write it', () => {
  it.each([
    ['153665', 153665],
    ['153 665', 153665],
    ['153.665', 153665],
    ['153,665', 153665],
    ["153'665", 153665],
    ['153’665', 153665],
    ['153\u202f665', 153665],
    ['153\u00a0665', 153665],
    ['1.234.567', 1234567],
    ['00153665', 153665],
    [' 0 ', 0],
    ['１５３', 153],
    [153665, 153665],
    ['999 999 999', maxNumber],
  ])('reads %j [F8]', (written, value) => {
    expect(parseNumber(written)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['-5', 'negative'],
    ['− 5', 'negative'],
    ['153.66', 'decimals'],
    ['153,5', 'decimals'],
    ['0.500', 'decimals'],
    ['1.234,56', 'decimals'],
    [1.5, 'decimals'],
    ['1000000000', 'too-large'],
    ['9'.repeat(40), 'too-large'],
    ['12a', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1 23', 'not-a-number'],
    ['153 665 / 6586', 'not-a-number'],
    ['.', 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
  ])('refuses %j as %s', (written, problem) => {
    expect(parseNumber(written)).toEqual({ ok: false, problem });
  });

  it.each(languages)('reads back every number as the assistant writes it in %s', (language) => {
    const texts = textsFor(language);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maxNumber }), (value) => {
        expect(parseNumber(texts.number(value))).toEqual({ ok: true, value });
      }),
    );
  });
});
