import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalogue, type TextKey } from '../../../cards/texts/catalogue.ts';
import { languages } from '../../../cards/texts/language.ts';
import * as areas from '../../../cards/texts/registry.ts';
import { typeset } from '../../../cards/texts/typeset.ts';

const keys = Object.keys(catalogue.en) as TextKey[];

/** Arguments of a message by name, with what they are: `argument`, `plural`, `select`, `number` ... */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry);
    else if (isNode(value)) {
      if (typeof value.type === 'number' && value.type !== 0 && typeof value.value === 'string')
        found.add(`${value.value}:${value.type}`);
      for (const inner of Object.values(value)) visit(inner);
    }
  };
  visit(new IntlMessageFormat(typeset('en', message), 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

describe.each(languages)('the catalogue in %s', (language) => {
  const messages = Object.entries(catalogue[language]);

  it('has every key of the others and no more', () => {
    expect(Object.keys(catalogue[language]).sort()).toEqual([...keys].sort());
  });

  it('says something under every key, without loose spaces', () => {
    expect(
      messages.filter(([, text]) => text.trim() === '' || text !== text.trim() || /\s{2}/.test(text)),
    ).toEqual([]);
  });

  it('takes the same arguments in the same way as the English text', () => {
    const differing = keys.filter(
      (key) => argumentsOf(catalogue[language][key]).join() !== argumentsOf(catalogue.en[key]).join(),
    );
    expect(differing).toEqual([]);
  });

  it('is written in composed characters, as Slack wants its views', () => {
    expect(messages.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('has neither emoji nor more than one exclamation mark', () => {
    expect(messages.filter(([, text]) => /\p{Extended_Pictographic}|!.*!/u.test(text))).toEqual([]);
  });

  it('names no brand', () => {
    expect(
      messages.filter(([, text]) => /canon|xerox|kyocera|ricoh|konica|lexmark|brother/i.test(text)),
    ).toEqual([]);
  });
});

it('keeps every key under the name of its area, so that areas never collide', () => {
  const strays = Object.entries(areas).flatMap(([area, { en }]) =>
    Object.keys(en).filter((key) => !key.startsWith(`${area}.`)),
  );
  expect(strays).toEqual([]);
});

it('speaks French with vous and Dutch with je', () => {
  const familiar = Object.entries(catalogue.fr).filter(([, text]) =>
    /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu.test(text),
  );
  const formal = Object.entries(catalogue.nl).filter(([, text]) => /(?<!\p{L})(u|uw)(?!\p{L})/iu.test(text));
  expect({ familiar, formal }).toEqual({ familiar: [], formal: [] });
});
