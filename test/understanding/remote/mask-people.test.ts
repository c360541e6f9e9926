import { describe, expect, it } from 'vitest';
import { maskPeople } from '../../../bot/understanding/remote/mask-people.ts';

describe('what a language model is sent', () => {
  it.each([
    ['ask jan.peeters@example.org about it', ['jan.peeters', 'example.org']],
    ['Élodie.Müller@société.example attend', ['Élodie', 'Müller', 'société']],
    ['appelez Marie Dupont au 01 55 00 10 20', ['Marie', 'Dupont', '55 00']],
    ['bel Jan Van den Berg op +32 475 12 34 56', ['Jan', 'Berg', '475']],
    ['marie says it is broken', ['marie']],
    ['for Sophie and for Thomas', ['Sophie', 'Thomas']],
    ['Bonjour,\nça ne marche plus\nCordialement\nHugues Delacroix', ['Hugues', 'Delacroix']],
    ['collega Ngozi heeft geen badge', ['Ngozi']],
  ])('names nobody: %s', (text, hidden) => {
    const masked = maskPeople(text) ?? '';
    for (const part of hidden) expect(masked).not.toContain(part);
  });

  it('keeps what the message is about', () => {
    const text = 'bourrage bac 2 sur GNM75498, compteur noir 153 700, commande 1473940';
    expect(maskPeople(text)).toBe(text);
  });

  it('is nothing at all when the message is a list of people', () => {
    const names = [
      'Ann',
      'Bob',
      'Carl',
      'Dirk',
      'Eva',
      'Frank',
      'Greet',
      'Hans',
      'Ilse',
      'Jan',
      'Kim',
      'Luc',
    ];
    expect(
      maskPeople(`invite ${names.map((name) => `${name.toLowerCase()}, ${name}`).join(' and ')}`),
    ).toBeNull();
  });
});
