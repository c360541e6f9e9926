import { fold } from '../../text/fold.ts';
import type { DeviceSlot, ReadingEvent } from '../../types.ts';
import { type Assigned, assignInLine, distinctDevices, headingsOf, type Named } from './assign-devices.ts';
import { carryInLine, carrySection } from './carry-labels.ts';
import { clausesOf } from './clauses.ts';
import { isMark } from './estimates.ts';
import { findEvent } from './find-event.ts';
import { identityOf, type Placed } from './placed.ts';
import type { DayReader } from './read-day.ts';
import { type Flow, type Line, readLine } from './read-line.ts';
import { type Stage, stageIn } from './stages.ts';
import type { Token } from './tokens.ts';

type Event = ReadingEvent | 'exchange' | null;

/** Figures of lines, the lists of labels that may be theirs, and whether one device was exchanged for another. */
export type Prose = {
  placed: Placed[];
  legends: Flow['legends'];
  exchange: boolean;
  /** Said in lines without figures, for tables that do not say otherwise. */
  heading: { device: DeviceSlot | null; day: string | undefined; estimated: boolean };
};

type Block = { line: Line; tokens: readonly Token[]; devices: Named[]; event: Event };

/** Reads lines that are no table: each figure with its label, its device, its day and what happened to it. */
export function readProse(lines: readonly (readonly Token[])[], readDay: DayReader): Prose {
  const flow: Flow = { pending: [], section: null, legends: [] };
  const blocks = lines.map((tokens) => readBlock(tokens, flow, readDay));
  const days = daysOf(blocks);
  const isEstimated = blocks.some(({ line }) => line.estimated && line.figures.length === 0);
  const stages = stagesAbove(blocks);
  const headings = headingsOf(blocks.map(({ devices, line }) => ({ devices, figures: line.figures.length })));
  const placed = blocks.flatMap((block, index) =>
    placeBlock(block, headings[index] ?? [], index, days[index], isEstimated, stages[index] ?? null),
  );
  markEvents(placed, blocks, headings);
  return {
    placed,
    legends: flow.legends,
    exchange: blocks.some(({ event }) => event === 'exchange'),
    heading: { device: onlyDevice(blocks), day: onlyDay(blocks), estimated: isEstimated },
  };
}

function onlyDevice(blocks: readonly Block[]): DeviceSlot | null {
  const slots = blocks.flatMap(({ devices }) => devices.map(({ slot }) => slot));
  return new Set(slots.map(identityOf)).size === 1 ? (slots[0] ?? null) : null;
}

/** The day said in lines without figures, when it is one. */
function onlyDay(blocks: readonly Block[]): string | undefined {
  const days = new Set(
    blocks.flatMap(({ line }) => (line.figures.length === 0 && line.readOn ? [line.readOn] : [])),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

function devicesIn(tokens: readonly Token[]): Named[] {
  let isList = false;
  return tokens.flatMap((token, at) => {
    const listed = isList;
    if (token.is === 'device') isList = true;
    else if (!isBetween(token)) isList = false;
    return token.is === 'device' ? [{ slot: token.slot, at, listed }] : [];
  });
}

function isBetween({ is, text }: Token): boolean {
  return is === 'join' || is === 'filler' || (is === 'stop' && !/[.;!?]/.test(text));
}

function readBlock(tokens: readonly Token[], flow: Flow, readDay: DayReader): Block {
  const devices = devicesIn(tokens);
  if (devices.length > 0) flow.section = null;
  const line = readLine(tokens, flow, readDay);
  if (flow.section !== null) for (const figure of line.figures) carrySection(figure, flow.section);
  carryInLine(line.figures);
  const event = findEvent(fold(tokens.map(({ text }) => text).join(' ')), devices.length);
  return { line, tokens, devices: distinctDevices(devices), event };
}

/** The day each line is under: its own, that of the last line above that just names one, or the only one below. */
function daysOf(blocks: readonly Block[]): (string | undefined)[] {
  const heads = blocks.map(({ line }) => (line.figures.length === 0 ? line.readOn : undefined));
  const only = onlyDay(blocks);
  let above: string | undefined;
  return blocks.map(({ line }, index) => {
    above = heads[index] ?? above;
    return line.readOn ?? above ?? only;
  });
}

function placeBlock(
  { line, tokens, devices }: Block,
  heading: readonly Named[],
  index: number,
  day: string | undefined,
  isEstimated: boolean,
  above: Stage | null,
): Placed[] {
  const places = line.figures.map(({ at, clause, owner, figure }) => ({
    at,
    clause,
    isCounter: owner === null ? figure.figure.digits > 2 : !owner.means.other,
  }));
  const own = devices.length > 0 ? devices : heading.map((device) => ({ ...device, at: -1 }));
  const clauses = clausesOf(tokens).map(({ from }) => from);
  const stageAt = stagesIn(tokens);
  const correction = tokens.findIndex((token) => isMark(token, 'correction'));
  const assigned = assignInLine(places, own, clauses);
  const placed = line.figures.map((figure, which): Placed => {
    const device: Assigned = assigned[which] ?? null;
    return {
      text: figure.figure.text,
      figure: figure.figure.figure,
      owner: figure.owner,
      doubtful: figure.doubtful || device === 'several',
      replaced: figure.replaced,
      corrects: correction >= 0 && correction < figure.at,
      estimated: figure.estimated || line.estimated || isEstimated,
      readOn: figure.readOn ?? day,
      device: device === 'several' ? null : device,
      event: null,
      stage: stageAt(figure.at) ?? above,
      row: index,
      inColumn: false,
    };
  });
  if (devices.length > 1) copyLabels(placed);
  return placed;
}

/** What is said of an exchange before each figure of a line, or right behind it. */
function stagesIn(tokens: readonly Token[]): (at: number) => Stage | null {
  const said = tokens.flatMap((token, at) => {
    const stage = stageIn([token]);
    return stage === null ? [] : [{ at, stage }];
  });
  if (said.length === 0) return () => null;
  return (at) => {
    const before = said.findLast((one) => one.at < at);
    if (before !== undefined) return before.stage;
    const end = tokens.findIndex(({ is }, index) => index > at && (is === 'figure' || is === 'stop'));
    return said.find((one) => end < 0 || one.at < end)?.stage ?? null;
  };
}

/** What the lines above say of an exchange, until another device is named. */
function stagesAbove(blocks: readonly Block[]): (Stage | null)[] {
  let above: Stage | null = null;
  return blocks.map(({ tokens, devices }) => {
    const own = stageIn(tokens);
    const before = devices.length > 0 ? null : above;
    above = own ?? before;
    return before;
  });
}

/** "Noir 153 700 sur A et 88 300 sur B": the label of the first is that of the second, on its own device. */
function copyLabels(placed: readonly Placed[]): void {
  for (const figure of placed) {
    if (figure.owner !== null || figure.device === null) continue;
    const others = placed.filter(
      ({ device, owner }) => owner !== null && identityOf(device) !== identityOf(figure.device),
    );
    const labels = new Set(others.map(({ owner }) => JSON.stringify(owner?.means)));
    if (
      labels.size === 1 &&
      others.every(({ device }) => placed.filter((one) => one.device === device).length === 1)
    )
      figure.owner = others[0]?.owner ?? null;
  }
}

/** What happened to the counters holds for the device it is said of; with a single device, for every figure. */
function markEvents(
  placed: readonly Placed[],
  blocks: readonly Block[],
  headings: readonly (readonly Named[])[],
): void {
  const isSingle = new Set(placed.map(({ device }) => identityOf(device))).size < 2;
  blocks.forEach(({ event, devices }, index) => {
    if (event === null || event === 'exchange') return;
    const meant = (devices.length > 0 ? devices : (headings[index] ?? [])).map(({ slot }) =>
      identityOf(slot),
    );
    for (const figure of placed)
      if (isSingle || meant.includes(identityOf(figure.device))) figure.event = event;
  });
}
