import { fold } from '../../text/fold.ts';
import type { DeviceSlot } from '../../types.ts';
import { elementsOf } from './clause.ts';
import { meaningOfCode } from './counter-labels.ts';
import type { Owner } from './pair-figures.ts';
import { type Stage, stageIn } from './stages.ts';
import { isGeneric, type Token } from './tokens.ts';

/** What a column of a table holds. */
export type Column =
  | { is: 'counter'; owner: Owner; estimated: boolean; stage: Stage | null }
  /** Readings of whatever counter the row names. */
  | { is: 'value' }
  | { is: 'name' }
  /** Readings of one device, of whatever counter the row names. */
  | { is: 'device-values'; slot: DeviceSlot }
  /** Devices; the lower the rank, the surer the description. */
  | { is: 'device'; rank: number }
  | { is: 'date' }
  | { is: 'estimate' }
  | { is: 'other'; text: string };

const dates =
  /\b(?:date|datum|sourced at|sourced on|read (?:on|at)|read date|releve le|lu le|dag|jour|day|timestamp|opname|opnamedatum|gelezen op|afgelezen op|date heure)\b/;
const earlierDates =
  /\b(?:last|prev|previous|vorige?|laatste|preced|precedent|dernier|derniere|invoice|invoiced|factu[a-z]*|install[a-z]*)\b/;
const names =
  /\b(?:type|code|codes|description|omschrijving|libelle|soort|functie|function|fonction|kind|categorie|category|designation|naam teller|counter name|counter type|meter type|meter name|counter id|meter id)\b/;
const estimates = /\b(?:estimat[a-z]*|estime[a-z]*|geschat|schatting)\b/;
const devices: readonly RegExp[] = [
  /\b(?:serial|serials|serie|serienummer|serienr|sn|s\/n|serialnumber)\b/,
  /\b(?:asset|assets|assetnummer|asset id|equipment|equipement|device id|machine id|matricule|materiel)\b/,
  /\b(?:device|devices|machine|machines|toestel|toestellen|apparaat|appareil|appareils|printer|imprimante|copieur|copier|unit|alias|hostname)\b/,
  /\b(?:location|locatie|emplacement|lieu|plaats|place|localisation|site|name|nom|naam|room|floor|etage|verdieping|department|departement|service|afdeling)\b/,
  /\b(?:model|modele|models|brand|merk|marque|product|produit)\b/,
];

/** What a column holds by the words at its head. */
export function columnOf(cell: string, tokens: readonly Token[]): Column {
  const folded = fold(cell);
  const code = meaningOfCode(folded);
  if (code !== undefined)
    return {
      is: 'counter',
      owner: { text: cell, means: code, sizeLeads: false },
      estimated: false,
      stage: null,
    };
  const elements = elementsOf(tokens);
  const labels = elements.filter((element) => element.is === 'label');
  const [label] = labels;
  const isOnlyLabel = labels.length === 1 && elements.length === 1 && label !== undefined;
  if (dates.test(folded)) return earlierDates.test(folded) ? { is: 'other', text: cell } : { is: 'date' };
  if (isOnlyLabel && !label.means.other) {
    const owner = { text: cell, means: label.means, sizeLeads: label.sizeLeads };
    return { is: 'counter', owner, estimated: estimates.test(folded), stage: stageIn(tokens) };
  }
  if (estimates.test(folded)) return { is: 'estimate' };
  const rank = devices.findIndex((pattern) => pattern.test(folded));
  if (names.test(folded) && (rank < 0 || rank > 2)) return { is: 'name' };
  if (rank >= 0) return { is: 'device', rank };
  const isValue = elements.length === 0 && tokens.some(isGeneric);
  return isValue ? { is: 'value' } : { is: 'other', text: cell };
}

/**
 * Whether columns are those of a table of readings. `isNamed`: every column of the row below has words at its head,
 * known ones or not. Commas and gaps stand in sentences too: there two columns have to be understood.
 */
export function areColumns(columns: readonly Column[], separator: string, isNamed: boolean): boolean {
  const counters = columns.filter(({ is }) => is === 'counter').length;
  const values = columns.filter(({ is }) => is === 'value').length;
  const known = columns.filter(({ is }) => is !== 'other').length;
  const isUnderstood = counters + values > 0 && known > 1;
  if (separator === ',') return isUnderstood && known * 2 >= columns.length;
  if (separator === '  ') return isUnderstood;
  return isUnderstood || counters > 0 || isNamed;
}
