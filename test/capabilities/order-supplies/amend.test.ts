import { describe, expect, it } from 'vitest';
import { amendOrder } from '../../../bot/capabilities/order-supplies/amend.ts';
import type { OrderDraft } from '../../../bot/capabilities/order-supplies/draft.ts';
import { black, cyan } from '../../domain/supplies/terms.ts';
import { draftOf, factsOf, otherDeviceId, requestOf, said, slot } from './known.ts';

const facts = factsOf();
const amend = (draft: Partial<OrderDraft>, ...request: Parameters<typeof requestOf>) =>
  amendOrder(draftOf(draft), requestOf(...request), facts);
const wanted = ({ said: words }: OrderDraft) => words.map((one) => [one.colour ?? one.kind, one.quantity]);

describe('a later message', () => {
  it('corrects the only quantity by a bare number, in digits or words [G49]', () => {
    for (const text of ['non, 3', '3', 'nee, drie', 'trois'])
      expect(wanted(amend({ said: [said('toner', 'black', 2)] }, text, {}, 'correct'))).toEqual([
        ['black', 3],
      ]);
  });

  it('gives a bare number to the one supply without a quantity [G49]', () => {
    const open = [said('toner', 'black', 2), said('staples', null, null)];
    expect(wanted(amend({ said: open }, '4'))).toEqual([
      ['black', 2],
      ['staples', 4],
    ]);
  });

  it('leaves two quantities alone when a number can mean either [G49]', () => {
    const both = [said('toner', 'black', 2), said('toner', 'cyan', 1)];
    expect(wanted(amend({ said: both }, 'non, 3', {}, 'correct'))).toEqual([
      ['black', 2],
      ['cyan', 1],
    ]);
  });

  it.each([
    'au bureau 12 il y a encore quelqu’un qui en voulait',
    'un autre',
    '2 ou 3',
    'EX7123456',
  ])('takes no number out of words that are not about one: %s', (text) => {
    expect(wanted(amend({ said: [said('toner', 'black', 2)] }, text))).toEqual([['black', 2]]);
  });

  it('corrects the item and keeps the quantity: "plutôt magenta" [G49]', () => {
    const cyanInstead = { supplies: [slot({ colour: 'cyan' })] };
    expect(
      wanted(amend({ said: [said('toner', 'black', 2)] }, 'plutôt cyan', cyanInstead, 'correct')),
    ).toEqual([['cyan', 2]]);
  });

  it('adds what is named beside it, and replaces the quantity of what is there [G49]', () => {
    const draft = { said: [said('toner', 'black', 2)] };
    expect(wanted(amend(draft, 'et 1 cyan', { supplies: [slot({ colour: 'cyan', quantity: 1 })] }))).toEqual([
      ['black', 2],
      ['cyan', 1],
    ]);
    expect(wanted(amend(draft, '5 noirs', { supplies: [slot({ colour: 'black', quantity: 5 })] }))).toEqual([
      ['black', 5],
    ]);
  });

  it('knows an item again by its order number [G52]', () => {
    const byNumber = { supplies: [slot({ kind: null, orderNumber: '6R1509', quantity: 4 })] };
    expect(amend({ said: [said('toner', 'black', 2)] }, '6R1509 x4', byNumber).said).toHaveLength(1);
  });

  it('settles which one was meant, and keeps how many [G49]', () => {
    const answer = { supplies: [slot({ colour: 'cyan' })] };
    expect(wanted(amend({ said: [said('toner', null, 2)] }, 'cyan', answer))).toEqual([['cyan', 2]]);
  });

  it('corrects a form that was filled in before [G49]', () => {
    expect(
      wanted(
        amend({ quantities: { [black.id]: 2, [cyan.id]: 1 } }, '3 noirs', {
          supplies: [slot({ colour: 'black', quantity: 3 })],
        }),
      ),
    ).toEqual([
      ['black', 3],
      ['cyan', 1],
    ]);
  });

  it('changes the shipping: "en prioritaire" [X29]', () => {
    expect(amend({ said: [said('toner', 'black', 2)] }, 'en prioritaire')).toMatchObject({
      shipping: 'priority',
    });
    expect(amend({ shipping: 'priority' }, 'en terrestre')).toMatchObject({ shipping: 'ground' });
    expect(amend({ shipping: 'priority' }, 'et 1 cyan')).toMatchObject({ shipping: 'priority' });
  });

  it('has the price shown again before anything is sent [G50]', () => {
    expect(amend({ agreed: 'key' }, 'bonjour').agreed).toBeNull();
  });
});

describe('another device', () => {
  it('is the other one of two; what was wanted goes with it, without the order numbers [G48]', () => {
    const changed = amend({ quantities: { [black.id]: 2 } }, 'l’autre', {}, 'other-one');
    expect(changed).toMatchObject({ deviceId: otherDeviceId, quantities: null });
    expect(changed.said).toMatchObject([{ kind: 'toner', colour: 'black', orderNumber: null, quantity: 2 }]);
  });

  it('is the one a message names [G48]', () => {
    const device = { text: 'EX7123456', by: 'serial', candidates: [otherDeviceId] } as const;
    expect(
      amend({ said: [said('toner', 'black', 2)] }, 'plutôt EX7123456', { device }, 'correct'),
    ).toMatchObject({
      deviceId: otherDeviceId,
      said: [{ colour: 'black', quantity: 2 }],
    });
  });

  it('has to be chosen when the words fit none [G48]', () => {
    const device = { text: 'HBZ55310', by: 'serial', candidates: [] } as const;
    expect(amend({}, 'pour HBZ55310', { device })).toMatchObject({
      deviceId: null,
      unknownDevice: 'HBZ55310',
    });
  });
});

describe('a large quantity in question', () => {
  const plenty = { said: [said('toner', 'black', 20), said('drum', null, 1)] };

  it('is the one a number beside a yes confirms, and no other item [G49]', () => {
    const after = amend(plenty, 'ja 20 is juist, groot dossier');
    expect(wanted(after)).toEqual([
      ['black', 20],
      ['drum', 1],
    ]);
    expect(after).toMatchObject({ meant: { [black.id]: 20 }, agreed: null });
  });

  it('takes the smaller number said instead, and is not asked about again [G49]', () => {
    const after = amend(plenty, 'lol no 8');
    expect(wanted(after)[0]).toEqual(['black', 8]);
    expect(after.meant).toEqual({ [black.id]: 8 });
  });
});

it('what is left out goes, and what follows belongs to what stays [G49]', () => {
  const both = { said: [said('toner', 'black', 8), said('drum', null, 1)] };
  expect(wanted(amend(both, 'leave the drum out and make it 6'))).toEqual([['black', 6]]);
});

it('what is not wanted at first is kept for later [X30]', () => {
  const both = { said: [said('toner', 'black', 6), said('toner', 'cyan', 2)] };
  const supplies = [slot({ colour: 'black', quantity: 4 }), slot({ colour: 'cyan', quantity: 1 })];
  const after = amend(both, '4 black 1 cyan first', { supplies });
  expect(after.later).toEqual({ [black.id]: 2, [cyan.id]: 1 });
});

it('a cost that is put forward is agreed to with its amount, which no quantity becomes [X32]', () => {
  const after = amend({ said: [said('toner', 'black', 2)], haste: 'asap' }, 'ok for the 60');
  expect(after).toMatchObject({ shipping: 'priority', priorityConsent: true, said: [{ quantity: 2 }] });
});

it('haste alone chooses no shipping that costs money; speed does where it is offered [X28 X32]', () => {
  expect(amend({ said: [said('toner', 'black', 2)] }, 'asap')).toMatchObject({
    haste: 'asap',
    shipping: null,
  });
  const offered = { said: [said('toner', 'black', 2)], haste: 'by Tuesday' };
  expect(amend(offered, 'as fast as you can')).toMatchObject({
    shipping: 'priority',
    priorityConsent: false,
  });
});
