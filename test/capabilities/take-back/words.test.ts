import { describe, expect, test } from 'vitest';
import {
  kindSaid,
  saysCorrect,
  saysRemind,
  saysWithdraw,
  saysYesWithdraw,
  withoutCorrecting,
} from '../../../bot/capabilities/take-back/words.ts';
import { addedWords } from '../../../bot/capabilities/update-case/add-command.ts';

describe('words that withdraw', () => {
  test.each([
    ['cancel that', null],
    ['please cancel my order', 'order'],
    ['take back my comment', 'comment'],
    ['can you undo the last one?', null],
    ['annule ça', null],
    ['annulez-la', null],
    ['comment annuler ma commande ?', 'order'],
    ['retire mon commentaire', 'comment'],
    ['supprime le dernier relevé', 'readings'],
    ['trek die bestelling in', 'order'],
    ['mijn opmerking mag weg', 'comment'],
    ['annuleer de melding CS0032498', 'case'],
  ])('are heard, with the kind of thing they name: %s [P4]', (text, kind) => {
    expect([saysWithdraw(text), kindSaid(text)]).toEqual([true, kind]);
  });

  test.each([
    'retirez le capot arrière',
    'trek aan de hendel',
    'hoe trek ik het papier eruit?',
    'cancel that print job',
    'cancel my subscription',
    'the job was cancelled on the printer before it could even begin, and since then that one keeps blinking',
    'annulation',
  ])('are not in what speaks of something else: %s [P4]', (text) => {
    expect(saysWithdraw(text)).toBe(false);
  });

  test.each([
    ['yes, cancel it', true],
    ['oui annule', true],
    ['trek maar in', true],
    ['withdraw it', true],
    ['cancel', false],
    ['annule', false],
    ['no, cancel it', false],
    ['ne la retire pas', false],
    ['niet intrekken', false],
    ['yes', false],
  ])('agree to it only when they cannot be a no: %s [P2 P4]', (text, agrees) => {
    expect(saysYesWithdraw(text)).toBe(agrees);
  });
});

describe('words that correct', () => {
  test.each([
    ['four instead', 'four'],
    ['make that five boxes', 'five'],
    ['plutôt 4', '4'],
    ['finalement 2 boîtes', '2'],
    ['maak er 4 van', '4 van'],
    ['toch liever vijf stuks', 'toch vijf'],
  ])('leave the number: %s [P4]', (text, left) => {
    expect([saysCorrect(text), withoutCorrecting(text)]).toEqual([true, left]);
  });

  test.each(['90 300', 'order two toners', 'where is my case?'])('are not in %s [P4]', (text) => {
    expect(saysCorrect(text)).toBe(false);
  });
});

test.each([
  ['remind them', true],
  ['relance-les', true],
  ['stuur ze een herinnering', true],
  ['remind me in 3 weeks', false],
  ['what is new?', false],
])('reminding: %s is %s [P4]', (text, reminds) => {
  expect(saysRemind(text)).toBe(reminds);
});

test.each([
  ['add that it blocks us', 'it blocks us'],
  ['Please also mention that tray 2 is empty', 'tray 2 is empty'],
  ['ajoute que ça nous bloque', 'ça nous bloque'],
  ['ajoutez aussi : le bac 2 est vide', 'le bac 2 est vide'],
  ['voeg toe dat we vastzitten', 'we vastzitten'],
  ['zet er nog bij dat lade 2 leeg is', 'lade 2 leeg is'],
  ['add a device', null],
  ['ajouter un utilisateur', null],
  ['zet hem uit', null],
])('what is added to a case: %s [P4 P6]', (text, body) => {
  expect(addedWords(text)).toBe(body);
});
