import type { Scene } from '../../bot/engine/capability.ts';
import { flowView } from '../../bot/engine/flow/flow-view.ts';
import type { CapabilityId } from '../../bot/understanding/intents.ts';
import type { Language } from '../../bot/understanding/types.ts';
import { textsFor } from '../../cards/texts/texts.ts';
import { monday } from './clock.ts';

/** What the pure steps of a flow speak with, about its draft `draft-1`. */
export function viewFor(capability: CapabilityId, language: Language): ReturnType<typeof flowView> {
  const scene = { t: textsFor(language), language, now: monday } as unknown as Scene;
  return flowView(scene, capability, 'draft-1');
}
