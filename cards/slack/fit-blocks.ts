import type { Language } from '../texts/language.ts';
import { textsFor } from '../texts/texts.ts';
import type { Block } from './blocks.ts';
import { mrkdwn } from './mrkdwn.ts';

/** The blocks of one element of a card; `row`: one entry of a list, which may be left out where room is short. */
export type Group = { row: boolean; blocks: Block[] };

/** What may be taken away, and how much is allowed to be left. */
export type Frame = { maxLeftOut: number; maxBlocks: number; maxLength: number };

/**
 * The blocks that fit a frame: entries of lists give way from the end, and a line says how many. Null when there is too
 * much nevertheless.
 */
export function fitBlocks(groups: readonly Group[], language: Language, frame: Frame): Block[] | null {
  const rows = Math.min(frame.maxLeftOut, groups.filter(({ row }) => row).length);
  for (let left = 0; left <= rows; left++) {
    const blocks = withoutRows(groups, left, language);
    if (blocks.length <= frame.maxBlocks && JSON.stringify(blocks).length <= frame.maxLength) return blocks;
  }
  return null;
}

function withoutRows(groups: readonly Group[], count: number, language: Language): Block[] {
  if (count === 0) return groups.flatMap(({ blocks }) => blocks);
  const rows = groups.filter(({ row }) => row);
  const leaving = new Set(rows.slice(-count));
  const more = textsFor(language).text('cards.more', { count });
  return groups.flatMap((group) => [
    ...(leaving.has(group) ? [] : group.blocks),
    ...(group === rows.at(-1) ? [{ type: 'context', elements: [mrkdwn(more)] } satisfies Block] : []),
  ]);
}
