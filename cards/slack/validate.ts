import { z } from 'zod';
import { block } from './blocks.ts';
import { limits } from './limits.ts';
import { modal } from './modal-blocks.ts';

/** What Slack accepts of a message: `slackMessage.parse` throws on everything it would refuse (platform.md C.5). */
export const messageSchema = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .refine((text) => Buffer.byteLength(text) <= limits.fallbackBytes, 'more than 4,000 bytes')
      .refine((text) => !/[<>]/.test(text), 'holds a live < or >'),
    blocks: z.array(block).min(1).max(limits.messageBlocks),
  })
  .refine(({ blocks }) => JSON.stringify(blocks).length <= limits.messageLength, 'msg_blocks_too_long')
  .refine(({ blocks }) => hasUniqueIds(blocks), 'an action id is used twice');

/** What Slack accepts of a home view. */
export const homeSchema = z
  .strictObject({ type: z.literal('home'), blocks: z.array(block).min(1).max(limits.viewBlocks) })
  .refine(({ blocks }) => hasUniqueIds(blocks), 'an action id is used twice');

/** What Slack accepts of a modal. */
export const modalSchema = modal
  .refine(({ blocks }) => hasUniqueIds(blocks), 'an action or block id is used twice')
  .refine(({ blocks }) => blocks.some(({ type }) => type === 'input'), 'a form asks something');

/** Every `action_id` and every `block_id` once, wherever they stand. */
function hasUniqueIds(blocks: unknown): boolean {
  const actions = idsOf(blocks, 'action_id');
  const names = idsOf(blocks, 'block_id');
  return new Set(actions).size === actions.length && new Set(names).size === names.length;
}

function idsOf(node: unknown, name: 'action_id' | 'block_id'): string[] {
  if (Array.isArray(node)) return node.flatMap((entry) => idsOf(entry, name));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === name && typeof value === 'string' ? [value] : idsOf(value, name),
  );
}
