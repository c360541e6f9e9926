import type { z } from 'zod';
import { homeSchema, messageSchema, modalSchema } from '../../../../cards/slack/validate.ts';
import type { Block, ViewContent } from '../workspace.ts';
import { Refusal } from './refusal.ts';

/** A text alone is judged as if it stood above a line. */
const line: Block = { type: 'divider' };

/** Refuses a message Slack would refuse, or would show with something live in it. */
export function checkMessage(text: string, blocks: readonly Block[]): void {
  check(messageSchema, { text, blocks: blocks.length === 0 ? [line] : blocks }, 'invalid_blocks');
}

/** Refuses a modal or a home tab Slack would refuse. */
export function checkView(view: ViewContent, type: 'modal' | 'home'): void {
  check(type === 'modal' ? modalSchema : homeSchema, view, 'invalid_arguments');
}

function check(schema: z.ZodType, value: unknown, error: string): void {
  const checked = schema.safeParse(value);
  if (checked.success) return;
  throw new Refusal(
    error,
    checked.error.issues.map(({ message, path }) => `[ERROR] ${message} [json-pointer:/${path.join('/')}]`),
  );
}
