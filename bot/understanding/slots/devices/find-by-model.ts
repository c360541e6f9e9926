import { freeMatches, isFree, type Message, spanOf, textAt } from '../../text/message.ts';
import type { FleetDevice } from '../../types.ts';
import type { FoundDevice } from './find-by-number.ts';

const brands = 'xerox|canon|ricoh|kyocera|brother|hp|epson|lexmark|konica|oki|sharp|toshiba|samsung';
const rangeNames =
  'workcentre|versalink|altalink|laserjet|officejet|imagerunner|ir[ -]?adv(?:ance)?|ecosys|taskalfa|bizhub|wc';
const modelLike = new RegExp(
  `(?<![\\w.,/@])(?:(?:(?:${brands}) )?(?:${rangeNames})|(?:${brands}))?[ -]*(?<code>[a-z]{0,4}-?\\d{3,4}[a-z]{0,3})(?![\\w@/]|[.,]\\d| \\d{3}\\b)`,
  'g',
);
const digitsOf = (code: string): string => code.replace(/\D/g, '');
const codeOf = (model: string): string =>
  /[a-z]{0,3}-?\d{3,4}[a-z]{0,3}/.exec(model.toLowerCase())?.[0] ?? '';
const afterValueLabel =
  /(?:[:=]|noirs?|nb|black|bw|zwart|zw|mono|couleurs?|colou?r|kleur|petit|grand|small|large|klein|groot|total|totaal|compteur|teller|meter|count) ?$/;

function sameModel(written: string, device: FleetDevice): boolean {
  const code = codeOf(device.model);
  if (code === '' || digitsOf(code) !== digitsOf(written)) return false;
  const letters = written.replace(/[\d-]/g, '');
  return letters === '' || code.replace(/[\d-]/g, '').startsWith(letters[0] ?? '') || letters === 'i';
}

/** Devices named by their model: the fleet's devices of that model, or none when the fleet has no such model. */
export function findByModel(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const found: FoundDevice[] = [];
  for (const match of freeMatches(message, modelLike)) {
    const written = match.groups?.code ?? '';
    const candidates = fleet.filter((device) => sameModel(written, device)).map(({ id }) => id);
    if (candidates.length === 0 ? !looksLikeModel(written, match[0]) : !isMeant(message, match)) continue;
    const lead = match[0].length - match[0].trimStart().length;
    const span = { start: match.index + lead, end: match.index + match[0].length };
    found.push({ slot: { text: textAt(message, span), by: 'model', candidates }, span });
    message.claimed.push(span);
  }
  const ranges = findByRange(message, fleet);
  message.claimed.push(...ranges.map(({ span }) => span));
  return [...found, ...ranges];
}

/** Four bare digits are a model only when no label of a reading stands before them and no value after them. */
function isMeant(message: Message, match: RegExpExecArray): boolean {
  if (!/^[ -]*\d+$/.test(match[0])) return true;
  return (
    !afterValueLabel.test(message.folded.slice(0, match.index)) &&
    !/\b1[12][23] $/.test(message.folded.slice(0, match.index))
  );
}

/** A range name alone ("the WorkCentre") means every device of the fleet in that range. */
function findByRange(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const names = new Set(
    fleet.flatMap(({ model }) => model.toLowerCase().split(/[^a-z]+/)).filter((word) => word.length >= 5),
  );
  return [...names]
    .flatMap((name) =>
      freeMatches(message, new RegExp(`\\b${name}s?\\b`, 'g')).map((match) => {
        const span = spanOf(match);
        const candidates = fleet
          .filter(({ model }) => model.toLowerCase().includes(name))
          .map(({ id }) => id);
        return { slot: { text: textAt(message, span), by: 'model' as const, candidates }, span };
      }),
    )
    .filter(({ span }) => isFree(message, span));
}

/** A code outside the fleet is taken for a model only in the shapes models have; error codes start with E or SC. */
function looksLikeModel(written: string, whole: string): boolean {
  if (whole.replace(/^[ -]+/, '') !== written && /\d/.test(written)) return true;
  return /^(?:[cmbvp]\d{4}[a-z]{0,3}|(?:hl|mfc|et|wf|dcp|cp|mx|mp)-?[a-z]?\d{3,4}[a-z]{0,3})$/.test(written);
}
