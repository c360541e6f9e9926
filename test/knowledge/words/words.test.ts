import { expect, test } from 'vitest';
import { languages } from '../../../knowledge/article.ts';
import { analyse } from '../../../knowledge/words/analyse.ts';
import { cutCompound } from '../../../knowledge/words/compounds.ts';
import { conceptsOf } from '../../../knowledge/words/concepts.ts';
import { fold } from '../../../knowledge/words/fold.ts';
import { lexicon } from '../../../knowledge/words/lexicon/all.ts';
import { createSpeller, distance } from '../../../knowledge/words/speller.ts';
import { splitWords } from '../../../knowledge/words/split-words.ts';
import { stem } from '../../../knowledge/words/stem.ts';
import { buildVocabulary } from '../../../knowledge/words/vocabulary.ts';

const ideas = (text: string, language: 'fr' | 'nl' | 'en') =>
  [...analyse(text, language, { ...buildVocabulary([], language), speller: null }).terms.keys()].filter(
    (term) => term.startsWith('='),
  );

test('folds accents, ligatures and apostrophes', () => {
  expect(fold('Œuvre d’été À CÔTÉ')).toBe("oeuvre d'ete a cote");
});

test('splits elisions and opens negations', () => {
  expect(splitWords("L'imprimante n'imprime pas, jusqu’à A3")).toEqual([
    'imprimante',
    'imprime',
    'pas',
    'a',
    'a3',
  ]);
  expect(splitWords("It doesn't print and can't scan")).toEqual([
    'it',
    'does',
    'not',
    'print',
    'and',
    'can',
    'not',
    'scan',
  ]);
});

test.each([
  ['fr', ['imprimer', 'imprimé', 'imprimées', 'imprimons']],
  ['fr', ['bourrage', 'bourrages']],
  ['nl', ['streep', 'strepen']],
  ['nl', ['scannen', 'gescand']],
  ['nl', ['teller', 'tellers']],
  ['en', ['jam', 'jammed', 'jamming', 'jams']],
  ['en', ['copy', 'copies']],
] as const)('gives one stem to the forms of a word, in %s: %j', (language, forms) => {
  expect(new Set(forms.map((word) => stem(fold(word), language))).size).toBe(1);
});

test('cuts a compound into the fewest known words, with linking letters', () => {
  const known = new Set(['toner', 'afval', 'bak', 'papier', 'lade', 'verbruik', 'artikel']);
  expect(cutCompound('tonerafvalbak', known)).toEqual(['toner', 'afval', 'bak']);
  expect(cutCompound('verbruiksartikel', known)).toEqual(['verbruik', 'artikel']);
  expect(cutCompound('papier', known)).toEqual([]);
  expect(cutCompound('papierwinkel', known)).toEqual([]);
});

test('maps the words of the three languages to the same idea', () => {
  expect(ideas('bourrage dans le magasin', 'fr')).toEqual(ideas('jam in the drawer', 'en'));
  expect(ideas('papierstoring in de lade', 'nl')).toEqual(ideas('jam in the drawer', 'en'));
});

test('reads a phrase as itself, not as its words', () => {
  expect(ideas('bac de récupération', 'fr')).toEqual(['=waste-toner']);
  expect(ideas('bac', 'fr')).toEqual(['=tray']);
  expect(ideas('follow me', 'en')).toEqual(['=secure-print']);
  expect(ideas('follow my case', 'en')).not.toContain('=secure-print');
});

test('does not take a small word for a look-alike', () => {
  expect(conceptsOf('niet', 'nl')).toEqual(['=not']);
  expect(conceptsOf('nietjes', 'nl')).toEqual(['=staple']);
  expect(ideas('not', 'en')).toEqual(['=not']);
});

test('knows words of the trade in another language than the sentence', () => {
  expect(ideas('mijn bourrage', 'nl')).toContain('=jam');
});

test('corrects one slip, the frequent word first, and leaves short words and codes alone', () => {
  const speller = createSpeller(
    new Map([
      ['toner', 9],
      ['tuner', 1],
      ['scan', 4],
    ]),
  );
  expect(speller.nearest('tonre')).toEqual(['toner']);
  expect(speller.nearest('toneer')).toEqual(['toner']);
  expect(speller.nearest('tner')).toEqual(['toner', 'tuner']);
  expect(speller.nearest('toenr')).toEqual(['toner']);
  expect(speller.nearest('toxxr')).toEqual([]);
  expect(speller.nearest('sca')).toEqual([]);
  expect(speller.nearest('e602')).toEqual([]);
});

test('counts a swap of neighbours as one slip', () => {
  expect(distance('papier', 'paiper')).toBe(1);
  expect(distance('papier', 'papeir')).toBe(1);
  expect(distance('papier', 'lade')).toBeGreaterThan(3);
});

test('every idea of the lexicon has words in all three languages and a name of its own', () => {
  const names = lexicon.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const row of lexicon) expect(row.slice(1).every((words) => words.trim().length > 0)).toBe(true);
  expect(lexicon[0]).toHaveLength(1 + languages.length);
});
