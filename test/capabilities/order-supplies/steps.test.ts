import { describe, expect, it } from 'vitest';
import {
  orderClicks,
  otherDevice,
  placeIt,
  shipBy,
} from '../../../bot/capabilities/order-supplies/clicks.ts';
import {
  beginOrder,
  type OrderDraft,
  type OrderFacts,
} from '../../../bot/capabilities/order-supplies/draft.ts';
import { editOrder, nextOrderStep } from '../../../bot/capabilities/order-supplies/steps.ts';
import type { Step } from '../../../bot/engine/capability.ts';
import { languages } from '../../../bot/understanding/types.ts';
import type { AnyAction, CardView } from '../../../cards/views/card-view.ts';
import { actorOf, black, cyan, drum, programmeOf, staples, waste } from '../../domain/supplies/terms.ts';
import { applyClick } from '../../support/apply-click.ts';
import { draftOf, factsOf, requestOf, said, slot, viewOf } from './known.ts';

const next = (draft: Partial<OrderDraft>, facts: OrderFacts = factsOf()) =>
  nextOrderStep(draftOf(draft), facts, viewOf());

type Data<N extends CardView['card']> = Extract<CardView, { card: N }>['data'];
function cardOf<N extends CardView['card']>(step: Step, name: N): Data<N> {
  const card = step.kind === 'form' ? step.summary : step.kind === 'run' ? null : step.card;
  if (card?.card !== name) throw new Error(`a card ${name} is expected, not ${card?.card ?? step.kind}`);
  return card.data as Data<N>;
}
const titles = ({ actions }: { actions: AnyAction[] }) => actions.map((one) => one.title);

describe('the first draft', () => {
  it('keeps the supplies, the device and the shipping of the message [G48 G49 X29]', () => {
    const device = { text: 'MX4123456', by: 'serial', candidates: [draftOf().deviceId ?? ''] } as const;
    const request = requestOf('2 black toners for MX4123456, priority', {
      device,
      supplies: [slot({ colour: 'black', quantity: 2 })],
    });
    expect(beginOrder(request)).toMatchObject({
      deviceId: draftOf().deviceId,
      said: [{ kind: 'toner', colour: 'black', quantity: 2 }],
      shipping: 'priority',
    });
  });

  it('leaves out what names nothing', () => {
    expect(beginOrder(requestOf('supplies', { supplies: [slot({ kind: null })] })).said).toEqual([]);
  });
});

describe('the device', () => {
  it('is asked when it is not known; one of another company reads like one that does not exist [G48]', () => {
    const facts = { ...factsOf(), device: null, terms: null };
    const step = nextOrderStep(draftOf({ deviceId: null, unknownDevice: 'HBZ55310' }), facts, viewOf());
    const choices = cardOf(step, 'choices');
    expect(choices.intro).toContain('HBZ55310');
    expect(choices.items.map((one) => one.title)).toEqual(['Réception', 'Entrepôt']);
    expect(
      editOrder(draftOf({ deviceId: null }), facts, viewOf()).form.fields.map((field) => field.key),
    ).toEqual(['device']);
  });

  it('that orders by itself ends the order, with the way to tell that nothing came and the phone [F23 G46 X23]', () => {
    const { terms } = factsOf();
    if (!terms) throw new Error('terms are expected');
    const facts = factsOf({ device: { ...terms.device, eMaintenance: true } });
    const step = next({ said: [said('toner', 'black', 2, '2 black toners')] }, facts);
    expect(step.kind).toBe('end');
    const notice = cardOf(step, 'notice');
    expect(notice.paragraphs[0]).toContain('MX4123456');
    expect(notice.facts[0]?.value).toContain(programmeOf('metered').support.phone);
    expect(notice.actions[0]).toMatchObject({
      title: 'Report that nothing came',
      action: 'order-supplies.missing',
      payload: { deviceId: terms.device.id, problem: 'not-received', wanted: '2 black toners' },
    });
    const other = notice.actions.find((one) => one.title === 'Another device');
    expect(other).toMatchObject({
      action: 'order-supplies.begin',
      payload: { given: { said: [{ colour: 'black', quantity: 2 }] } },
    });
  });

  it('without any item ends the order, with the way to tell so [X39]', () => {
    const notice = cardOf(next({}, factsOf({ items: [] })), 'notice');
    expect(notice.actions[0]).toMatchObject({
      action: 'order-supplies.missing',
      payload: { problem: 'not-listed' },
    });
  });
});

describe('the items', () => {
  it('are those that fit, in the order of the catalogue, with "included" or the price [G49 G51 X37]', () => {
    const step = next({});
    if (step.kind !== 'form') throw new Error('a form is expected');
    const numbers = step.form.fields.filter((field) => field.input === 'number').map((field) => field.label);
    expect(numbers).toEqual([
      'Black toner · 6R1509 (included)',
      'Cyan toner · 6R1512 (included)',
      'Waste toner container · 8R13061 (CA$52.00)',
      'Waste toner container · 008R12896 (CA$48.00)',
      'Drum · 13R662 (CA$310.00)',
      'Staples · 008R12941 (CA$61.00)',
    ]);
    expect(step.ready).toBe(false);
    expect(step.form.error).toBe('');
  });

  it('without a quantity are asked about [G49]', () => {
    const step = next({ said: [said('toner', 'black', null), said('staples', null, 2)] });
    if (step.kind !== 'form') throw new Error('a form is expected');
    const field = (id: string) => step.form.fields.find((one) => one.key === `item-${id}`);
    expect(field(black.id)).toMatchObject({ value: '', error: 'How many?' });
    expect(field(staples.id)).toMatchObject({ value: '2', error: '' });
    expect(cardOf(step, 'summary').missing).toContain('Black toner');
  });

  it('of which several can be meant are asked about [G49]', () => {
    const step = next({ said: [said('toner', null, 2, 'toner')] });
    expect(cardOf(step, 'summary').warnings.join()).toContain('Black toner · 6R1509 or Cyan toner · 6R1512');
  });

  it('that do not fit are said; what fits is priced all the same [G49]', () => {
    expect(next({ said: [said('other', null, 1, 'rollers')] }).kind).toBe('form');
    const price = cardOf(
      next({ said: [said('other', null, 1, 'rollers'), said('toner', 'black', 1)] }),
      'order',
    );
    expect(price.warnings).toEqual(['“rollers” is not among the items that fit this device.']);
  });

  it('kept from dealers are explained [F25]', () => {
    const dealer = actorOf({ role: 'dealer', programme: programmeOf('office') });
    const step = next(
      { said: [said('waste-container', null, 1)] },
      factsOf({ items: [black], withheld: [waste] }, dealer),
    );
    expect(cardOf(step, 'summary').warnings.join()).toContain('cannot be ordered by a dealer');
  });

  it.each([-1, 1e9])('with a quantity of %s in words come back in the form, as said [G49]', (quantity) => {
    const step = next({ said: [said('toner', 'black', quantity)] });
    if (step.kind !== 'form') throw new Error('a form is expected');
    const field = step.form.fields.find((one) => one.key === `item-${black.id}`);
    expect(field?.value).toBe(String(quantity));
    expect(field?.error).not.toBe('');
  });
});

describe('the price', () => {
  const order = { said: [{ ...said('toner', 'black', 2), boxed: true as const }, said('drum', null, 1)] };

  it('is shown before anything is sent: lines, total, shipping, address [G50 G51 X25]', () => {
    const step = next(order);
    expect(step.kind).toBe('card');
    const price = cardOf(step, 'order');
    expect(price.lines).toEqual([
      { item: 'Black toner · 6R1509', quantity: '2 boxes (12 units)', price: 'included', note: '' },
      { item: 'Drum · 13R662', quantity: '1 unit', price: 'CA$310.00', note: 'Not covered by the contract' },
    ]);
    expect(price.total).toEqual({ label: 'Total', value: 'CA$310.00' });
    const facts = Object.fromEntries(price.facts.map((fact) => [fact.label, fact.value]));
    expect(facts).toMatchObject({
      Shipping: 'Ground, free, 3–5 business days, not on Saturday',
      Address: 'Pavillon A, 102, 450, chemin du Fleuve, G1K 7P4 Québec',
      Attention: 'Magasin central',
    });
    expect(titles(price)).toEqual(['Order', 'Change', 'Ship with priority', 'Another device', 'Cancel']);
  });

  it('says what boxes come to where single ones may be meant, and offers as many boxes as are enough [G49 X17]', () => {
    const price = cardOf(next({ said: [said('toner', 'black', 2)] }), 'order');
    expect(price.warnings.join()).toContain('2 cartridges, or 2 boxes of 6?');
    expect(titles(price)).toContain('Only 1 box');
    const one = cardOf(next({ said: [said('toner', 'black', 1)] }), 'order');
    expect(one.warnings).toEqual([]);
  });

  it('says who has to approve [G51]', () => {
    const price = cardOf(next(order, factsOf({}, actorOf({ role: 'user', personId: 'alex' }))), 'order');
    expect(price.facts).toContainEqual({ label: 'To be approved by', value: 'Megan Bowen or Adele Vance' });
    expect(titles(price)[0]).toBe('Send for approval');
  });

  it('tells the only administrator that ordering approves it [G51]', () => {
    const alone = factsOf({ inCharge: [{ id: 'megan', name: 'Megan Bowen' }] }, actorOf({}, 20_000));
    const price = cardOf(next(order, alone), 'order');
    expect(price.warnings.join()).toContain('CA$200.00');
    expect(titles(price)[0]).toBe('Order');
  });

  it('asks about an over-order, and says what is usual [G49]', () => {
    const price = cardOf(
      next({ said: [said('toner', 'black', 4)] }, factsOf({ usual: { [black.id]: 1 } })),
      'order',
    );
    expect(price.lines[0]?.note).toBe('More than usual');
    expect(price.warnings.join()).toContain('4 × Black toner · 6R1509');
    expect(titles(price)[0]).toBe('Yes, order this many');
  });

  it('tells the stock where the programme asks for it [X35 X36]', () => {
    const fact = (draft: Partial<OrderDraft>) =>
      cardOf(next({ ...order, ...draft }), 'order').facts.find((one) => one.label === 'In stock');
    expect(fact({})?.value).toContain('Not told');
    expect(fact({ stock: { [black.id]: { boxes: 1, units: 3 } } })?.value).toBe(
      'Black toner · 6R1509 (1 box, 3 units)',
    );
  });

  it('shows the least cost of priority shipping, which freight adds to [X31]', () => {
    const price = cardOf(next({ ...order, shipping: 'priority', priorityConsent: true }), 'order');
    expect(price.total).toEqual({ label: 'Total, at least', value: 'CA$370.00' });
    expect(price.warnings.join()).toContain('CA$60.00');
    expect(titles(price)).toContain('Ship by ground');
  });

  it('asks for the consent before the price of priority shipping [X32]', () => {
    const step = next({ ...order, shipping: 'priority' });
    if (step.kind !== 'form') throw new Error('a form is expected');
    const consent = step.form.fields.find((field) => field.key === 'priorityConsent');
    expect(consent).toMatchObject({ input: 'toggle', value: false });
    expect(consent?.error).toContain('CA$60.00');
  });

  it.each(languages)('is in the language of the reader: %s', (language) => {
    const step = nextOrderStep(draftOf(order), factsOf(), viewOf(language));
    const price = cardOf(step, 'order');
    expect(price.title).toBe({ fr: 'Votre commande', nl: 'Je bestelling', en: 'Your order' }[language]);
  });
});

describe('the yes', () => {
  const facts = factsOf();
  const draft = draftOf({ said: [said('toner', 'black', 2)] });
  const seenOf = (step: Step) => {
    const [first] = cardOf(step, 'order').actions;
    return String(first && 'payload' in first && first.payload.seen);
  };
  const agree = (to: OrderDraft, seen?: string, on = facts) =>
    applyClick(orderClicks, placeIt, to, seen === undefined ? {} : { seen }, on);

  it('to the order shown sends it, clicked or spoken [G50]', () => {
    const seen = seenOf(nextOrderStep(draft, facts, viewOf()));
    expect(nextOrderStep(agree(draft, seen), facts, viewOf())).toEqual({ kind: 'run' });
    expect(nextOrderStep(agree(draft), facts, viewOf())).toEqual({ kind: 'run' });
  });

  it('to an order that has changed since shows it again [G50]', () => {
    const seen = seenOf(nextOrderStep(draft, facts, viewOf()));
    const dearer = factsOf({ coveredKinds: [] });
    const step = nextOrderStep(agree(draft, seen), dearer, viewOf());
    expect(cardOf(step, 'order').warnings[0]).toContain('has changed');
    const more = draftOf({ said: [said('toner', 'black', 3)] });
    expect(nextOrderStep(agree(more, seen), facts, viewOf()).kind).toBe('card');
  });

  it('counts for nothing while something is missing [G50]', () => {
    const open = draftOf({ said: [said('toner', 'black', null)] });
    expect(nextOrderStep(agree(open), facts, viewOf()).kind).toBe('form');
  });

  it('is needed again after another way of shipping [G50 X29]', () => {
    const shipped = applyClick(orderClicks, shipBy, agree(draft), { shipping: 'priority' }, facts);
    expect(shipped).toMatchObject({ shipping: 'priority', agreed: null });
  });
});

it('keeps the wish when another device is chosen [G48]', () => {
  const moved = applyClick(
    orderClicks,
    otherDevice,
    draftOf({ quantities: { [cyan.id]: 2, [drum.id]: 1 } }),
    {},
    factsOf(),
  );
  expect(moved.said).toMatchObject([
    { colour: 'cyan', quantity: 2 },
    { kind: 'drum', quantity: 1 },
  ]);
  expect(moved.deviceId).not.toBe(draftOf().deviceId);
});
