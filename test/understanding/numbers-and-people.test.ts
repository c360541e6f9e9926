import { describe, expect, it } from 'vitest';
import { findCase } from '../../bot/understanding/slots/find-case.ts';
import { findEmail } from '../../bot/understanding/slots/find-email.ts';
import { findOrder } from '../../bot/understanding/slots/find-order.ts';
import { findPerson } from '../../bot/understanding/slots/find-person.ts';
import { findUrgency } from '../../bot/understanding/slots/find-urgency.ts';
import { readMessage } from '../../bot/understanding/text/message.ts';

describe('numbers and people in a message', () => {
  it.each([
    'CS0032498',
    'cs 32498',
    'le dossier 32498',
    'ticket #32498',
    'melding nr 32498',
    'case 0032498',
  ])('completes the case number of "%s" [G55]', (text) => {
    expect(findCase(readMessage(text))).toBe('CS0032498');
  });

  it.each([
    '1473940',
    'commande 1473940',
    'bestelling nr 1473940',
    'where is order 1473940?',
  ])('finds the order number in "%s" [X41]', (text) => {
    expect(findOrder(readMessage(text))).toBe('1473940');
  });

  it('takes a customer number for no order', () => {
    expect(findOrder(readMessage('klantnummer 1205554'))).toBeUndefined();
  });

  it('finds an e-mail address', () => {
    expect(findEmail(readMessage('mettez ap@vandenberghe.example, merci'))).toBe('ap@vandenberghe.example');
  });

  it.each([
    ['passe Nadia en admin svp', 'Nadia'],
    ['passe nadia en admin', 'nadia'],
    ["Rachel Okoye's number is wrong", 'Rachel Okoye'],
    ['invite Jan Van den Broeck', 'Jan Van den Broeck'],
  ])('finds the person in "%s"', (text, person) => {
    expect(findPerson(readMessage(text))).toBe(person);
  });

  it.each([
    'Bonjour, copieur en panne',
    'Printer boven is stuk',
    'The Copier is down',
  ])('finds nobody in "%s"', (text) => {
    expect(findPerson(readMessage(text))).toBeUndefined();
  });

  it.each([
    'c est urgent',
    'zo snel mogelijk graag',
    'ASAP please',
    "d'ici vendredi",
  ])('hears the haste in "%s"', (text) => {
    expect(findUrgency(readMessage(text))).toBeDefined();
  });
});
