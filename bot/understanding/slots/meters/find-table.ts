import { areColumns, type Column, columnOf } from './columns.ts';
import { cellsOf, isRule, regroup, type Separator, separators } from './table-cells.ts';
import type { Token } from './tokens.ts';

/** Cuts a cell into tokens, with the devices in it or without. */
export type CellReader = (cell: string, withDevices: boolean) => Token[];

/** A row: its cells by column, or, when they cannot be told to belong to which, all that it holds. */
export type Row = { cells: readonly string[]; fits: boolean };

/** A table of readings, and how many lines it takes with its head. */
export type Table = { columns: readonly Column[]; rows: readonly Row[]; lines: number };

/** The table of readings whose head is the line at a place; undefined when that line is no such head. */
export function tableAt(lines: readonly string[], at: number, readCell: CellReader): Table | undefined {
  for (const separator of separators) {
    const head = cellsOf(lines[at] ?? '', separator);
    const first = lines.slice(at + 1, at + 4).find((line) => !isRule(line)) ?? '';
    const row = cellsOf(first, separator);
    if (head.length < 2 || row.length < 2 || !/\d/.test(first) || head.some(isNumber)) continue;
    const columns = columnsOf(head, row.length, separator, readCell);
    if (columns !== undefined) return withRows(columns, lines, at, separator);
  }
  return undefined;
}

function isLongFigure(token: Token): boolean {
  return token.is === 'figure' && token.figure.digits > 2;
}

function isNumber(cell: string): boolean {
  return /^[\d .,']{4,}$/.test(cell);
}

function columnsOf(
  head: readonly string[],
  width: number,
  separator: Separator,
  readCell: CellReader,
): Column[] | undefined {
  const tokens = head.map((cell) => readCell(cell, false));
  const columns = head.map((cell, index) => columnOf(cell, tokens[index] ?? []));
  const hasFigure = tokens.some((cell, index) => columns[index]?.is !== 'counter' && cell.some(isLongFigure));
  const isNamed = head.length === width && head.every((cell) => /^[^\d]+$/.test(cell));
  if (!hasFigure && areColumns(columns, separator, isNamed)) return columns;
  return devicesAsColumns(head, columns, readCell);
}

/** A table lying on its side: each column a device, each row a counter. */
function devicesAsColumns(
  head: readonly string[],
  columns: readonly Column[],
  readCell: CellReader,
): Column[] | undefined {
  if (head.length > 30 || !head.slice(1).some((cell) => /\d/.test(cell))) return undefined;
  const turned = head.map((cell, index): Column => {
    const tokens = cell === '' ? [] : readCell(cell, true);
    const device = tokens.find((token) => token.is === 'device');
    const isDevice = device?.is === 'device' && tokens.every(({ is }) => is !== 'figure' && is !== 'label');
    if (isDevice) return { is: 'device-values', slot: device.slot };
    return index === 0 ? { is: 'name' } : (columns[index] ?? { is: 'other', text: cell });
  });
  const devices = turned.filter(({ is }) => is === 'device-values').length;
  return devices > 1 && turned[0]?.is === 'name' ? turned : undefined;
}

function withRows(
  columns: readonly Column[],
  lines: readonly string[],
  at: number,
  separator: Separator,
): Table {
  const rows: Row[] = [];
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isRule(line)) continue;
    const cells = cellsOf(line, separator);
    if (cells.length < 2 || !/\d/.test(line)) break;
    rows.push(alignRow(cells, columns, separator));
  }
  return { columns, rows, lines: next - at };
}

/** A row has to have as many cells as there are columns: one too few moves figures to other counters. */
function alignRow(all: readonly string[], columns: readonly Column[], separator: Separator): Row {
  const cells = [...all];
  while (cells.length > columns.length && cells.at(-1) === '') cells.pop();
  if (separator === ',') {
    const joined = regroup(cells, columns.length);
    return {
      cells: joined ?? cells,
      fits: joined !== null && !(joined.length === cells.length && splitsThousands(cells)),
    };
  }
  const missing = columns.slice(cells.length);
  const isLess =
    cells.length < columns.length &&
    !missing.some(({ is }) => is !== 'other' && is !== 'date' && is !== 'estimate');
  return { cells, fits: cells.length === columns.length || isLess };
}

/** "WHJ01481,89,950" may be two figures or one. */
function splitsThousands(cells: readonly string[]): boolean {
  return cells.some((cell, index) => /^\d{1,3}$/.test(cell) && /^\d{3}$/.test(cells[index + 1] ?? ''));
}
