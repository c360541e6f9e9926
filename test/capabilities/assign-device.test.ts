import { describe, expect, it } from 'vitest';
import { asksWho, readPeople, saysPeople } from '../../bot/capabilities/assign-device/said-people.ts';

const names = ['Megan Bowen', 'Alex Wilber', 'Luc Peeters', 'Luc Janssens', 'Nadia Ben Ali', 'An Smet'];
const people = names.map((name) => ({ id: name, name, email: `${name.split(' ')[0]}@x.example` }));
const me = { speakerId: 'me' };

describe('who is meant', () => {
  it.each([
    ['add Megan to the copier at reception', ['Megan Bowen'], []],
    ['haal Luc Peeters van de printer op zaal B', [], ['Luc Peeters']],
    ['Megan en Alex eraf, Nadia erbij', ['Nadia Ben Ali'], ['Megan Bowen', 'Alex Wilber']],
    ['Nadia remplace Alex sur la salle B', ['Nadia Ben Ali'], ['Alex Wilber']],
    ['Sofie remplace Alex', [], ['Alex Wilber']],
    ['vervang Alex door Nadia', ['Nadia Ben Ali'], ['Alex Wilber']],
    ['mettez Nadia à la place de Megan', ['Nadia Ben Ali'], ['Megan Bowen']],
    ['c’est plus Alex, c’est Nadia', ['Nadia Ben Ali'], ['Alex Wilber']],
    ['put me and alex on it', ['me', 'Alex Wilber'], []],
    ['retirez-moi de celle de la cafétéria', [], ['me']],
    ['can you give me the list', [], []],
    ['een an is geen naam, An wel: zet An erbij', ['An Smet'], []],
  ])('and which way: %s [G22]', (text, add, remove) => {
    expect(readPeople(text, people, me)).toMatchObject({ add, remove, unclear: [] });
  });

  it('is asked when a name is that of several people [G22]', () => {
    const { add, unclear } = readPeople('add Luc', people, me);
    expect({ add, unclear }).toEqual({
      add: [],
      unclear: [{ word: 'Luc', ids: ['Luc Peeters', 'Luc Janssens'] }],
    });
  });

  it('is everybody, and only when they are to go [G22]', () => {
    expect(readPeople('remove everybody from it', people, me).everybody).toBe(true);
    expect(readPeople('everybody can use it', people, me).everybody).toBe(false);
  });

  it('is understood of a name by itself, but not of a sentence about somebody [G22]', () => {
    expect(saysPeople('Nadia then', people, me)).toBe(true);
    expect(saysPeople('Nadia has called the desk about that this morning', people, me)).toBe(false);
  });
});

describe('a question', () => {
  it.each([
    'who is on it?',
    'qui peut utiliser la machine de l’accueil ?',
    'wie staat er bij de printer?',
  ])('asks who is on a device: %s [F21]', (text) => expect(asksWho(text)).toBe(true));

  it.each([
    'add somebody who works upstairs',
    'wie van boven komt moet erbij, zet An erop',
  ])('is none where something is to change: %s [F21]', (text) => expect(asksWho(text)).toBe(false));
});
