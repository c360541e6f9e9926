import { describe, expect, it } from 'vitest';
import type { Language } from '../../bot/understanding/types.ts';
import { read } from './support/read.ts';

describe('language of a message', () => {
  it.each<[string, Language, Language]>([
    ['merci', 'nl', 'nl'],
    ['ok', 'fr', 'fr'],
    ['merci, dat is alles', 'nl', 'nl'],
    ['GNM75498 zwart 12000', 'nl', 'nl'],
    ['GNM75498', 'en', 'en'],
    ['de printer op het tweede doet het niet meer', 'fr', 'nl'],
    ["l'imprimante du deuxième ne marche plus", 'nl', 'fr'],
    ['the printer on the second floor stopped working', 'fr', 'en'],
    ['2 toners cyan svp', 'fr', 'fr'],
    ['reopen CS0032499', 'en', 'en'],
    ['forty five thousand black on room B', 'fr', 'en'],
    ['ja graag, en merci voor alles', 'nl', 'nl'],
    ['salut, ik heb een vraag over de kopieermachine', 'fr', 'nl'],
    ['', 'nl', 'nl'],
    ['👍', 'en', 'en'],
  ])('reads "%s" in a %s conversation as %s', (text, prior, expected) => {
    expect(read(text, prior).language).toBe(expected);
  });
});
