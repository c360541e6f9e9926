import { describe, expect, it, test } from 'vitest';
import { catalogue } from '../../../cards/texts/catalogue.ts';
import { languages } from '../../../cards/texts/language.ts';
import { textsFor } from '../../../cards/texts/texts.ts';
import { labelled, typeset, typesetDate } from '../../../cards/texts/typeset.ts';
import { articlesDirectory, loadArticles } from '../../../knowledge/load-articles.ts';

const nbsp = '\u00a0';

/** Texts as they are printed, articles included, by a name to find them by. */
async function printed(language: 'fr' | 'nl' | 'en'): Promise<[string, string][]> {
  const { articles } = await loadArticles(articlesDirectory);
  const own = articles.filter((one) => one.language === language);
  return [
    ...Object.entries(catalogue[language]),
    ...own.map(({ id, title, body }): [string, string] => [id, `${title}\n${body}`]),
  ].map(([key, text]) => [key, typeset(language, text)]);
}

/** ICU syntax has colons and apostrophes of its own: what stands in braces is left out. */
const plain = (text: string) => text.replace(/\{[^{}]*\}/g, 'x');

describe('every text, articles included', () => {
  it.each(languages)('has curly apostrophes and quotation marks in %s', async (language) => {
    const straight = (await printed(language)).filter(([, text]) => /['"]/.test(plain(text)));
    expect(straight.map(([key]) => key)).toEqual([]);
  });

  it('sets double punctuation apart in French, on the same line', async () => {
    const loose = (await printed('fr')).filter(([, text]) =>
      / [:;?!»]|« |\p{L}[;?!»](?!\p{L})/u.test(plain(text).replace(/https?:\S+/g, '')),
    );
    expect(loose.map(([key]) => key)).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('has no French spacing in %s', async (language) => {
    const apart = (await printed(language)).filter(([, text]) =>
      /[ \u00a0](?:[:;?»]|!(?!\[))|«/.test(plain(text)),
    );
    expect(apart.map(([key]) => key)).toEqual([]);
  });
});

test('the desk has one name in each language', () => {
  const others = {
    en: /help ?desk|hotline|\bsupport\b|service team/i,
    fr: /assistance|hotline|helpdesk/i,
    nl: /help ?desk|klantendienst|klantenservice/i,
  };
  const wrong = languages.flatMap((language) =>
    Object.entries(catalogue[language]).filter(([, text]) => others[language].test(text)),
  );
  expect(wrong).toEqual([]);
});

test('nothing is said to be understood or passed on before it is sent', () => {
  const before = Object.entries({ ...catalogue.en, ...{} }).filter(([key]) =>
    /\.(intro|insteadOf|ready)$/.test(key),
  );
  expect(before.filter(([, text]) => /I have understood|I pass it on|I send this/.test(text))).toEqual([]);
});

describe('a date in French', () => {
  const texts = textsFor('fr', { timeZone: 'Europe/Paris' });
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);

  it('counts the first day of a month, and no other', () => {
    expect(texts.date(noon('2026-10-01'))).toBe('1er octobre 2026');
    expect(texts.date(noon('2026-10-11'))).toBe('11 octobre 2026');
    expect(texts.dateTime(noon('2026-10-01'))).toMatch(/^1er octobre 2026/);
    expect(texts.weekday(noon('2026-10-01'))).toBe('jeudi 1er octobre');
    expect(texts.relative(noon('2026-10-01'), noon('2026-11-23'))).toBe('1er octobre 2026');
    expect(textsFor('nl').date(noon('2026-10-01'))).toBe('1 oktober 2026');
    expect(typesetDate('en', '1 October 2026')).toBe('1 October 2026');
  });
});

test('a label and what it says are parted by a colon, which only French sets apart', () => {
  expect(labelled('nl', 'Papierstoring', 'in het toestel')).toBe('Papierstoring: in het toestel');
  expect(labelled('fr', 'Bourrage', 'à l’intérieur')).toBe(`Bourrage${nbsp}: à l’intérieur`);
});

test('a figure keeps its unit on the line in French', () => {
  expect(typeset('fr', 'à 14 h 30, 20 % de 5 €')).toBe(`à 14${nbsp}h${nbsp}30, 20${nbsp}% de 5${nbsp}€`);
});
