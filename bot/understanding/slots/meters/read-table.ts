import { fold } from '../../text/fold.ts';
import type { DeviceSlot } from '../../types.ts';
import { elementsOf } from './clause.ts';
import type { Column } from './columns.ts';
import { meaningOfCode } from './counter-labels.ts';
import { isEstimate } from './estimates.ts';
import { findEvent } from './find-event.ts';
import type { CellReader, Row, Table } from './find-table.ts';
import { mergeMeanings } from './label-groups.ts';
import type { Owner } from './pair-figures.ts';
import type { Placed } from './placed.ts';
import type { DayReader } from './read-day.ts';
import { type Figure, readFigure } from './read-figure.ts';

/** What holds for the rows that do not say otherwise. */
export type TableDefaults = { device: DeviceSlot | null; day: string | undefined; estimated: boolean };

type Tools = { readCell: CellReader; readDay: DayReader };

/** Reads the rows of a table: the head gives the counters, each row is a device, or a counter of one. */
export function readTable(table: Table, defaults: TableDefaults, tools: Tools, firstRow: number): Placed[] {
  let device: DeviceSlot | null = null;
  return table.rows.flatMap((row, index) => {
    const found = deviceOf(row, table.columns, tools.readCell);
    const isLong = table.columns.some(({ is }) => is === 'name');
    const own = found ?? (isLong && hasDevices(table.columns) ? device : null);
    device = own;
    const named = own ?? (hasDevices(table.columns) && table.rows.length > 1 ? null : defaults.device);
    const isLost =
      table.rows.length > 1 &&
      named === null &&
      hasDevices(table.columns) &&
      !isTotalRow(row, tools.readCell);
    return readRow(row, table, { ...defaults, device: named }, tools).map((placed) => ({
      ...placed,
      doubtful: placed.doubtful || !row.fits || isLost,
      row: firstRow + index,
    }));
  });
}

function hasDevices(columns: readonly Column[]): boolean {
  return columns.some((column) => column.is === 'device' && column.rank < 4);
}

/** The device of a row: by its surest description that the fleet knows; otherwise as the row calls it. */
function deviceOf({ cells }: Row, columns: readonly Column[], readCell: CellReader): DeviceSlot | null {
  const described = columns
    .flatMap((column, index) =>
      column.is === 'device' ? [{ rank: column.rank, cell: cells[index] ?? '' }] : [],
    )
    .filter(({ cell }) => cell !== '')
    .sort((one, two) => one.rank - two.rank);
  const others = hasDevices(columns) ? [] : cells.filter((_, index) => columns[index]?.is === 'other');
  for (const cell of [...described.map((one) => one.cell), ...others]) {
    const found = readCell(cell, true).find((token) => token.is === 'device');
    if (found?.is === 'device' && found.slot.candidates.length > 0) return found.slot;
  }
  const [first] = described.filter(({ rank, cell }) => rank < 3 && !isTotal(cell, readCell));
  if (first === undefined) return null;
  return { text: first.cell, by: first.rank === 0 ? 'serial' : 'other', candidates: [] };
}

function isTotal(cell: string, readCell: CellReader): boolean {
  return readCell(cell, false).some((token) => token.is === 'label' && token.means.total === true);
}

function isTotalRow({ cells }: Row, readCell: CellReader): boolean {
  return cells.some((cell) => !/\d{3}/.test(cell) && isTotal(cell, readCell));
}

function readRow(
  row: Row,
  { columns }: Table,
  defaults: TableDefaults,
  { readCell, readDay }: Tools,
): Placed[] {
  const { cells } = row;
  const dateAt = columns.findIndex(({ is }) => is === 'date');
  const event = findEvent(fold(cells.join(' ')));
  const isSum = isTotalRow(row, readCell) && defaults.device === null;
  const nameAt = nameColumn(cells, columns, readCell);
  const name = nameAt < 0 ? null : nameOf(cells[nameAt] ?? '', readCell);
  const estimated =
    defaults.estimated || cells.some((cell, index) => saysEstimate(cell, columns[index], readCell));
  return cells.flatMap((cell, index) => {
    const column = columns[index];
    const owner = column === undefined || index === nameAt ? undefined : ownerIn(column, name);
    if (owner === undefined) return [];
    const figures = figuresIn(cell, readCell);
    const isOther = column?.is === 'other';
    return figures
      .filter(({ figure }) => !isOther || figure.digits > 2)
      .map(
        ({ text, figure, about }): Placed => ({
          text,
          figure,
          owner: isSum ? asSum(owner) : owner,
          doubtful: figures.length > 1 && !isOther,
          replaced: false,
          corrects: false,
          estimated: estimated || about || figure.rounded || (column?.is === 'counter' && column.estimated),
          readOn: (dateAt < 0 ? undefined : readDay(cells[dateAt] ?? '')) ?? defaults.day,
          device: column?.is === 'device-values' ? column.slot : defaults.device,
          event: event === 'exchange' ? null : event,
          stage: column?.is === 'counter' ? column.stage : null,
          row: 0,
          inColumn: !isOther,
        }),
      );
  });
}

/** The owner of a column's figures; undefined for a column whose figures are none. */
function ownerIn(column: Column, name: Owner | null): Owner | null | undefined {
  switch (column.is) {
    case 'counter':
      return name === null
        ? column.owner
        : { ...column.owner, means: { ...column.owner.means, ...name.means } };
    case 'value':
    case 'device-values':
      return name;
    case 'other':
      return { text: column.text, means: { other: true }, sizeLeads: false };
    default:
      return undefined;
  }
}

function asSum(owner: Owner | null): Owner | null {
  return owner === null
    ? null
    : { ...owner, means: mergeMeanings(owner.means, { total: true, sum: true }) ?? owner.means };
}

/** The column in which a row names its counter: the one headed so, or one of several for readings that holds a name. */
function nameColumn(cells: readonly string[], columns: readonly Column[], readCell: CellReader): number {
  const isNamed = (index: number): boolean => nameOf(cells[index] ?? '', readCell) !== null;
  const headed = columns.findIndex(({ is }, index) => is === 'name' && isNamed(index));
  if (headed >= 0 || columns.filter(({ is }) => is === 'value').length < 2) return headed;
  return columns.findIndex(({ is }, index) => is === 'value' && isNamed(index));
}

function nameOf(cell: string, readCell: CellReader): Owner | null {
  const code = meaningOfCode(cell);
  if (code !== undefined) return { text: cell, means: code, sizeLeads: false };
  const elements = elementsOf(readCell(cell, false));
  const [label] = elements;
  if (elements.length === 1 && label?.is === 'label')
    return { text: cell, means: label.means, sizeLeads: false };
  const isWord = elements.length > 0 && elements.every(({ is }) => is !== 'figure');
  return isWord ? { text: cell, means: { other: true }, sizeLeads: false } : null;
}

const yes = /^(?:y|yes|o|oui|j|ja|x|1|true|vrai|waar|e)$/i;

function saysEstimate(cell: string, column: Column | undefined, readCell: CellReader): boolean {
  if (column?.is === 'estimate') return yes.test(cell) || isEstimate(readCell(cell, false));
  const isWords = column?.is === 'other' || column?.is === 'name';
  return isWords && /[a-z]/i.test(cell) && isEstimate(readCell(cell, false));
}

type CellFigure = { text: string; figure: Figure; about: boolean };

function figuresIn(cell: string, readCell: CellReader): CellFigure[] {
  if (/^[\d .,']+$/.test(cell)) {
    const whole = readFigure(cell, 0);
    if (whole?.end === cell.length) return [{ text: cell, figure: whole.figure, about: false }];
  }
  if (!/\d/.test(cell)) return [];
  const tokens = readCell(cell, false);
  const about = isEstimate(tokens) || tokens.some((token) => token.is === 'mark' && token.mark === 'about');
  const figures = tokens.flatMap((token) =>
    token.is === 'figure' ? [{ text: token.text, figure: token.figure, about }] : [],
  );
  if (figures.length > 0 || tokens.some(({ is }) => is === 'day')) return figures;
  const digits = cell.replace(/\D/g, '').length;
  return [{ text: cell, figure: { value: null, digits, fault: 'unreadable', rounded: false }, about }];
}
