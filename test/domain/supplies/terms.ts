import type { Actor } from '../../../domain/people/actor.ts';
import { type Programme, programmeSchema } from '../../../domain/programmes/schema.ts';
import type { Item } from '../../../domain/supplies/list-items.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';
import { readProgramme } from '../../../prisma/seed/read-programme.ts';

/** A programme of the seeds. */
export function programmeOf(id: 'office' | 'metered'): Programme {
  return programmeSchema.parse(readProgramme(id));
}

const item = (
  id: string,
  kind: string,
  colour: string | null,
  priceCents: number,
  rest: Partial<Item> = {},
): Item => ({
  id,
  orderNumber: id,
  kind,
  colour,
  priceCents,
  unitsPerBox: 1,
  frequent: false,
  ...rest,
});

export const black = item('6R1509', 'toner', 'black', 14_500, { unitsPerBox: 6, frequent: true });
export const cyan = item('6R1512', 'toner', 'cyan', 14_500, { unitsPerBox: 6, frequent: true });
export const drum = item('13R662', 'drum', null, 31_000);
export const staples = item('008R12941', 'staples', null, 6100);
export const waste = item('8R13061', 'waste-container', null, 5200, { frequent: true });
export const otherWaste = item('008R12896', 'waste-container', null, 4800);

const device: OrderTerms['device'] = {
  id: 'd0000000-0000-4000-8000-000000000001',
  accountId: 'a0000000-0000-4000-8000-000000000001',
  serial: 'MX4123456',
  assetNumber: '41234560',
  model: 'WC7535',
  family: 'multifunction',
  alias: 'Réception',
  place: null,
  siteId: 's1',
  contractId: null,
  eMaintenance: false,
  autoReplenishment: 'eligible',
  status: 'active',
};

/** Terms of an order for a colour device whose contract covers toner. */
export function termsOf(changes: Partial<OrderTerms> = {}): OrderTerms {
  const site = {
    name: 'Pavillon A',
    street: '450, chemin du Fleuve',
    postalCode: 'G1K 7P4',
    city: 'Québec',
    suite: '102',
  };
  return {
    device,
    items: [black, cyan, waste, otherWaste, drum, staples],
    withheld: [],
    coveredKinds: ['toner'],
    usual: {},
    recent: [],
    currency: 'CAD',
    sites: [
      { ...site, id: 's1', attention: 'Magasin central' },
      { ...site, id: 's2', name: 'Pavillon B', attention: null },
    ],
    stock: {},
    inCharge: [
      { id: 'megan', name: 'Megan Bowen' },
      { id: 'adele', name: 'Adele Vance' },
    ],
    ...changes,
  };
}

/** An administrator with no limit, unless changed. */
export function actorOf(changes: Partial<Actor> = {}, orderLimitCents: number | null = null): Actor {
  return {
    personId: 'megan',
    role: 'administrator',
    name: 'Megan Bowen',
    email: 'meganb@example.com',
    phone: null,
    account: {
      id: 'account',
      number: '1',
      name: 'Account',
      currency: 'CAD',
      timeZone: 'UTC',
      orderLimitCents,
    },
    accountIds: ['account'],
    programme: programmeOf('metered'),
    ...changes,
  };
}

/** A wish for these boxes by order number, the usual way. */
export function wishOf(quantities: Record<string, number>, changes: Partial<OrderWish> = {}): OrderWish {
  return {
    quantities,
    stock: {},
    shipping: null,
    priorityConsent: false,
    billingConsent: false,
    poNumber: null,
    attention: null,
    siteId: null,
    ...changes,
  };
}
