import type { CapabilityId } from '../understanding/intents.ts';
import type { Capability, Utterance } from './capability.ts';
import type { Registry } from './registry.ts';
import { startCapability, whoSettlesLanguage } from './start-capability.ts';
import type { Handled, TurnState } from './turn-state.ts';

/** What is understood goes to its capability, or to the one that takes what no other does. */
export function startUnderstood(
  state: TurnState,
  registry: Registry,
  utterance: Utterance,
  id: CapabilityId,
): Promise<Handled> {
  const capability = whoTakes(registry, utterance, id);
  if (capability || registry.fallback === null)
    return startCapability(state, registry, capability, utterance);
  const unserved = { ...utterance, insteadOf: id };
  return startCapability(state, registry, registry.find(registry.fallback), unserved);
}

/** The capability of its own that takes what is understood; undefined when there is none. */
export function whoTakes(registry: Registry, utterance: Utterance, id: CapabilityId): Capability | undefined {
  return registry.find(id) ?? whoSettlesLanguage(registry, utterance);
}
