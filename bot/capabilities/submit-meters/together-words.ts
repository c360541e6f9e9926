import type { Texts } from '../../../cards/texts/texts.ts';
import { type DevicePart, doubts, linesWith, sentFates } from './device-parts.ts';
import type { MetersDraft } from './draft.ts';
import { counterName } from './labels.ts';

/** Problems named one by one; of more than these the number is told. */
const problemsNamed = 8;

/** What has to be known to settle the doubts, and what could not be placed. */
export function warningsOf({ unused }: MetersDraft, parts: readonly DevicePart[], t: Texts): string[] {
  return [
    ...lowerWords(parts, t),
    linesWith(parts, 'jump').length > 0 ? t.text('meters.jump.text') : '',
    ...aFew(t, [
      ...parts.flatMap((part) => swappedWords(t, part)),
      ...parts.flatMap((part) => problemWords(t, part)),
      ...parts.flatMap((part) => left(t, part)),
    ]),
    unused.length > 0 ? t.text('meters.unused', { figures: t.list(unused) }) : '',
  ].filter(Boolean);
}

function aFew(t: Texts, problems: readonly string[]): string[] {
  const more = problems.length - problemsNamed;
  const rest = more > 0 ? [t.text('meters.together.problems', { count: more })] : [];
  return [...problems.slice(0, problemsNamed), ...rest];
}

function lowerWords(parts: readonly DevicePart[], t: Texts): string[] {
  const lower = linesWith(parts, 'lower');
  if (lower.length === 0) return [];
  const count = lower.filter(
    ({ meter }) => meter.last?.source === 'estimate' || meter.last?.estimated,
  ).length;
  const estimate = count === 0 ? [] : [t.text('meters.lower.estimate', { count })];
  return [t.text('meters.lower.text'), ...estimate, t.text('meters.lower.ways')];
}

function swappedWords(t: Texts, { swapped, facts: { device } }: DevicePart): string[] {
  if (swapped === null || device === null) return [];
  const [one, two] = swapped.map(({ meter }) => counterName(t, meter));
  const text = t.text('meters.swapped.text', { one: one ?? '', two: two ?? '' });
  return [t.text('meters.field', { device: shortName(device), counter: text })];
}

function problemWords(t: Texts, { readings, problem, facts: { device } }: DevicePart): string[] {
  if (problem === null) return [];
  const said = [...readings.said.map(({ value }) => value), ...Object.values(readings.values)];
  const figures = t.list(said.map((value) => t.number(value))) || '–';
  const name = device === null ? (readings.unknownDevice ?? readings.text) : shortName(device);
  if (name === '') return [t.text('meters.problem.any', { figures })];
  return [t.text(`meters.problem.${problem}`, { name, figures })];
}

/** Figures that belong to no counter of their device, so that they are not sent. */
function left(t: Texts, { unplaced, problem, facts: { device } }: DevicePart): string[] {
  if (unplaced.length === 0 || problem !== null || device === null) return [];
  const values = t.list(unplaced.map(({ value }) => t.number(value)));
  return [t.text('meters.problem.unplaced', { name: shortName(device), figures: values })];
}

/** A device in a sentence: the name its people gave it, or its serial number. */
export function shortName({ alias, serial }: { alias: string | null; serial: string }): string {
  return alias ?? serial;
}

/** What stays when the rest is sent, in words; empty when nothing does. */
export function leftWords(t: Texts, { unused }: MetersDraft, parts: readonly DevicePart[]): string {
  const count = linesWith(parts, ...doubts).length;
  const devices = parts.filter(({ problem }) => problem !== null).length;
  return [
    count > 0 ? t.text('meters.left.figures', { count }) : '',
    devices > 0 ? t.text('meters.left.devices', { count: devices }) : '',
    ...aFew(
      t,
      parts.flatMap((part) => left(t, part)),
    ),
    unused.length > 0 ? t.text('meters.unused', { figures: t.list(unused) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is sent, in words: "11 readings and 1 request for a check". */
export function sentWords(parts: readonly DevicePart[], t: Texts): string {
  const kinds = sentFates.map((fate) => {
    const count = linesWith(parts, fate).length;
    return count === 0 ? '' : t.text(`meters.together.count.${fate}`, { count });
  });
  return t.list(kinds.filter(Boolean));
}
