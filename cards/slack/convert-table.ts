import type { Table } from '../profile/elements.ts';
import { unescapeMarkdown } from '../words/markdown.ts';
import { shorten } from '../words/shorten.ts';
import type { Block } from './blocks.ts';
import { limits } from './limits.ts';

/** Characters of a line on a narrow window; wider lines break, and nothing is below its header any more. */
const maxWidth = 60;
/** A column of words is not made narrower than this. */
const minWidth = 8;
const gap = '  ';

/**
 * A table as text of fixed width, which every client and the home tab show; Slack's own tables are for messages only,
 * one in each. Columns of words are made narrower to fit, numbers are never cut. Rows at the end give way to "…".
 */
export function convertTable({ columns, rows }: Table): Block {
  const cells = rows.map((row) => row.cells.map(({ items }) => unescapeMarkdown(items[0]?.text ?? '')));
  const isNumber = columns.map((column) => column.horizontalCellContentAlignment === 'Right');
  const widths = narrow(
    isNumber.map((_, index) => Math.max(...cells.map((row) => lengthOf(row[index] ?? '')))),
    isNumber,
  );
  const lines = cells.map((row) =>
    row.map((cell, index) => pad(cell, widths[index] ?? 0, isNumber[index] ?? false)),
  );
  const text = whole(lines.map((line) => line.join(gap).trimEnd()));
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  };
}

/** Takes from the widest column of words until the line fits, or all of them are as narrow as they may be. */
function narrow(natural: readonly number[], isNumber: readonly boolean[]): number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
  while (total() > maxWidth) {
    const words = widths.map((width, index) => (isNumber[index] ? 0 : width));
    const widest = Math.max(...words);
    if (widest <= minWidth) return widths;
    widths[words.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function pad(cell: string, width: number, right: boolean): string {
  const shown = lengthOf(cell) > width ? shorten(cell, width) : cell;
  const space = ' '.repeat(Math.max(0, width - lengthOf(shown)));
  return right ? space + shown : shown + space;
}

/** As many lines as Slack takes in one piece. */
function whole(lines: readonly string[]): string {
  const text = lines.join('\n');
  if (text.length <= limits.preformatted) return text;
  const cut = text.lastIndexOf('\n', limits.preformatted - 2);
  return `${cut > 0 ? text.slice(0, cut) : shorten(text, limits.preformatted - 2)}\n…`;
}

const segmenter = new Intl.Segmenter();

/** What a reader counts as characters. */
function lengthOf(text: string): number {
  return [...segmenter.segment(text)].length;
}
