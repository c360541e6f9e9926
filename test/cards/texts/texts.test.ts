import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../cards/texts/texts.ts';
import { typeset } from '../../../cards/texts/typeset.ts';

const fr = textsFor('fr', { timeZone: 'Europe/Paris' });
const nl = textsFor('nl', { timeZone: 'Europe/Brussels' });
const en = textsFor('en', { timeZone: 'Europe/London' });
const nbsp = '\u00a0';
const thin = '\u202f';
const now = new Date('2026-03-02T09:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

describe('messages', () => {
  it('counts in the grammar of the language', () => {
    expect(en.text('engine.choose.intro', { count: 1 })).toBe('I found 1 possibility.');
    expect(nl.text('engine.choose.intro', { count: 2 })).toBe('Ik heb 2 mogelijkheden gevonden.');
    expect(fr.text('engine.choose.intro', { count: 0 })).toBe('J’ai trouvé 0 possibilité.');
  });

  it('puts what a person wrote in as it is, braces and tags included', () => {
    const reference = "<b>{x}</b> l'été";
    expect(en.text('engine.apology.text', { reference })).toContain(`reference ${reference}.`);
  });

  it('throws when an argument is forgotten', () => {
    expect(() => en.text('engine.apology.text')).toThrow(/reference/);
  });

  it('keeps a placeholder behind a straight French apostrophe', () => {
    expect(typeset('fr', "L'{name} d'ici")).toBe('L’{name} d’ici');
  });

  it.each([
    [
      'nl',
      "Typ hier 'pagina's van collega's', dan 's nachts.",
      'Typ hier “pagina’s van collega’s”, dan ’s nachts.',
    ],
    ['nl', "foto's en video's", 'foto’s en video’s'],
    ['en', `Open "Print", don't wait.`, 'Open “Print”, don’t wait.'],
    ['fr', "Écrivez « l'été » :", `Écrivez «${nbsp}l’été${nbsp}»${nbsp}:`],
  ] as const)('opens and closes quotations typed on a keyboard, in %s: %s', (language, typed, printed) => {
    expect(typeset(language, typed)).toBe(printed);
  });

  it('keeps French double punctuation on the line of its word', () => {
    expect(fr.text('engine.choose.title')).toBe(`De quoi s’agit-il${nbsp}?`);
    expect(fr.text('engine.resume', { topic: 'Relevé' })).toBe(
      `Souhaitez-vous reprendre «${nbsp}Relevé${nbsp}»${nbsp}?`,
    );
  });
});

describe('figures', () => {
  it('groups digits as the language does', () => {
    expect([fr.number(153665), nl.number(153665), en.number(153665)]).toEqual([
      `153${thin}665`,
      '153.665',
      '153,665',
    ]);
  });

  it('writes amounts from hundredths', () => {
    expect(fr.money(6000, 'EUR')).toBe(`60,00${nbsp}€`);
    expect(nl.money(6000, 'EUR')).toBe(`€${nbsp}60,00`);
    expect(en.money(17050, 'GBP')).toBe('£170.50');
  });

  it('follows the habits of a region when it is known, and ignores one that is no country', () => {
    expect(textsFor('fr', { region: 'CA' }).money(6000, 'CAD')).toBe(`60,00${nbsp}$`);
    expect(textsFor('fr', { region: '../..' }).locale).toBe('fr-FR');
  });

  it('joins lists', () => {
    expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(nl.list(['a', 'b'], 'or')).toBe('a of b');
    expect(en.list([])).toBe('');
  });
});

describe('moments', () => {
  it('shows dates in the time zone of the reader', () => {
    const lateEvening = new Date('2026-03-02T23:30:00Z');
    expect(fr.date(lateEvening)).toBe('3 mars 2026');
    expect(en.date(lateEvening)).toBe('2 March 2026');
    expect(nl.dateTime(lateEvening)).toBe('3 maart 2026 om 00:30');
  });

  it.each([
    [minutes(0), 'maintenant'],
    [minutes(-3), 'il y a 3 minutes'],
    [minutes(-120), 'il y a 2 heures'],
    [minutes(-660), 'hier'],
    [minutes(60 * 24), 'demain'],
    [minutes(-60 * 24 * 4), 'il y a 4 jours'],
    [minutes(-60 * 24 * 30), '31 janvier 2026'],
  ])('says how far %s is', (moment, words) => {
    expect(fr.relative(moment, now)).toBe(words);
  });

  it('counts calendar days of the reader, not spans of 24 hours', () => {
    const lastNight = new Date('2026-03-01T22:30:00Z');
    expect(fr.relative(lastNight, now)).toBe('hier');
    expect(textsFor('en', { timeZone: 'Asia/Tokyo' }).relative(lastNight, now)).toBe('10 hours ago');
  });
});
