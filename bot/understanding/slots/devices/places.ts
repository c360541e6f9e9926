/**
 * Words for the same department, room or part of a building in the three languages. A device whose alias or
 * place says one of them is meant by any other. Folded; `*` stands for any ending.
 */
export const places: Readonly<Record<string, string>> = {
  accounting: 'compta* boekhoud* accounting accounts finance* financ* bookkeeping',
  reception: 'accueil* onthaal* reception* receptie* lobby entree inkom* balie guichet hal hall',
  management: 'direction directie* management ceo directeur* directrice',
  hr: 'rh hr personeel* personnel payroll',
  warehouse: 'entrepot* magazijn* warehouse* depot* loods',
  workshop: 'atelier* werkplaats* workshop*',
  it: 'informatique ict dsi serverruimte',
  sales: 'ventes verkoop* sales',
  purchasing: 'achats aankoopdienst purchasing inkoop',
  legal: 'juridi* legal jurid*',
  logistics: 'logisti* expedition quai',
  meeting: 'reunion* vergader* meeting* boardroom conference*',
  canteen: 'cantine kantine* refter* cafetaria cafeteria keuken* kitchen cuisine',
  basement: 'kelder* sous-sol basement cave souterrain',
  library: 'bibliothe* bibliotheek library',
  secretariat: 'secretariat* secretari* secretary',
  corridor: 'couloir* gang corridor hallway',
  laboratory: 'labo* lab',
  school: 'profs leraar* leraren* teachers staffroom staff_room salle_des_profs',
  printroom: 'drukzaal drukkerij print_room repro* reprografie imprimerie copyshop',
  marketing: 'marketing',
  planning: 'planning',
  archive: 'archie*',
};

type Entry = { concept: string; word: string; open: boolean };

const entries: readonly Entry[] = Object.entries(places).flatMap(([concept, words]) =>
  words
    .split(' ')
    .map((word) => ({ concept, word: word.replace('*', '').replaceAll('_', ' '), open: word.endsWith('*') })),
);

/** The place a folded word stands for, in any language, or undefined. */
export function placeConcept(word: string): string | undefined {
  return entries.find((entry) => (entry.open ? word.startsWith(entry.word) : word === entry.word))?.concept;
}
