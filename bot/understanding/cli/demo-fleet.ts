import type { FleetDevice } from '../types.ts';

const meters: FleetDevice['meters'] = [
  { code: '112', kind: 'bw-large' },
  { code: '113', kind: 'bw-small' },
  { code: '122', kind: 'colour-large' },
  { code: '123', kind: 'colour-small' },
];

function device(
  serial: string,
  assetNumber: string,
  model: string,
  alias: string | null,
  place: string,
): FleetDevice {
  return { id: serial, serial, assetNumber, model, alias, place, meters };
}

/** The fleets of the two demo people: `a` has devices with aliases, `b` has none. */
export const demoFleets: Readonly<Record<'a' | 'b', readonly FleetDevice[]>> = {
  a: [
    device('GNM75498', '53463252', 'IR ADV C5030I', 'Accueil', 'Ground floor, reception'),
    device('WHJ01481', '77996101', 'IR ADV C5560I', 'Compta 2e', '2nd floor, accounting'),
    device('WHJ02153', '80145861', 'IR ADV C5560I', 'Salle B', '3rd floor'),
  ],
  b: [
    device('MX4123456', '61200417', 'WorkCentre 7535', null, '1st floor, reception'),
    device('EX7123456', '61200418', 'WorkCentre 7545', null, 'Warehouse'),
  ],
};

/** Whose fleet a demo person sees. */
export const demoPeople: Readonly<Record<string, 'a' | 'b'>> = { anne: 'a', marc: 'b', a: 'a', b: 'b' };
