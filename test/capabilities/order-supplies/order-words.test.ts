import { describe, expect, it } from 'vitest';
import type { AskedCost } from '../../../bot/capabilities/order-supplies/words/cost-words.ts';
import {
  nothingShown,
  type OrderScreen,
  readOrderWords,
} from '../../../bot/capabilities/order-supplies/words/order-words.ts';
import type { Language, SupplySlot } from '../../../bot/understanding/types.ts';

const costs: AskedCost[] = [
  { about: 'priority', cents: 6000 },
  { about: 'billing', cents: 4200 },
];
const open: OrderScreen = { costs, stock: 'asked', isOrdered: () => true };
const read = (language: Language, text: string, screen: OrderScreen = open) =>
  readOrderWords({ text, language, supplies: undefined }, screen);
const names = (supplies: readonly SupplySlot[]) => supplies.map(({ colour, kind }) => colour ?? kind);

describe('what is on hand', () => {
  it.each([
    ['fr', 'noir plus une boîte, 3 bouteilles ouvertes; cyan 1 boîte', [0, 3], [1, 0]],
    ['fr', 'il reste 2 cartons noirs et 1 carton cyan entamé', [2, 0], [0, 0]],
    ['fr', 'j’ai encore 1 carton de noir et 2 unités de cyan', [1, 0], [0, 2]],
    ['nl', 'zwart nog 2 dozen, cyaan niks meer', [2, 0], [0, 0]],
    ['nl', 'er staan nog 2 dozen zwart en 3 losse cyaan', [2, 0], [0, 3]],
    ['nl', 'zwart is op, van cyaan nog 1 volle doos', [0, 0], [1, 0]],
    ['en', 'we still have 1 box of black and 2 loose cyan', [1, 0], [0, 2]],
    ['en', 'black 1 box unopened, 2 bottles loose; no cyan', [1, 2], [0, 0]],
    ['en', 'stock: 1 black, 0 cyan', [1, 0], [0, 0]],
  ] as const)('is read by item in boxes and units, and orders nothing: %s, %s [X34 X35 X36]', (...row) => {
    const [language, text, black, cyan] = row;
    const { stock, wanted } = read(language, text);
    const told = (colour: string) => {
      const of = stock.filter((one) => one.of.colour === colour).map(({ onHand }) => onHand);
      const { boxes, units } = Object.assign({ boxes: 0, units: 0 }, ...of);
      return [boxes, units];
    };
    expect({ black: told('black'), cyan: told('cyan'), wanted }).toEqual({ black, cyan, wanted: [] });
  });

  it.each([
    ['nl', 'en nog 2 dozen zwart'],
    ['en', 'do i need to tell you what is in the cupboard?'],
    ['fr', 'mettez encore 2 cartons de noir'],
  ] as const)('is no stock where more is ordered, or where it is asked: %s, %s [X35]', (language, text) => {
    expect(read(language, text).stock).toEqual([]);
  });

  it('is a wish where the item is not ordered and nobody asks for stock: no cyan left [G49]', () => {
    const screen: OrderScreen = { costs: [], stock: 'taken', isOrdered: () => false };
    const { stock, wanted } = read('nl', 'en geen cyaan meer', screen);
    expect({ stock, wanted: names(wanted) }).toEqual({ stock: [], wanted: ['cyan'] });
  });
});

describe('consent to a cost', () => {
  it.each([
    ['fr', 'ok pour les 42 €', 'billing'],
    ['fr', 'correct pour le 60', 'priority'],
    ['fr', 'c’est bon pour le transport', 'priority'],
    ['nl', 'akkoord met de 42 euro', 'billing'],
    ['nl', 'de 60 euro is goed', 'priority'],
    ['en', 'fine with the freight', 'priority'],
    ['en', 'happy to accept the $60', 'priority'],
  ] as const)('is to the one of that amount or name, and no quantity: %s, %s [F26 X32]', (...row) => {
    const [language, text, about] = row;
    const { consent, count } = read(language, text);
    const none = { priority: false, billing: false };
    expect({ consent, count }).toEqual({ consent: { ...none, [about]: true }, count: null });
  });

  it.each([
    ['fr', 'pas d’accord pour les 42 €'],
    ['fr', 'ok pour les 50 €'],
    ['fr', 'ok pour les 42 € ?'],
    ['nl', 'niet akkoord met de 60 euro'],
    ['en', 'not fine with the freight'],
    ['en', '60 is too much'],
  ] as const)('is none where it is refused, asked, or about another amount: %s, %s [F26 X32]', (language, text) => {
    const { consent, count } = read(language, text);
    expect({ consent, count }).toEqual({ consent: { priority: false, billing: false }, count: null });
  });

  it('is none before the cost is shown [X32]', () => {
    expect(read('en', 'ok for the 60', nothingShown).consent.priority).toBe(false);
  });
});

describe('references', () => {
  it.each([
    ['fr', 'PO 88-1204', '88-1204'],
    ['fr', 'bon de commande 4500-77812', '4500-77812'],
    ['nl', 'bestelbon nr. INK/2026/7', 'INK/2026/7'],
    ['en', 'our PO number is A1009', 'A1009'],
  ] as const)('are read, and are no quantity: %s, %s [X33]', (language, text, poNumber) => {
    expect(read(language, text)).toMatchObject({ poNumber, count: null, wanted: [] });
  });

  it.each([
    ['fr', 'à l’attention de Marc Dupont', 'Marc Dupont'],
    ['nl', 't.a.v. Sofie Claes', 'Sofie Claes'],
    ['en', 'attn Joe Bloggs please', 'Joe Bloggs'],
  ] as const)('say whom the driver asks for: %s, %s [X15]', (language, text, attention) => {
    expect(read(language, text).attention).toBe(attention);
  });
});

describe('haste', () => {
  it.each([
    ['fr', 'ça presse, mardi gros max', 'mardi gros max'],
    ['fr', 'il me les faut avant vendredi', 'avant vendredi'],
    ['nl', 'liefst tegen dinsdag', 'tegen dinsdag'],
    ['en', 'need it by Tuesday', 'by Tuesday'],
    ['en', 'asap please', 'asap'],
  ] as const)('is known by its words, a deadline before all: %s, %s [X28]', (language, text, haste) => {
    expect(read(language, text).haste).toBe(haste);
  });

  it.each([
    ['fr', 'ça ne presse pas, rien d’urgent'],
    ['nl', 'geen haast'],
    ['en', 'no rush'],
  ] as const)('is none where there is time: %s, %s [X28]', (language, text) => {
    expect(read(language, text).haste).toBeNull();
  });
});

describe('what is taken off', () => {
  it.each([
    ['fr', 'sans les agrafes svp', ['staples'], []],
    ['fr', '2 noirs sans agrafes', ['staples'], ['black']],
    ['nl', 'laat dien drum dan vallen', ['drum'], []],
    ['nl', 'geen nietjes, wel 1 cyaan', ['staples'], ['cyan']],
    ['en', 'leave the drum out and 1 cyan as well', ['drum'], ['cyan']],
    ['en', 'no staples', ['staples'], []],
  ] as const)('is what those words name, and nothing beside it: %s, %s [G49]', (language, text, out, wanted) => {
    const heard = read(language, text);
    expect([names(heard.leftOut), names(heard.wanted)]).toEqual([out, wanted]);
  });

  it('is nothing where it is asked not to forget it [G49]', () => {
    expect(read('fr', 'n’oubliez pas les agrafes').leftOut).toEqual([]);
  });
});

describe('a number apart from what it counts', () => {
  it.each([
    ['nl', 'nietjes zijn op, doe maar 2 doosjes', 2],
    ['nl', 'cyaan op in salle B bestel er 1', 1],
    ['nl', 'ja 8 is juist, groot dossier', 8],
    ['nl', 'laat dien drum dan vallen en maak er 6 van', 6],
    ['fr', 'pas 2 mais 3', 3],
    ['fr', 'mettez-en 4', 4],
    ['en', 'make it 5', 5],
    ['en', "2. do i need to tell you what's in the cupboard", 2],
  ] as const)('is heard behind its verb, before its box, or alone: %s, %s [G49]', (language, text, count) => {
    expect(read(language, text).count).toBe(count);
  });

  it.each([
    ['nl', '2 of 3?'],
    ['en', 'make it a priority'],
    ['fr', 'au bureau 12 il y a encore quelqu’un'],
    ['fr', 'un autre'],
  ] as const)('is none where several can be meant, or none is: %s, %s [G49]', (language, text) => {
    expect(read(language, text).count).toBeNull();
  });
});

it.each([
  ['fr', 'comme la dernière fois'],
  ['nl', 'hetzelfde als vorige keer'],
  ['en', 'the same as last time please'],
] as const)('the last order is wanted again: %s, %s [G47]', (language, text) => {
  expect(read(language, text).again).toBe(true);
});
