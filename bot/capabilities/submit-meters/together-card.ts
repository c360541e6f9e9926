import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardData } from '../../../cards/views/card-view.ts';
import type { FlowView } from '../../engine/capability.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { type DevicePart, doubts, type Line, linesWith, sentFates } from './device-parts.ts';
import type { MetersDraft } from './draft.ts';
import { counterName, detailWords, lastWords, problemOf } from './labels.ts';
import { togetherActions } from './together-actions.ts';

type Rows = CardData<'readings'>['rows'];

/** Devices on one card; the others are a page further. Six have up to thirty figures, which both chat systems hold. */
const devicesPerPage = 6;

/** Problems named one by one; of more than these the number is told. */
const problemsNamed = 8;

/**
 * The readings of several devices: each figure with its last reading and what becomes of it, doubtful ones first, and
 * what could not be placed, with the reason (F8, F16, F22).
 */
export function togetherCard(
  draft: MetersDraft,
  parts: readonly DevicePart[],
  isAdministrator: boolean,
  view: FlowView,
) {
  const { t } = view;
  const shown = pageOf(draft, parts);
  return {
    card: 'readings' as const,
    data: {
      title: t.text('meters.together.title', { count: parts.length }),
      intro: introOf(parts, shown, t).join('\n'),
      rows: shown.parts.flatMap((part) => rowsOf(part, view)),
      warnings: warningsOf(draft, parts, t),
      actions: togetherActions(parts, { isAdministrator, pages: shown }, view),
    },
  };
}

export type Page = { parts: DevicePart[]; page: number; pages: number; from: number; of: number };

/** The devices in view: those with doubtful figures come first. */
export function pageOf({ page }: Pick<MetersDraft, 'page'>, parts: readonly DevicePart[]): Page {
  const isDoubtful = (part: DevicePart) => linesWith([part], ...doubts).length > 0;
  const filled = parts.filter(({ lines }) => lines.length > 0);
  const sorted = [...filled.filter(isDoubtful), ...filled.filter((part) => !isDoubtful(part))];
  const pages = Math.max(Math.ceil(sorted.length / devicesPerPage), 1);
  const current = Math.min(page, pages - 1);
  const from = current * devicesPerPage;
  return { parts: sorted.slice(from, from + devicesPerPage), page: current, pages, from, of: sorted.length };
}

function introOf(parts: readonly DevicePart[], { pages, from, of, parts: shown }: Page, t: Texts): string[] {
  const count = (...fates: Line['fate'][]) => ({ count: linesWith(parts, ...fates).length });
  const said = (key: 'ready' | 'desk' | 'doubtful', found: { count: number }) =>
    found.count === 0 ? '' : t.text(`meters.together.${key}`, found);
  const place = { from: from + 1, to: from + shown.length, count: of };
  return [
    said('ready', count('fine')),
    said('desk', count('desk')),
    said('doubtful', count(...doubts)),
    t.text('meters.why'),
    pages > 1 ? t.text('meters.together.page', place) : '',
  ].filter(Boolean);
}

/** A device's figures below its name. */
function rowsOf({ lines, facts: { device } }: DevicePart, view: FlowView): Rows {
  return lines.map((line, at) => ({
    group: at === 0 && device !== null ? deviceName(device) : '',
    meter: counterName(view.t, line.meter),
    value: view.t.number(line.value),
    detail: lineWords(line, view).join(' · '),
  }));
}

function lineWords(line: Line, { t, now }: FlowView): string[] {
  return [lastWords(t, line.meter.last), ...detailWords(t, line, now), fateWords(t, line)].filter(Boolean);
}

function fateWords(t: Texts, { fate, judgement }: Line): string {
  if (fate === 'fine') return '';
  return fate === 'impossible' ? problemOf(t, judgement) : t.text(`meters.fate.${fate}`);
}

/** What has to be known to settle the doubts, and what could not be placed. */
function warningsOf({ unused }: MetersDraft, parts: readonly DevicePart[], t: Texts): string[] {
  const problems = [
    ...parts.flatMap((part) => problemWords(t, part)),
    ...parts.flatMap((part) => left(t, part)),
  ];
  const more = problems.length - problemsNamed;
  return [
    ...lowerWords(parts, t),
    ...parts.flatMap((part) => swappedWords(t, part)),
    linesWith(parts, 'jump').length > 0 ? t.text('meters.jump.text') : '',
    ...problems.slice(0, problemsNamed),
    more > 0 ? t.text('meters.together.problems', { count: more }) : '',
    unused.length > 0 ? t.text('meters.unused', { figures: t.list(unused) }) : '',
  ].filter(Boolean);
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
  return [`${shortName(device)}: ${t.text('meters.swapped.text', { one: one ?? '', two: two ?? '' })}`];
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
    ...parts.flatMap((part) => left(t, part)),
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
