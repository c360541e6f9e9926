import { describe, expect, it } from 'vitest';
import { replenishments } from '../../../../domain/fleet/find-device.ts';
import type { Outcome } from '../../../../domain/outcome.ts';
import type { ComposedOrder } from '../../../../domain/supplies/rules/compose-order.ts';
import { composeOrder } from '../../../../domain/supplies/rules/compose-order.ts';
import { actorOf, black, cyan, drum, programmeOf, staples, termsOf, waste, wishOf } from '../terms.ts';

const compose = (
  wish: Parameters<typeof wishOf>,
  terms: Parameters<typeof termsOf>[0] = {},
  actor = actorOf(),
): Outcome<ComposedOrder> => composeOrder(wishOf(...wish), termsOf(terms), actor);
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'none' : outcome.refusal.code);
function composed(outcome: Outcome<ComposedOrder>): ComposedOrder {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
}

describe('the device', () => {
  const { device } = termsOf();

  it('is refused under eMaintenance, whatever its state [F23 G46]', () => {
    for (const autoReplenishment of replenishments)
      expect(
        codeOf(
          compose([{ [black.id]: 1 }], { device: { ...device, eMaintenance: true, autoReplenishment } }),
        ),
      ).toBe('device-orders-itself');
  });

  it('is refused while automatic replenishment is active, where the programme says so [X20]', () => {
    const replenished = { device: { ...device, autoReplenishment: 'active' as const } };
    expect(codeOf(compose([{ [black.id]: 1 }], replenished))).toBe('device-replenished');
    const office = actorOf({ programme: programmeOf('office') });
    expect(codeOf(compose([{ [black.id]: 1 }], replenished, office))).toBe('none');
  });

  it('is refused while it is being removed [X57]', () => {
    expect(codeOf(compose([{ [black.id]: 1 }], { device: { ...device, status: 'pending-deletion' } }))).toBe(
      'device-leaving',
    );
  });
});

describe('the lines', () => {
  it('are priced each, covered or charged [G50 G51]', () => {
    const order = composed(compose([{ [black.id]: 2, [drum.id]: 1 }]));
    expect(order.lines.map((line) => [line.item.id, line.covered, line.totalCents])).toEqual([
      [black.id, true, 0],
      [drum.id, false, 31_000],
    ]);
    expect(order.totalCents).toBe(31_000);
  });

  it('are charged when no contract covers anything [G51]', () => {
    expect(composed(compose([{ [black.id]: 2 }], { coveredKinds: [] })).totalCents).toBe(29_000);
  });

  it('have to be of the device [G49]', () => {
    expect(compose([{ '2789B002': 1 }])).toEqual({
      ok: false,
      refusal: { code: 'item-not-compatible', args: { item: '2789B002', device: 'Réception' } },
    });
    const nameless = { device: { ...termsOf().device, alias: null } };
    expect(compose([{ '2789B002': 1 }], nameless)).toMatchObject({
      refusal: { args: { device: 'MX4123456' } },
    });
  });

  it('need at least one quantity; zero is none [G49]', () => {
    expect(codeOf(compose([{}]))).toBe('nothing-ordered');
    expect(codeOf(compose([{ [black.id]: 0 }]))).toBe('nothing-ordered');
  });

  it.each([1, 50])('take a quantity of %s [G49]', (quantity) => {
    expect(codeOf(compose([{ [black.id]: quantity }]))).toBe('none');
  });

  it.each([-1, 51, 1e9, 1.5, Number.NaN])('refuse a quantity of %s [G49]', (quantity) => {
    expect(compose([{ [black.id]: quantity }])).toEqual({
      ok: false,
      refusal: { code: 'quantity-out-of-range', args: { max: 50 } },
    });
  });

  it('are flagged when far above the usual quantity [G49]', () => {
    const order = composed(
      compose([{ [black.id]: 4, [cyan.id]: 1 }], { usual: { [black.id]: 1, [cyan.id]: 1 } }),
    );
    expect(order.lines.map((line) => line.overOrder)).toEqual([true, false]);
  });
});

describe('dealers', () => {
  const dealer = actorOf({ role: 'dealer', programme: programmeOf('office') });

  it('order no waste containers for their clients [F25]', () => {
    const terms = { items: [black, staples], withheld: [waste] };
    expect(compose([{ [waste.id]: 1 }], terms, dealer)).toEqual({
      ok: false,
      refusal: { code: 'item-not-for-dealers', args: { item: waste.orderNumber } },
    });
    expect(codeOf(compose([{ [black.id]: 1 }], terms, dealer))).toBe('none');
  });

  it('have to accept it also when something else is ordered beside the staples [F26]', () => {
    expect(codeOf(compose([{ [black.id]: 1, [staples.id]: 1 }], {}, dealer))).toBe(
      'billable-consent-missing',
    );
  });

  it('have to accept that staples are billed, even when the contract covers them [F26]', () => {
    const covered = { coveredKinds: ['toner', 'staples'] };
    expect(codeOf(compose([{ [staples.id]: 1 }], covered, dealer))).toBe('billable-consent-missing');
    const order = composed(compose([{ [staples.id]: 1 }, { billingConsent: true }], covered, dealer));
    expect(order.lines[0]).toMatchObject({ covered: false, totalCents: 6100 });
  });

  it('need no consent for toner [F25]', () => {
    expect(codeOf(compose([{ [black.id]: 1 }], {}, dealer))).toBe('none');
  });
});

describe('shipping', () => {
  it('is by ground and free when nothing else is said [X28]', () => {
    expect(composed(compose([{ [black.id]: 6 }]))).toMatchObject({
      shipping: 'ground',
      shippingCents: 0,
      totalCents: 0,
    });
  });

  it('takes five boxes with priority and no more [X30]', () => {
    const priority = { shipping: 'priority', priorityConsent: true } as const;
    expect(codeOf(compose([{ [black.id]: 3, [cyan.id]: 2 }, priority]))).toBe('none');
    expect(compose([{ [black.id]: 3, [cyan.id]: 3 }, priority])).toMatchObject({
      refusal: { code: 'too-many-for-priority', args: { max: 5, count: 6 } },
    });
  });

  it('needs a yes to the least cost of priority, which is part of the total [X31 X32]', () => {
    expect(compose([{ [black.id]: 1 }, { shipping: 'priority' }])).toEqual({
      ok: false,
      refusal: { code: 'priority-consent-missing', args: { cost: { cents: 6000, currency: 'CAD' } } },
    });
    const order = composed(compose([{ [black.id]: 1 }, { shipping: 'priority', priorityConsent: true }]));
    expect(order).toMatchObject({ shippingCents: 6000, totalCents: 6000 });
  });

  it('asks for no consent by ground [X32]', () => {
    expect(codeOf(compose([{ [black.id]: 1 }, { shipping: 'ground' }]))).toBe('none');
  });

  it('falls back to the usual way when the programme does not offer what was wished', () => {
    const office = actorOf({ programme: programmeOf('office') });
    expect(composed(compose([{ [black.id]: 1 }, { shipping: 'priority' }], {}, office)).shipping).toBe(
      'standard',
    );
  });

  it('keeps a PO number with priority only, where the programme says so [X33]', () => {
    const poNumber = 'PO-77';
    expect(composed(compose([{ [black.id]: 1 }, { poNumber }])).poNumber).toBeNull();
    const priority = { poNumber, shipping: 'priority', priorityConsent: true } as const;
    expect(composed(compose([{ [black.id]: 1 }, priority])).poNumber).toBe(poNumber);
    const office = actorOf({ programme: programmeOf('office') });
    expect(composed(compose([{ [black.id]: 1 }, { poNumber }], {}, office)).poNumber).toBe(poNumber);
  });

  it('goes to the address of the device and its attention name, unless others are given [X15 X24 X25]', () => {
    expect(composed(compose([{ [black.id]: 1 }]))).toMatchObject({
      site: { id: 's1' },
      attention: 'Magasin central',
    });
    const other = composed(compose([{ [black.id]: 1 }, { siteId: 's2', attention: 'Quai 3' }]));
    expect(other).toMatchObject({ site: { id: 's2' }, attention: 'Quai 3' });
    expect(composed(compose([{ [black.id]: 1 }, { siteId: 's2' }])).attention).toBe('Megan Bowen');
    expect(composed(compose([{ [black.id]: 1 }, { siteId: 'of-another-account' }])).site?.id).toBe('s1');
    expect(composed(compose([{ [black.id]: 1 }], { sites: [] }))).toMatchObject({
      site: null,
      attention: 'Megan Bowen',
    });
  });
});

describe('approval', () => {
  it('is not needed below the limit, for an administrator [G51]', () => {
    expect(composed(compose([{ [drum.id]: 1 }], {}, actorOf({}, 31_000))).approval).toBeNull();
  });

  it('is needed above the limit, from everybody else in charge [G51]', () => {
    const order = composed(compose([{ [drum.id]: 1 }], {}, actorOf({}, 30_999)));
    expect(order.approval).toEqual({ reasons: ['over-limit'], askedIds: ['adele'], alone: false });
  });

  it('is needed when a user orders something that is charged [G51]', () => {
    const user = actorOf({ role: 'user', personId: 'alex' });
    expect(composed(compose([{ [black.id]: 1 }], {}, user)).approval).toBeNull();
    const order = composed(compose([{ [staples.id]: 1 }], {}, user));
    expect(order.approval).toEqual({ reasons: ['billable'], askedIds: ['megan', 'adele'], alone: false });
  });

  it('is given by ordering when nobody else is in charge [G51]', () => {
    const alone = { inCharge: [{ id: 'megan', name: 'Megan Bowen' }] };
    expect(composed(compose([{ [drum.id]: 1 }], alone, actorOf({}, 100))).approval).toMatchObject({
      alone: true,
    });
  });

  it('cannot be given where nobody is in charge, so the order is refused [G51]', () => {
    const user = actorOf({ role: 'user', personId: 'alex' });
    expect(codeOf(compose([{ [staples.id]: 1 }], { inCharge: [] }, user))).toBe('no-approver');
  });
});
