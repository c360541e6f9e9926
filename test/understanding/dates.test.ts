import { describe, expect, it } from 'vitest';
import { findDate } from '../../bot/understanding/slots/find-date.ts';
import { readMessage } from '../../bot/understanding/text/message.ts';
import type { Language } from '../../bot/understanding/types.ts';

const monday = '2026-03-02';

describe('dates said in three languages', () => {
  it.each<[string, Language, string]>([
    ['eergisteren', 'nl', '2026-02-28'],
    ['overmorgen', 'nl', '2026-03-04'],
    ['avant-hier', 'fr', '2026-02-28'],
    ['après-demain', 'fr', '2026-03-04'],
    ['fin du mois', 'fr', '2026-03-31'],
    ['eind van de maand', 'nl', '2026-03-31'],
    ['by the end of the week', 'en', '2026-03-06'],
    ["d'ici vendredi", 'fr', '2026-03-06'],
    ['voor vrijdag', 'nl', '2026-03-06'],
    ['before the 1st', 'en', '2026-04-01'],
    ['volgende week', 'nl', '2026-03-09'],
    ['le 20 mars', 'fr', '2026-03-20'],
    ['20 maart', 'nl', '2026-03-20'],
    ['20 March', 'en', '2026-03-20'],
    ['à partir du 1er déc', 'fr', '2026-12-01'],
    ['le 5 août', 'fr', '2026-08-05'],
    ['binnen drie dagen', 'nl', '2026-03-05'],
    ['dans deux semaines', 'fr', '2026-03-16'],
    ['voor eind maart', 'nl', '2026-03-31'],
    ['hier soir', 'fr', '2026-03-01'],
  ])('reads "%s" (%s) as %s', (text, language, day) => {
    expect(findDate(readMessage(text), language, monday)?.date).toBe(day);
  });

  it.each<[string, Language]>([
    ['hij staat hier op het bureau', 'nl'],
    ['juste après le changement', 'fr'],
    ['mon mot de passe', 'fr'],
    ['nothing here', 'en'],
  ])('finds none in "%s"', (text, language) => {
    expect(findDate(readMessage(text), language, monday)).toBeUndefined();
  });
});
