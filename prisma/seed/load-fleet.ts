import type { Database } from '../client.ts';
import { stableId } from './stable-id.ts';

const accountId = stableId('account:large-fleet');
const siteId = stableId('site:large-fleet');
const administrator = stableId('person:large-fleet');
const batch = 5000;
const models = ['IR ADV C5030I', 'IR ADV C5560I'];
const counters = [
  { code: '113', kind: 'bw-small' },
  { code: '123', kind: 'colour-small' },
];

/** Loads a company with `count` devices for load tests: the same ones every time, each with two counters and a reading. */
export async function loadLargeFleet(
  db: Database,
  count: number,
  report: (done: number) => void,
): Promise<void> {
  await loadCompany(db);
  for (let first = 0; first < count; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - first) }, (_, index) => first + index + 1);
    await db.device.createMany({ data: numbers.map(toDevice), skipDuplicates: true });
    const meters = numbers.flatMap((number) => counters.map((counter) => toMeter(number, counter)));
    await db.meter.createMany({ data: meters, skipDuplicates: true });
    await db.reading.createMany({ data: meters.map(toReading), skipDuplicates: true });
    report(first + numbers.length);
  }
}

async function loadCompany(db: Database): Promise<void> {
  const skipDuplicates = true;
  const account = {
    id: accountId,
    number: '9900001',
    name: 'Ville de Grandpré',
    programmeId: 'office',
    currency: 'EUR',
    timeZone: 'Europe/Paris',
  };
  await db.account.createMany({ data: [account], skipDuplicates });
  const site = {
    id: siteId,
    accountId,
    name: 'Hôtel de ville',
    street: '1 place du Marché',
    postalCode: '69001',
    city: 'Lyon',
    country: 'FR',
  };
  await db.site.createMany({ data: [site], skipDuplicates });
  const person = {
    id: administrator,
    accountId,
    role: 'administrator' as const,
    name: 'Camille Roux',
    email: 'camille.roux@example.org',
  };
  await db.person.createMany({ data: [person], skipDuplicates });
  const identity = {
    id: stableId('identity:large-fleet'),
    channel: 'teams' as const,
    tenantId: '00000000-0000-0000-0000-0000000000001',
    externalId: 'large-fleet-administrator',
    personId: administrator,
  };
  await db.chatIdentity.createMany({ data: [identity], skipDuplicates });
}

function serialOf(number: number): string {
  return `LDF${String(number).padStart(6, '0')}`;
}

function toDevice(number: number) {
  return {
    accountId,
    id: stableId(`asset:${serialOf(number)}`),
    assetNumber: String(30_000_000 + number),
    serial: serialOf(number),
    model: models[number % models.length] ?? 'IR ADV C5030I',
    family: 'multifunction',
    alias: number % 10 === 0 ? `Guichet ${number / 10}` : null,
    place: `Bâtiment ${(number % 40) + 1}, étage ${number % 6}`,
    siteId,
  };
}

function toMeter(number: number, { code, kind }: (typeof counters)[number]) {
  const serial = serialOf(number);
  const integrationId = `${30_000_000 + number}-${code}`;
  return {
    accountId,
    id: stableId(`meter:${serial}:${code}`),
    deviceId: stableId(`asset:${serial}`),
    code,
    kind,
    integrationId,
  };
}

function toReading(meter: { id: string }, index: number) {
  const value = 10_000 + ((index * 7919) % 90_000);
  return {
    accountId,
    id: stableId(`reading:${meter.id}`),
    meterId: meter.id,
    value,
    readAt: new Date('2026-09-30T09:00:00Z'),
    source: 'person',
  };
}
