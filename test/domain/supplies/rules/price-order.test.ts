import { describe, expect, it } from 'vitest';
import { priceOrder } from '../../../../domain/supplies/rules/price-order.ts';
import { black, drum, programmeOf, staples } from '../terms.ts';

const [office, metered] = [programmeOf('office'), programmeOf('metered')];

describe('the price of an order', () => {
  const terms = { coveredKinds: ['toner'], role: 'administrator', programme: metered } as const;
  const wanted = [
    { item: black, quantity: 2 },
    { item: drum, quantity: 3 },
  ];

  it('is what the contract does not cover, and the boxes are all counted [G50 G51 X30]', () => {
    const order = priceOrder(wanted, { ...terms, shipping: 'ground' });
    expect(
      order.lines.map(({ covered, unitPriceCents, totalCents }) => [covered, unitPriceCents, totalCents]),
    ).toEqual([
      [true, 14_500, 0],
      [false, 31_000, 93_000],
    ]);
    expect(order).toMatchObject({ itemsCents: 93_000, shippingCents: 0, totalCents: 93_000, cartons: 5 });
  });

  it('includes the least cost of priority shipping where there is one [X31]', () => {
    expect(priceOrder(wanted, { ...terms, shipping: 'priority' })).toMatchObject({
      ...{ itemsCents: 93_000, shippingCents: 6000, totalCents: 99_000 },
    });
    expect(priceOrder(wanted, { ...terms, programme: office, shipping: 'priority' }).shippingCents).toBe(0);
  });

  it('charges a dealer what the programme bills dealers for, covered or not [F26]', () => {
    const line = [{ item: staples, quantity: 1 }];
    const covered = { ...terms, coveredKinds: ['staples'], programme: office, shipping: 'standard' } as const;
    expect(priceOrder(line, covered).totalCents).toBe(0);
    expect(priceOrder(line, { ...covered, role: 'dealer' }).totalCents).toBe(6100);
  });
});
