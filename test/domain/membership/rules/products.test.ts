import { describe, expect, it } from 'vitest';
import {
  missingOf,
  type Product,
  pointsOf,
  productsNamed,
  stateOf,
} from '../../../../domain/membership/rules/products.ts';
import { rules } from '../programme.ts';

const complete: Product = {
  id: '1',
  name: 'EOS R5',
  points: 600,
  serial: '0120340001',
  boughtOn: '2024-05-14',
  country: 'FR',
  dealer: 'Photo Lilas',
  former: false,
};

describe('what is missing of a product', () => {
  it('is nothing once serial number, purchase date, country and dealer are known [C11 C12]', () => {
    expect(missingOf(complete)).toEqual([]);
    expect(stateOf(complete)).toBe('counted');
  });

  it.each(['serial', 'boughtOn', 'country', 'dealer'] as const)('is named: %s [C12]', (fact) => {
    const one = { ...complete, [fact]: null };
    expect(missingOf(one)).toEqual([fact]);
    expect(stateOf(one)).toBe('incomplete');
  });
});

describe('points', () => {
  it('count with the green tick only; what lacks something waits, a former product does neither [C9 C11]', () => {
    const products = [
      complete,
      { ...complete, points: 220, dealer: null },
      { ...complete, points: 120, former: true },
      { ...complete, points: null },
    ];
    expect(pointsOf(products)).toEqual({ counted: 600, waiting: 220 });
    expect(products.map(stateOf)).toEqual(['counted', 'incomplete', 'former', 'to-assign']);
  });
});

describe('products in words', () => {
  it.each([
    ['my r5 and a 70-200', ['EOS R5', 'RF 70-200 mm F2.8']],
    ['een 70-200 en mijn r6', ['RF 70-200 mm F2.8', 'EOS R6']],
    ['two r5s', ['EOS R5']],
    ['serial gr55', []],
    ['a lens', []],
  ])('are those of the list, in their order: %s [C8]', (text, names) => {
    expect(productsNamed(rules, text).map(({ name }) => name)).toEqual(names);
  });
});
