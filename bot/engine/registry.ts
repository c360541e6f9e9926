import type { CapabilityId } from '../understanding/intents.ts';
import type { Audience, Capability } from './capability.ts';

/** The capabilities there are, and the parts some of them play; the engine knows none of them by name. */
export type Registry = {
  all: readonly Capability[];
  find(id: string): Capability | undefined;
  /** Speaks when the app is installed, and when there is nothing else to say. */
  welcome: CapabilityId;
  /** Speaks to people who are not known yet. */
  visitors: CapabilityId;
  /** Where a person is offered after two misses. */
  handOff: CapabilityId | null;
  /** Where a remark on the case that was just spoken of goes. */
  remarks?: CapabilityId;
  /** Looks questions up, whatever they were understood as. */
  reader?: CapabilityId;
  /** Takes what is understood but has no capability of its own here; null: says that it was not understood. */
  fallback: CapabilityId | null;
};

type Parts = Omit<Registry, 'all' | 'find'>;

/** Makes a registry of an explicit list. */
export function createRegistry(all: readonly Capability[], parts: Parts): Registry {
  const byId = new Map<string, Capability>(all.map((one) => [one.id, one]));
  return { ...parts, all, find: (id) => byId.get(id) };
}

/** Whether somebody may use a capability; the role decides, nothing the client sent. */
export function mayUse(capability: Capability, audience: Audience): boolean {
  return capability.access.includes(audience);
}
