import { describe, expect, it } from 'vitest';
import {
  refuseShipping,
  shippingOptions,
  takesPoNumber,
} from '../../../../domain/supplies/rules/shipping.ts';
import { programmeOf } from '../terms.ts';

const [office, metered] = [programmeOf('office'), programmeOf('metered')];
const choice = {
  shipping: 'priority',
  cartons: 5,
  consent: true,
  cost: { cents: 6000, currency: 'CAD' },
} as const;

describe('the ways of shipping', () => {
  it('are those of the programme, the free one first [X28 X29]', () => {
    expect(shippingOptions(metered)).toEqual(['ground', 'priority']);
    expect(shippingOptions(office)).toEqual(['standard']);
    const none = { ...office, shipping: { ...office.shipping, standard: false } };
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
      args: { cost: { cents: 6000, currency: 'CAD' } },
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
