/** What parts the cells of a table, surest first. */
export const separators = ['\t', '|', ';', ',', '  '] as const;
export type Separator = (typeof separators)[number];

/** The cells of a line of a table; quotes around a cell are taken off, borders left out. */
export function cellsOf(line: string, separator: Separator): string[] {
  const cells =
    separator === ';' || separator === ',' ? quotedCells(line, separator) : plainCells(line, separator);
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

function plainCells(line: string, separator: Separator): string[] {
  if (separator === '  ') return line.trim().split(/ {2,}/);
  if (separator === '|') return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return line.replace(/[\r\n]+$/, '').split(separator);
}

function quotedCells(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

/** Whether a line only draws a border: "|---|---|". */
export function isRule(line: string): boolean {
  return /^[\s|:+=_-]+$/.test(line) && line.includes('-');
}

/**
 * The cells of a row made as many as the columns, where a comma parts both cells and thousands: "89,950" is one cell
 * again. Null when that can be done in more than one way or in none.
 */
export function regroup(cells: readonly string[], columns: number): string[] | null {
  const surplus = cells.length - columns;
  if (surplus <= 0) return surplus === 0 ? [...cells] : null;
  const joinable = cells.flatMap((cell, index) =>
    /^\d{1,3}$/.test(cell) && /^\d{3}$/.test(cells[index + 1] ?? '') ? [index] : [],
  );
  if (joinable.length !== surplus || joinable.some((at, index) => joinable[index + 1] === at + 1))
    return null;
  const joined: string[] = [];
  cells.forEach((cell, index) => {
    if (joinable.includes(index - 1)) joined[joined.length - 1] += `,${cell}`;
    else joined.push(cell);
  });
  return joined;
}
