import { describe, expect, it } from 'vitest';
import { priceOrder } from '../../../domain/supplies/price-order.ts';
import { refuseShipping, shippingOptions, takesPoNumber } from '../../../domain/supplies/shipping-rules.ts';
import { black, drum, programmeOf, staples } from './terms.ts';

const [office, metered] = [programmeOf('office'), programmeOf('metered')];
const choice = { shipping: 'priority', cartons: 5, consent: true, cost: '60.00 CAD' } as const;

describe('the ways of shipping', () => {
  it('are those of the programme, the free one first [X28 X29]', () => {
    expect(shippingOptions(metered)).toEqual(['ground', 'priority']);
    expect(shippingOptions(office)).toEqual(['standard']);
    const none = { ...office, shipping: { standard: false, ground: null, priority: null } };
    expect(shippingOptions(none)).toEqual([]);
  });

  it('are limited to five boxes for priority only [X30]', () => {
    expect(refuseShipping(choice, metered)).toBeNull();
    const six = { ...choice, cartons: 6 };
    expect(refuseShipping(six, metered)).toEqual({
      code: 'too-many-for-priority',
      args: { max: 5, count: 6 },
    });
    expect(refuseShipping({ ...six, shipping: 'ground' }, metered)).toBeNull();
  });

  it('need a yes to what priority costs, and to nothing else [X32]', () => {
    expect(refuseShipping({ ...choice, consent: false }, metered)).toEqual({
      code: 'priority-consent-missing',
      args: { cost: '60.00 CAD' },
    });
    expect(refuseShipping({ ...choice, consent: false, shipping: 'ground' }, metered)).toBeNull();
  });

  it('have no limit and no cost where the programme has no priority [X28]', () => {
    expect(refuseShipping({ ...choice, cartons: 99, consent: false }, office)).toBeNull();
  });

  it('take a PO number with priority only where the programme says so [X33]', () => {
    expect([takesPoNumber('ground', metered), takesPoNumber('priority', metered)]).toEqual([false, true]);
    expect(takesPoNumber('standard', office)).toBe(true);
  });
});

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
