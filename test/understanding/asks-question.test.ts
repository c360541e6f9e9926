import { expect, it } from 'vitest';
import { asksQuestion } from '../../bot/understanding/acts/asks-question.ts';

it.each([
  'how do I return unused toner?',
  'why is my invoice higher',
  'what if my contract ends',
  'comment changer l’adresse de livraison',
  'pourquoi deux factures ?',
  'où est-ce que je trouve mon numéro de contrat',
  'hoe verhuis ik een toestel',
  'waarom krijg ik deze melding',
  'can you tell me how to add a colleague',
])('hears a question that may have an article: %s [F27]', (text) => {
  expect(asksQuestion(text)).toBe(true);
});

it.each([
  'could you change our delivery address?',
  'pouvez-vous changer notre adresse ?',
  'kunnen jullie het adres wijzigen?',
  'changez l’adresse de livraison',
  'toner or paper',
  'la salle A ou la salle B',
  'nieuw adres: Kaai 12',
])('hears no question in what is wanted, however politely: %s [F28]', (text) => {
  expect(asksQuestion(text)).toBe(false);
});
