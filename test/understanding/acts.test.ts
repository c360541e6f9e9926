import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAct } from '../../bot/understanding/acts/find-act.ts';
import type { Language } from '../../bot/understanding/types.ts';

type Line = { text: string; lang: Language; act: string };
const lines = readFileSync(join(import.meta.dirname, 'dialogue.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

describe('dialogue acts', () => {
  it.each(lines)('reads "$text" as $act', ({ text, act }) => {
    expect(findAct(text)).toBe(act);
  });

  it.each([
    ['ok faites ça', 'confirm'],
    ['ja doe maar', 'confirm'],
    ['👍🏽', 'confirm'],
    ['non, 152 900', 'correct'],
    ["l'autre machine", 'other-one'],
    ['annule', 'cancel'],
    ['opnieuw beginnen', 'restart'],
    ['merci', 'thank'],
    ['nee bedankt', 'deny'],
    ['non merci beaucoup', 'deny'],
    ['no thanks a lot', 'deny'],
    ['oui merci', 'confirm'],
    ['ja bedankt', 'confirm'],
    ['yes, thanks', 'confirm'],
  ])('reads "%s" as %s', (text, act) => {
    expect(findAct(text)).toBe(act);
  });

  it.each([
    'bonjour, le copieur est en panne',
    'merci de passer demain pour la C5030i',
    'non réception de ma commande 1473940, où est-elle',
    'ja maar de printer doet het nog altijd niet sinds gisteren',
    'cancel the contract of GNM75498',
    'annuler ma commande 1473940',
    'nee, niets',
    'no, nothing',
    'sorry, ça va',
    '',
  ])('finds no act in a message that stands on its own: "%s"', (text) => {
    expect(findAct(text)).toBeNull();
  });

  it.each([
    'ok ',
    'ok, ',
    'laat maar ',
    'merci ',
    'graag ',
    'heel veel ',
    'je wel ',
    'please send ',
    'doe dat klopt ',
    'non ',
    ' ',
  ])('finds no act, and its way out, in "%s" repeated up to a stray letter', (words) => {
    expect(findAct(`${words.repeat(80).slice(0, 79)}x`)).toBeNull();
  });
});
