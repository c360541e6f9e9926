import type { Beside, MessageRef } from '../../../engine/turn.ts';

/** What was done, in the engine's terms. */
export type Said =
  | ({ kind: 'text'; text: string } & Beside)
  | { kind: 'action'; action: string; payload: unknown; message: MessageRef | null }
  | { kind: 'submit'; draftId: string; values: Record<string, unknown>; message: MessageRef | null }
  | { kind: 'like'; message: MessageRef }
  | { kind: 'installed' };

/** What was done and its once-only key within the conversation; or why it leads to no turn. */
export type Heard = { key: string; said: Said } | { ignored: string };
