import { stableId } from '../stable-id.ts';
import { clients, metered, office, other, personId, sites } from './people.ts';

const contract = (
  accountId: string,
  number: string,
  coveredKinds: string[],
  terms: Partial<{ billingMonths: number; feeCents: number; noticeMonths: number; poNumber: string }> = {},
) => ({
  id: stableId(`contract:${number}`),
  accountId,
  number,
  startsOn: new Date('2025-01-01'),
  endsOn: new Date('2028-12-31'),
  coveredKinds,
  ...terms,
});

/** Staples and waste containers are outside the office contract: they are charged (G51). */
export const contracts = [
  contract(office, 'CT-620555-1', ['toner', 'drum'], {
    feeCents: 48_750,
    noticeMonths: 3,
    poNumber: '4500-61208',
  }),
  contract(metered, 'CT-714022-7', ['toner', 'drum', 'waste-container'], { billingMonths: 1 }),
  contract(clients.north, 'CT-550010-1', ['toner']),
  contract(clients.south, 'CT-550010-2', ['toner']),
  contract(other, 'CT-900144-3', ['toner']),
];

type Device = { accountId: string; serial: string; assetNumber: string; model: string } & Partial<{
  alias: string;
  place: string;
  eMaintenance: boolean;
  autoReplenishment: string;
  status: string;
}>;

const device = (one: Device) => ({
  id: stableId(`asset:${one.serial}`),
  family: 'multifunction',
  siteId: sites.find((site) => site.accountId === one.accountId)?.id ?? '',
  contractId: contracts.find((found) => found.accountId === one.accountId)?.id ?? null,
  ...one,
});

export const devices = [
  device({
    accountId: office,
    serial: 'GNM75498',
    assetNumber: '53463252',
    model: 'IR ADV C5030I',
    alias: 'Accueil',
    place: 'Rez-de-chaussée, accueil',
    eMaintenance: true,
  }),
  device({
    accountId: office,
    serial: 'WHJ01481',
    assetNumber: '77996101',
    model: 'IR ADV C5560I',
    alias: 'Compta 2e',
    place: '2e étage, comptabilité',
  }),
  device({
    accountId: office,
    serial: 'WHJ02153',
    assetNumber: '80145861',
    model: 'IR ADV C5560I',
    alias: 'Salle B',
    place: '3e étage, salle B',
  }),
  device({
    accountId: metered,
    serial: 'MX4123456',
    assetNumber: '41234560',
    model: 'WC7535',
    alias: 'Réception',
    place: '1er étage, réception',
    autoReplenishment: 'eligible',
  }),
  device({
    accountId: metered,
    serial: 'EX7123456',
    assetNumber: '71234560',
    model: 'WC7545',
    alias: 'Entrepôt',
    place: 'Entrepôt',
    autoReplenishment: 'active',
  }),
  device({
    accountId: clients.north,
    serial: 'KDN40112',
    assetNumber: '60011201',
    model: 'IR ADV C5560I',
    alias: 'Onthaal',
    place: 'Gelijkvloers, onthaal',
  }),
  device({
    accountId: clients.south,
    serial: 'LJM20877',
    assetNumber: '60020877',
    model: 'IR ADV C5030I',
    alias: 'CDI',
    place: '1er étage, CDI',
  }),
  device({
    accountId: other,
    serial: 'HBZ55310',
    assetNumber: '90055310',
    model: 'IR ADV C5560I',
    alias: 'Kaai',
    place: 'Hoofdgebouw, 1e verdieping',
  }),
];

/** F17: the four counters of a colour device. */
const counters = [
  { code: '112', kind: 'bw-large' },
  { code: '113', kind: 'bw-small' },
  { code: '122', kind: 'colour-large' },
  { code: '123', kind: 'colour-small' },
];

const registered = (serial: string, assetNumber: string, model: string, postalCode: string) => ({
  serial,
  assetNumber,
  model,
  postalCode,
  family: 'multifunction',
  counters,
  contractNumber: null as string | null,
});

/** The supplier's own record: every device there is, and two new ones that no company shows yet (X55). */
export const registeredDevices = [
  ...devices.map(({ serial, assetNumber, model, siteId }) =>
    registered(serial, assetNumber, model, sites.find(({ id }) => id === siteId)?.postalCode ?? ''),
  ),
  { ...registered('GNM80112', '53480112', 'IR ADV C5030I', '92400'), contractNumber: 'CT-620555-1' },
  { ...registered('MW4123456', '41234567', 'WC7535', 'G1K 7P4'), contractNumber: 'CT-714022-7' },
];

export const assignments = devices
  .filter((device) => device.accountId === office)
  .map((device) => ({ accountId: office, deviceId: device.id, personId: personId.Alex }));

export const meters = devices.flatMap((device) =>
  counters.map(({ code, kind }) => ({
    accountId: device.accountId,
    id: stableId(`meter:${device.serial}:${code}`),
    deviceId: device.id,
    code,
    kind,
    // F18: asset-xxxxxxxx-code-GBAAP
    integrationId: `${device.assetNumber}-53463134-${code}-GBAAP`,
  })),
);

/** G44, and figures of the same size for the other devices. */
const lastValues: Record<string, { values: number[]; on: string; source: string }> = {
  GNM75498: { values: [6586, 153_665, 9792, 143_312], on: '2024-02-08', source: 'e-maintenance' },
  WHJ01481: { values: [1204, 88_310, 2210, 61_940], on: '2026-10-01', source: 'person' },
  WHJ02153: { values: [880, 40_125, 1930, 35_420], on: '2026-10-01', source: 'estimate' },
};
const usualValues = { values: [3100, 71_200, 4080, 52_600], on: '2026-09-30', source: 'person' };

export const readings = devices.flatMap((device) => {
  const last = lastValues[device.serial] ?? usualValues;
  return counters.flatMap(({ code }, index) => {
    const value = last.values[index] ?? 0;
    const readAt = new Date(`${last.on}T09:00:00Z`);
    const earlier = new Date(readAt.getTime() - 90 * 24 * 3600 * 1000);
    const common = {
      accountId: device.accountId,
      meterId: stableId(`meter:${device.serial}:${code}`),
      source: last.source,
    };
    return [
      {
        ...common,
        id: stableId(`reading:${device.serial}:${code}:1`),
        value: Math.round(value * 0.93),
        readAt: earlier,
      },
      { ...common, id: stableId(`reading:${device.serial}:${code}:2`), value, readAt },
    ];
  });
});
