import { describe, expect, it, test } from 'vitest';
import { asksSite, leavesAddressOut, saidSite } from '../../bot/capabilities/shipping-address/said-site.ts';
import { office } from '../../prisma/seed/demo/people.ts';
import { deviceId } from '../support/demo-ids.ts';
import { Talk } from '../support/talk.ts';
import { useWorld } from '../support/world/use-world.ts';

const nothing = { attention: null, suite: null, phone: null, address: null };

describe('what a message says of an address', () => {
  it.each([
    [
      "delivery's now 460 chemin du Fleuve, suite 210, attn Purchasing",
      { address: '460 chemin du Fleuve', suite: '210', attention: 'Purchasing' },
    ],
    ['Mettez l’attention de Jean-Philippe sur les colis à venir', { attention: 'Jean-Philippe' }],
    [
      'De postkamer is dicht, zet maar op naam van Henk Dekker, kamer 1.08',
      { attention: 'Henk Dekker', suite: 'kamer 1.08' },
    ],
    ['deliveries need "Suite 410" instead of "Suite 210"', { suite: '410' }],
    ['suite 300 a changer pour suite 410, meme rue', { suite: '410' }],
    ['nouveau tel pour le livreur 0499 11 22 33', { phone: '0499 11 22 33' }],
    ['nos colis : 3e étage, pas rez', { suite: '3e étage' }],
    ['le toner désormais au 12 chemin du Lac, 1003 Lausanne', { address: '12 chemin du Lac, 1003 Lausanne' }],
    ['moet naar Industrieweg 12 voortaan', { address: 'Industrieweg 12' }],
    ['it is 18 Mill Road now', { address: '18 Mill Road' }],
    ['The ship-to address of MX4123456 is incorrect', {}],
    ['just suite and attn for now', {}],
  ])('is read by its parts: %s [X15]', (text, said) => {
    expect(saidSite(text)).toEqual({ ...nothing, ...said });
  });

  it('leaves the address out when only the rest is to change [X15 X26]', () => {
    expect(leavesAddressOut('just suite and attn for now')).toBe(true);
    expect(leavesAddressOut('just the street')).toBe(false);
  });

  it.each([
    'where do you deliver for GNM75498',
    'voir mes lieux de livraison',
    'waar worden onze spullen naartoe gestuurd?',
  ])('can be a question: %s [X24]', (text) => expect(asksSite(text)).toBe(true));

  it('is none where something is to change [X24]', () => {
    expect(asksSite('where we are now is wrong, change it')).toBe(false);
  });
});

const world = useWorld();

const annex = {
  street: '5 rue des Roses',
  postalCode: '92000',
  city: 'Nanterre',
  country: 'FR',
  name: 'Annexe',
};

/** A second address, so that there is a choice. */
async function withAnnex() {
  const id = '00000000-0000-4000-8000-0000000000a2';
  await world.db.site.create({ data: { ...annex, id, accountId: office } });
  return { id, megan: new Talk(world.engine, 'Megan') };
}

const siteOf = async (serial: string) =>
  (await world.db.device.findFirstOrThrow({ where: { id: deviceId(serial) } })).siteId;

test('the supplies of a device go to another address on record from now on [X24 X27]', async () => {
  const { id, megan } = await withAnnex();
  await megan.say('deliver the supplies for WHJ01481 to the Annexe from now on');
  expect(megan.text()).toContain('From the next order on');
  await megan.click('Send');
  expect(megan.text()).toContain('5 rue des Roses');
  expect(await siteOf('WHJ01481')).toBe(id);
});

test('which of several addresses is asked before its contact is changed [X15]', async () => {
  const { id, megan } = await withAnnex();
  await megan.say('change the phone for the driver on the delivery address: 01 55 00 10 99');
  expect(megan.text()).toContain('Which address is it?');
  await megan.say('Annexe');
  await megan.click('Send');
  expect(await world.db.site.findFirstOrThrow({ where: { id } })).toMatchObject({ phone: '01 55 00 10 99' });
});

test('a choice of nothing new is not sent [X15]', async () => {
  const { megan } = await withAnnex();
  await megan.say('where do you deliver for GNM75498?');
  await megan.click('Change contact');
  await megan.submit({});
  expect(megan.text()).toContain('Nothing changes like this.');
});
