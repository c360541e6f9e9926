import { z } from 'zod';
import { findDraft, keepFilled, outdated, submitFlow } from './flow/click-flow.ts';
import type { Registry } from './registry.ts';
import { superseded } from './superseded.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

/** A filled form: its draft is found again by the id that travelled with it; everything else is checked anew. */
export async function handleSubmit(
  state: TurnState,
  registry: Registry,
  form: { draftId: string; values: Record<string, unknown> },
): Promise<Handled> {
  const draftId = z.uuid().safeParse(form.draftId);
  if (!draftId.success) return say(state, outdated(state));
  const found = await findDraft(state, registry, draftId.data);
  if ('handled' in found) return found.handled;
  const other = await superseded(state, registry, found.running);
  if (other === null) return submitFlow(state, found.running, form.values);
  await keepFilled(state, found.running, form.values);
  return other;
}
