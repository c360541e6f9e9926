import type { Utterance } from '../../bot/engine/capability.ts';
import type { CapabilityId } from '../../bot/understanding/intents.ts';
import type { Understanding } from '../../bot/understanding/types.ts';

/** An English message that was surely meant for this capability, with what else was understood of it. */
export function requestFor(
  intent: CapabilityId,
  { text = '', ...understood }: Partial<Understanding> & { text?: string } = {},
): Utterance {
  const usual = { confidence: 0.9, alternatives: [], slots: {}, language: 'en', act: null } as const;
  return { text, understanding: { intent, ...usual, ...understood } };
}
