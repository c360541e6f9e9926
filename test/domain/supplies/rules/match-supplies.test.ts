import { describe, expect, it } from 'vitest';
import { matchSupply, type SpokenSupply } from '../../../../domain/supplies/rules/match-supplies.ts';
import { black, cyan, drum, otherWaste, staples, waste } from '../terms.ts';

const items = [black, cyan, waste, otherWaste, drum, staples];
const spoken = (changes: Partial<SpokenSupply>): SpokenSupply => ({
  text: 'words',
  kind: null,
  colour: null,
  orderNumber: null,
  quantity: 1,
  ...changes,
});
const match = (changes: Partial<SpokenSupply>) => matchSupply(spoken(changes), items, []);

describe('which item of a device is meant', () => {
  it('takes kind and colour [G49 G52]', () => {
    expect(match({ kind: 'toner', colour: 'cyan' })).toMatchObject({ kind: 'item', item: cyan });
  });

  it('takes an order number written with other zeros, dashes or small letters [X38]', () => {
    for (const orderNumber of ['008R12896', '8r12896', '008R-12896'])
      expect(match({ orderNumber })).toMatchObject({ kind: 'item', item: otherWaste });
  });

  it.each([
    ['6R159', 'an inner nought is missing'],
    ['6X1509', 'a letter is another'],
    ['16R1509', 'a figure stands before it'],
  ])('takes %s for no order number it knows: %s [X38]', (orderNumber) => {
    expect(match({ orderNumber })).toMatchObject({ kind: 'unfit' });
  });

  it('lets an order number decide alone, so that an item of another model fits nothing [G49]', () => {
    expect(match({ kind: 'toner', colour: 'cyan', orderNumber: '6R1395' })).toMatchObject({ kind: 'unfit' });
  });

  it('asks which toner when no colour was said [G49]', () => {
    expect(match({ kind: 'toner' })).toMatchObject({ kind: 'which', items: [black, cyan] });
  });

  it('takes the one replaced often of two alike [X37]', () => {
    expect(match({ kind: 'waste-container' })).toMatchObject({ kind: 'item', item: waste });
  });

  it('ignores a colour where the kind has none', () => {
    expect(match({ kind: 'drum', colour: 'black' })).toMatchObject({ kind: 'item', item: drum });
  });

  it('takes a colour alone for the toner of that colour', () => {
    expect(match({ colour: 'black' })).toMatchObject({ kind: 'item', item: black });
  });

  it('says that a kind the device does not take fits nothing', () => {
    expect(match({ kind: 'other' })).toMatchObject({ kind: 'unfit' });
    expect(match({})).toMatchObject({ kind: 'unfit' });
  });

  it('tells an item that is kept from dealers from one that does not fit [F25]', () => {
    const withheld = matchSupply(spoken({ kind: 'waste-container' }), [black, staples], [waste]);
    expect(withheld).toMatchObject({ kind: 'withheld' });
  });
});
