import { stableId } from '../stable-id.ts';

export const office = stableId('account:6205554');
export const metered = stableId('account:metered');
export const dealer = stableId('account:dealer');
const clientNorth = stableId('account:client-north');
const clientSouth = stableId('account:client-south');
export const other = stableId('account:other');
const desk = stableId('account:desk');

const account = (id: string, number: string, name: string, extra: object = {}) => ({
  id,
  number,
  name,
  programmeId: 'office',
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  ...extra,
});

/** Three companies that know nothing of each other, a dealer with two clients, and the supplier's desk. */
export const accounts = [
  account(office, '6205554', 'Atelier Durand', { orderLimitCents: 25_000 }),
  account(metered, '7140221', 'Clinique du Fleuve', {
    programmeId: 'metered',
    currency: 'CAD',
    timeZone: 'America/Toronto',
    orderLimitCents: 40_000,
  }),
  account(dealer, '5500100', 'Bureau Partenaire'),
  account(clientNorth, '5500101', 'Notariaat De Smet', { parentId: dealer, timeZone: 'Europe/Brussels' }),
  account(clientSouth, '5500102', 'Lycée Jean Moulin', { parentId: dealer }),
  account(other, '9001447', 'Havenbedrijf Zuid', { timeZone: 'Europe/Brussels' }),
  account(desk, '1000000', 'Service desk'),
];

export const clients = { north: clientNorth, south: clientSouth };

const person = (accountId: string, role: string, name: string, email: string) => ({
  id: stableId(`person:${email}`),
  accountId,
  role: role as 'administrator' | 'user' | 'dealer' | 'agent',
  name,
  email,
});

/** The six people of the Playground's own team come first; its chat speaks as the first of them unless its settings name another. */
export const people = [
  person(office, 'user', 'Alex Wilber', 'alexw@example.com'),
  person(office, 'administrator', 'Megan Bowen', 'meganb@example.com'),
  person(office, 'administrator', 'Adele Vance', 'adelev@example.com'),
  person(dealer, 'dealer', 'Isaiah Langer', 'isaiahl@example.com'),
  person(desk, 'agent', 'Patti Fernandez', 'pattif@example.com'),
  person(metered, 'administrator', 'Lynne Robbins', 'lynner@example.com'),
  person(other, 'administrator', 'Joris Peeters', 'joris.peeters@example.org'),
];

export const personId = Object.fromEntries(people.map((one) => [one.name.split(' ')[0], one.id])) as Record<
  'Alex' | 'Megan' | 'Adele' | 'Isaiah' | 'Patti' | 'Lynne' | 'Joris',
  string
>;

const playgroundTenant = '00000000-0000-0000-0000-0000000000001';
const emulatorTeam = 'T000000001';

/** Person number n is the n-th of the Playground's team of six, and user U00000000n of the Slack emulator. */
export const identities = people.flatMap((one, index) => [
  {
    id: stableId(`identity:teams:${one.email}`),
    channel: 'teams' as const,
    tenantId: playgroundTenant,
    externalId: `00000000-0000-0000-0000-00000000000${20 + index}`.slice(-37),
    personId: one.id,
  },
  {
    id: stableId(`identity:slack:${one.email}`),
    channel: 'slack' as const,
    tenantId: emulatorTeam,
    externalId: `U${String(index + 1).padStart(9, '0')}`,
    personId: one.id,
  },
]);

const site = (
  accountId: string,
  name: string,
  street: string,
  postalCode: string,
  city: string,
  country: string,
) => ({
  id: stableId(`site:${accountId}:${name}`),
  accountId,
  name,
  street,
  postalCode,
  city,
  country,
});

export const sites = [
  {
    ...site(office, 'Siège', '12 rue des Lilas', '92400', 'Courbevoie', 'FR'),
    attention: 'Accueil',
    phone: '+33 1 55 00 10 20',
  },
  {
    ...site(metered, 'Pavillon A', '450, chemin du Fleuve', 'G1K 7P4', 'Québec', 'CA'),
    attention: 'Magasin central',
    suite: '102',
    phone: '+1 418 555 0134',
  },
  site(clientNorth, 'Kantoor', 'Korenmarkt 8', '9000', 'Gent', 'BE'),
  site(clientSouth, 'Vie scolaire', '3 avenue de la République', '13001', 'Marseille', 'FR'),
  site(other, 'Hoofdgebouw', 'Kaai 142', '2030', 'Antwerpen', 'BE'),
];

export const contacts = people.map((one) => ({
  id: stableId(`contact:${one.email}`),
  accountId: one.accountId,
  personId: one.id,
  name: one.name,
  email: one.email,
}));
