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

/** The fleets the slot test set is annotated with: `a` has devices with aliases, `b` has none. */
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

/** What each person of the demo data sees, by first name. */
export const demoPeople: Readonly<Record<string, readonly FleetDevice[]>> = {
  alex: demoFleets.a,
  megan: demoFleets.a,
  adele: demoFleets.a,
  lynne: [
    device('MX4123456', '41234560', 'WC7535', 'Réception', '1er étage, réception'),
    device('EX7123456', '71234560', 'WC7545', 'Entrepôt', 'Entrepôt'),
  ],
  isaiah: [
    device('KDN40112', '60011201', 'IR ADV C5560I', 'Onthaal', 'Gelijkvloers, onthaal'),
    device('LJM20877', '60020877', 'IR ADV C5030I', 'CDI', '1er étage, CDI'),
  ],
  joris: [device('HBZ55310', '90055310', 'IR ADV C5560I', 'Kaai', 'Hoofdgebouw, 1e verdieping')],
  patti: [],
};
