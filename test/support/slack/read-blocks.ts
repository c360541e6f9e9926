import { type Node, nodesIn } from '../nodes-in.ts';
import type { Block } from './workspace.ts';

/** Something to click: a button, or an entry of a menu (`selected_option`). */
export type Button = {
  type: string;
  action_id: string;
  block_id: string;
  value?: string;
  text: { text: string };
  selected_option?: Option;
};
type Option = { text: { text: string }; value: string };
export type InputBlock = {
  block_id: string;
  label: string;
  optional: boolean;
  element: { type: string; action_id: string; [key: string]: unknown };
};

/** Every button and every entry of a menu of some blocks, in reading order. */
export function buttonsIn(blocks: readonly Block[]): Button[] {
  return blocks.flatMap((block) => nodesIn(block).flatMap((node) => clickable(node, block.block_id ?? '')));
}

/** What a button or an entry of a menu does. */
export function verbOf({ action_id, selected_option }: Button): string {
  return (selected_option?.value ?? action_id).replace(/[#{].*$/s, '');
}

function clickable(node: Node, block_id: string): Button[] {
  if (node.type === 'button') return [{ ...node, block_id } as unknown as Button];
  if (node.type !== 'overflow') return [];
  const { type, action_id, options } = node as { type: string; action_id: string; options: Option[] };
  return options.map((option) => ({ type, action_id, block_id, text: option.text, selected_option: option }));
}

/** All text a person reads in some blocks, one line each: titles, sentences, facts, labels, hints; not the buttons. */
export function textIn(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => linesIn(block)).join('\n');
}

/** The input blocks of a modal. */
export function inputsIn(blocks: readonly Block[]): InputBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'input'
      ? [
          {
            block_id: block.block_id ?? '',
            label: String((block.label as Node)?.text),
            optional: block.optional === true,
            element: block.element as InputBlock['element'],
          },
        ]
      : [],
  );
}

function linesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  if (node.type === 'button' || node.type === 'option') return [];
  if (['mrkdwn', 'plain_text', 'text'].includes(String(node.type)) && typeof node.text === 'string')
    return [node.text];
  return Object.entries(node).flatMap(([key, inner]) => (key === 'options' ? [] : linesIn(inner)));
}
