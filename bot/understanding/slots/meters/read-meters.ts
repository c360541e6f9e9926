import type { CapabilityId } from '../../intents.ts';
import { fold } from '../../text/fold.ts';
import { readMessage } from '../../text/message.ts';
import type { DeviceSlot, FleetDevice, Language } from '../../types.ts';
import { createDeviceFinder } from './device-finder.ts';
import { type CellReader, tableAt } from './find-table.ts';
import { linesOf } from './message-lines.ts';
import { identityOf, type Placed } from './placed.ts';
import { createDayReader, type DayReader } from './read-day.ts';
import { readProse } from './read-prose.ts';
import { readTable } from './read-table.ts';
import { type MeterReport, settleFigures } from './settle-figures.ts';
import { tokeniseCell } from './tokenise-cell.ts';
import type { Token } from './tokens.ts';

/** What readings are read with. */
export type MeterContext = {
  fleet: readonly FleetDevice[];
  language: Language;
  /** yyyy-mm-dd in the person's time zone. */
  today: string;
  /** The capability whose form waits for values. */
  open: CapabilityId | undefined;
  /** Devices the message as a whole points at. */
  devices: readonly DeviceSlot[];
  /** An order number found in it. */
  order?: string | undefined;
};

const none: MeterReport = { meters: [], unused: [], totals: [] };

/**
 * The meter readings of a message as typed, with its lines (F8, F17, F18): tables by their head, everything else line by
 * line, and what was quoted only when the person wrote no figure beside it. Every figure that fills no counter is named
 * with the reason. With several devices in the message each reading carries its own.
 */
export function readMeters(text: string, context: MeterContext): MeterReport {
  const { own, quoted, beyond } = linesOf(text);
  const report = readLines(own, text, context);
  const isEmpty = report.meters.length + report.unused.length === 0;
  const read = isEmpty && quoted.length > 0 ? readLines(quoted, text, context) : report;
  if (beyond === undefined) return read;
  return {
    ...read,
    unused: [...read.unused, { text: beyond, label: null, value: null, reason: 'too-many-lines' }],
  };
}

function readLines(lines: readonly string[], text: string, context: MeterContext): MeterReport {
  if (!lines.some((line) => /\d/.test(line) || mayBeSpoken.test(fold(line)))) return none;
  const readDay = createDayReader(context.language, context.today);
  const { placed, legends, exchange } = placeFigures(lines, context, readDay);
  const report = settleFigures(placed, {
    legends,
    isExchange: exchange,
    isBareMeant: bareFigures(text, context),
    fleet: context.fleet,
  });
  const devices = [...placed.map(({ device }) => device), ...context.devices].filter(
    (device) => device !== null,
  );
  return new Set(devices.map(identityOf)).size > 1 ? report : withoutDevices(report);
}

const mayBeSpoken = /mille|cent|duizend|honderd|thousand|hundred|zero|nul\b|million|miljoen/;

function placeFigures(lines: readonly string[], context: MeterContext, readDay: DayReader) {
  const findIn = createDeviceFinder(context.fleet, context.devices);
  const readCell: CellReader = (cell, withDevices) =>
    tokeniseCell(readMessage(cell), withDevices ? findIn : () => [], context.language);
  const prose: Token[][] = [];
  const tables: { table: ReturnType<typeof tableAt> & object; row: number }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableAt(lines, at, readCell);
    if (table === undefined) prose.push(tokensOf(lines[at] ?? '', readCell));
    else {
      tables.push({ table, row: lines.length + at });
      at += table.lines - 1;
    }
  }
  const read = readProse(prose, readDay);
  const rows = tables.flatMap(({ table, row }) => readTable(table, read.heading, { readCell, readDay }, row));
  return { ...read, placed: [...read.placed, ...rows] satisfies Placed[] };
}

/** The tokens of a line that is no row of a table, its cells parted. */
function tokensOf(line: string, readCell: CellReader): Token[] {
  const cells = line.split(/\t| {2,}|\|/);
  return cells.flatMap((cell, index) => {
    const tokens = readCell(cell, true);
    const stop: Token = { is: 'stop', by: 'cell', start: 0, end: 0, text: '' };
    return index === 0 ? tokens : [stop, ...tokens];
  });
}

const speaksOfMeters =
  /compteur|teller|meterstand|\bstand\b|standen|meter|reading|releve|counter|\bcount|\bcpt\b|\bindex\b|clicks?\b|pages?\b|pagina/;

/** Without any label a number is a reading in a message about counters, or when it has the size of one. */
function bareFigures(text: string, { open, order }: MeterContext): (placed: Placed) => boolean {
  const isAbout = open === 'submit-meters' || speaksOfMeters.test(fold(text));
  return ({ figure: { value }, inColumn }) => {
    if (value === null || String(value) === order) return false;
    return isAbout || inColumn || (value >= 1000 && value < 100_000_000);
  };
}

function withoutDevices({ meters, unused, totals }: MeterReport): MeterReport {
  return {
    meters: meters.map(({ device: _, ...meter }) => meter),
    unused: unused.map(({ device: _, ...figure }) => figure),
    totals: totals.map(({ device: _, ...total }) => total),
  };
}
