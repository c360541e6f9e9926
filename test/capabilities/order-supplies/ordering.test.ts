import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../../bot/engine/turn.ts';
import { renderForm } from '../../../cards/forms/adaptive-form.ts';
import { slackModal } from '../../../cards/forms/slack-modal.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import { metered, office } from '../../../prisma/seed/demo/people.ts';
import { deviceId, itemId } from '../../support/demo-ids.ts';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

const world = useEngine();
let alex: Talk;
let lynne: Talk;
let isaiah: Talk;

beforeAll(() => {
  alex = new Talk(world.engine, 'Alex');
  lynne = new Talk(world.engine, 'Lynne');
  isaiah = new Talk(world.engine, 'Isaiah');
});
afterEach(() => {
  for (const talk of [alex, lynne, isaiah]) for (const reply of talk.replies) showEverywhere(reply);
});

/** Every answer can be shown in both chat systems. */
function showEverywhere(reply: Reply): void {
  if (reply.kind === 'card') {
    renderCard(reply.card, 'en');
    slackMessage(reply.card, 'en');
  }
  if (reply.kind === 'form') {
    renderForm(reply.form, reply.draftId, 'en');
    slackModal(reply.form, reply.draftId);
    slackMessage(reply.summary, 'en');
  }
}

const orders = () => world.db.order.count({ where: { accountId: office } });
const begin = (talk: Talk, serial: string, given: object = {}) =>
  talk.act('order-supplies.begin', { given: { deviceId: deviceId(serial), ...given } });

describe('an order', () => {
  it('of covered toner takes one message and one click [G45 G50 G51 X41]', async () => {
    await alex.say('2 cyan toners for WHJ01481');
    expect(alex.text()).toContain('Nothing is charged');
    await alex.click('Order');
    expect(alex.text()).toMatch(/Order 14739\d\d sent/);
    expect(alex.text()).toContain('Sent to the supplier');
  });

  it('is corrected by words before it is sent [G49 G50]', async () => {
    await alex.say('2 magenta toners for WHJ01481');
    await alex.say('no, 3');
    expect(alex.text()).toContain('3 units');
    await alex.say('ok');
    expect(alex.text()).toContain('sent');
    const latest = await world.db.order.findFirstOrThrow({
      where: { accountId: office },
      orderBy: { number: 'desc' },
      include: { lines: true },
    });
    expect(latest.lines).toMatchObject([{ quantity: 3, itemId: itemId('8521B002') }]);
  });

  it('shows the price after the form, and sends nothing before the yes [G50]', async () => {
    const before = await orders();
    await begin(alex, 'WHJ01481');
    await alex.submit({ [`item-${itemId('8519B002')}`]: '1' });
    expect(alex.titles()).toContain('Order');
    expect(await orders()).toBe(before);
    await alex.click('Order');
    expect(await orders()).toBe(before + 1);
  });

  it('is placed once, however often the button is clicked [X40]', async () => {
    const before = await orders();
    await begin(alex, 'WHJ01481', { quantities: { [itemId('8519B002')]: 1 } });
    const button = alex.buttons().find((one) => one.title === 'Order');
    await alex.act(button?.action ?? '', button?.payload);
    const answer = alex.replies;
    for (let click = 0; click < 3; click += 1) {
      await alex.act(button?.action ?? '', button?.payload);
      expect(alex.replies).toMatchObject(answer);
    }
    expect(await orders()).toBe(before + 1);
  });

  it('whose price has changed since is shown again instead of being sent [G50]', async () => {
    await begin(alex, 'WHJ01481', { quantities: { [itemId('8519B002')]: 1 } });
    const before = await orders();
    await world.db.contract.updateMany({ where: { accountId: office }, data: { coveredKinds: [] } });
    await alex.click('Order');
    expect(alex.text()).toContain('The order has changed');
    expect(await orders()).toBe(before);
    await world.db.contract.updateMany({
      where: { accountId: office },
      data: { coveredKinds: ['toner', 'drum'] },
    });
    await alex.click('Cancel');
  });

  it('of somebody else cannot be sent or changed [X40]', async () => {
    await begin(alex, 'WHJ01481', { quantities: { [itemId('8519B002')]: 1 } });
    const button = alex.buttons().find((one) => one.title === 'Order');
    await lynne.act(button?.action ?? '', button?.payload);
    expect(lynne.text()).toContain('expired');
    await alex.click('Cancel');
  });

  it.each([
    '-1',
    '1000000000',
    '1e9',
    '<b>2</b>',
    '2; drop table',
    '😀',
    'x'.repeat(2000),
  ])('with "%.20s" as a quantity comes back with what was typed, and nothing is stored [G49]', async (typed) => {
    const before = await orders();
    await begin(alex, 'WHJ01481');
    await alex.submit({ [`item-${itemId('8519B002')}`]: typed });
    const [form] = alex.replies.filter((reply) => reply.kind === 'form');
    const field =
      form?.kind === 'form'
        ? form.form.fields.find((one) => one.key === `item-${itemId('8519B002')}`)
        : undefined;
    expect(field?.value).toBe(typed);
    expect(field?.error).not.toBe('');
    expect(await orders()).toBe(before);
    await alex.act('engine.cancel', { draft: form?.kind === 'form' ? form.draftId : '' });
  });

  it.each([
    { given: { quantities: 'many' } },
    { given: { deviceId: 7 } },
    { given: null },
    'text',
    null,
    [1],
  ])('from a card of another version says that the card is out of date: %j', async (payload) => {
    await alex.act('order-supplies.order', payload);
    expect(alex.text()).toContain('out of date');
  });
});

describe('the device', () => {
  it('of another company is not found, and the own ones are offered [G48]', async () => {
    await begin(alex, 'HBZ55310');
    expect(alex.text()).toContain('Which device is it?');
    expect(alex.text()).not.toContain('HBZ55310');
    expect(alex.text()).toContain('WHJ01481');
    await alex.click('Cancel');
  });

  it('that orders by itself leads to a case, once [F23 G46]', async () => {
    await begin(alex, 'GNM75498');
    expect(alex.text()).toContain('This device orders its toner itself');
    const button = alex.buttons().find((one) => one.title === 'Report that nothing came');
    await alex.act(button?.action ?? '', button?.payload);
    expect(alex.text()).toMatch(/Case CS\d{7} is open/);
    await alex.act(button?.action ?? '', button?.payload);
    expect(alex.text()).toContain('reported already');
    const cases = await world.db.case.findMany({ where: { accountId: office, category: 'supplies' } });
    expect(cases).toMatchObject([{ subcategory: 'not-received', deviceId: deviceId('GNM75498') }]);
  });

  it('of another company cannot be complained about [F23]', async () => {
    await alex.act('order-supplies.missing', { deviceId: deviceId('HBZ55310'), problem: 'not-received' });
    expect(alex.text()).toContain('I cannot find this device');
  });
});

describe('shipping', () => {
  it('with priority asks for the consent, then shows the cost, then takes the PO number along [X29 X31 X32 X33]', async () => {
    await begin(lynne, 'MX4123456', { quantities: { [itemId('6R1509', 'metered')]: 2 } });
    await lynne.click('Ship with priority');
    expect(lynne.text()).toContain('I accept to pay for expedited shipping. Minimum cost CA$60.00');
    await lynne.submit({ priorityConsent: 'true', poNumber: 'PO-77' });
    expect(lynne.text()).toContain('Total, at least');
    await lynne.click('Order');
    const order = await world.db.order.findFirstOrThrow({
      where: { accountId: metered },
      orderBy: { number: 'desc' },
    });
    expect(order).toMatchObject({
      shipping: 'priority',
      priorityConsent: true,
      poNumber: 'PO-77',
      totalCents: 6000,
    });
  });

  it('with priority takes five boxes at most, and goes back to ground by a word [X28 X30]', async () => {
    await begin(lynne, 'MX4123456', {
      quantities: { [itemId('6R1509', 'metered')]: 6 },
      shipping: 'priority',
      priorityConsent: true,
    });
    expect(lynne.text()).toContain('5 boxes at most; you ordered 6');
    await lynne.say('no, by ground');
    expect(lynne.text()).toContain('Ground, free');
    await lynne.click('Order');
    expect(lynne.text()).toContain('sent');
  });
});

describe('a dealer', () => {
  it('is not offered waste containers, and says yes to billed staples [F25 F26]', async () => {
    await begin(isaiah, 'KDN40112');
    expect(isaiah.text()).not.toContain('Waste toner container');
    await isaiah.submit({ [`item-${itemId('0250A013')}`]: '1' });
    expect(isaiah.text()).toContain('staples are charged');
    await isaiah.submit({ [`item-${itemId('0250A013')}`]: '1', billingConsent: 'true' });
    expect(isaiah.text()).toContain('Staples ordered by a dealer are charged');
    await isaiah.click('Order');
    expect(isaiah.text()).toContain('sent');
  });
});
