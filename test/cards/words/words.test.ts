import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../cards/words/clean-text.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../../cards/words/markdown.ts';
import { shorten } from '../../../cards/words/shorten.ts';

/** Text rich in what Markdown and Slack act on. */
const spicy = fc.string({ unit: fc.constantFrom(...'ab1 \n\\*_[](){}<>&~`#+-=.$!|é👩') });

describe('cleanText', () => {
  it('takes out control characters and marks that turn the writing direction, keeping lines', () => {
    expect(cleanText(' a\u0000b\u202ec\r\nd\u2066 ')).toBe('abc\nd');
  });

  it('composes accents and replaces half an emoji', () => {
    expect(cleanText('e\u0301 \ud83d')).toBe('é \ufffd');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        (text) => cleanText(cleanText(text)) === cleanText(text),
      ),
    );
  });
});

describe('shorten', () => {
  it('cuts between words when one ends nearby, and says so', () => {
    expect(shorten('Le papier se coince souvent', 20)).toBe('Le papier se coince…');
    expect(shorten('x'.repeat(100), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('leaves alone what fits', () => {
    expect(shorten('abc', 3)).toBe('abc');
  });

  it('never cuts an emoji in two', () => {
    expect(shorten('a👩‍👩‍👧‍👦b', 6)).toBe('a…');
  });

  it('never goes over its room', () => {
    const cases = fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 40 }),
      (text, max) => {
        expect(shorten(text, max).length).toBeLessThanOrEqual(max);
      },
    );
    fc.assert(cases);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['**bold**', '\\*\\*bold\\*\\*'],
    ['[a](http://b)', '\\[a\\](http://b)'],
    ['# title', '\\# title'],
    ['1. one', '1\\. one'],
    ['- item', '\\- item'],
    ['a <b>', 'a \\<b>'],
    ['_it_', '\\_it\\_'],
  ])('shows %s as it is written', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    'GNM75498_1',
    '153.665',
    '-5',
    'CS0032498',
    'a.b@c.fr',
    '12 h 30 - 14 h',
    '1.5',
  ])('leaves %s alone', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('leaves no expression of a template engine behind', () => {
    fc.assert(fc.property(spicy, (text) => !escapeMarkdown(text).includes('$' + '{')));
  });

  it('leaves no character active that Markdown emphasises, links or quotes code with', () => {
    const active = /(?<!\\)(?:\\\\)*[*`[\]~<]/;
    fc.assert(fc.property(spicy, (text) => !active.test(escapeMarkdown(text).replace(/\\[^\\]|\\\\/g, ''))));
  });

  it('is undone by unescapeMarkdown, runs of empty lines apart', () => {
    const roundTrip = (text: string) => unescapeMarkdown(escapeMarkdown(text));
    fc.assert(
      fc.property(spicy, (text) => roundTrip(text) === text.replace(/\n{3,}/g, '\n\n')),
      { numRuns: 2000 },
    );
  });
});
