import { stableId } from '../stable-id.ts';
import { office, personId } from './people.ts';

/** The office company has its account with the programme, and gave the e-mail of a former membership (C1, C4). */
export const businessAccounts = [
  {
    accountId: office,
    caseId: null,
    requestedAt: new Date('2026-09-01T08:00:00Z'),
    dueOn: new Date('2026-09-03'),
    formerEmail: 'photo@example.com',
  },
];

const product = (name: string, points: number, known: object) => ({
  accountId: office,
  id: stableId(`member-product:${name}`),
  name,
  points,
  registeredById: personId.Megan,
  registeredAt: new Date('2026-09-08T09:00:00Z'),
  ...known,
});

const bought = (serial: string, boughtOn: string) => ({
  serial,
  boughtOn: new Date(boughtOn),
  country: 'FR',
  dealer: 'Photo Lilas',
});

/** Three with their green tick, one that lacks everything, and one still with the former membership (C9, C11, C12). */
export const memberProducts = [
  product('EOS R5', 600, bought('012034000123', '2024-05-14')),
  product('EOS R6', 400, bought('023041000456', '2025-02-03')),
  product('RF 70-200 mm F2.8', 240, bought('7512004411', '2025-02-03')),
  product('RF 24-70 mm F2.8', 220, {}),
  product('Macro 100 mm F2.8', 120, {
    ...bought('5520013377', '2021-06-18'),
    registeredById: null,
    former: true,
  }),
];

/** A membership of the lowest level, with the number that is printed (C26). */
export const memberships = [
  {
    accountId: office,
    id: stableId('membership:office'),
    number: 151_335_488,
    tier: 'silver',
    status: 'active',
    payment: 'card',
    feeCents: 8500,
    currency: 'EUR',
    signedUpById: personId.Megan,
    startedAt: new Date('2026-09-10T09:30:00Z'),
    dueOn: new Date('2026-10-10'),
  },
];
