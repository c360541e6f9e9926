import { planned } from '../../../../bot/capabilities/planned.ts';
import type { CapabilityId } from '../../../../bot/understanding/intents.ts';

/** What the dialogues need and no capability of its own stands for; a line goes when it is built. */
const things = {
  'desk-channel': 'what the service desk reads in its channel',
  'desk-work': 'agents at work on cases, readings and access requests',
} as const;

/** What a step can wait for: a capability that is only planned, or a thing without one. */
export type NotBuilt = keyof typeof things | CapabilityId;

/** Whether nothing stands for it yet: a step that waits for something built has to be held. */
export function isMissing(what: NotBuilt): boolean {
  return what in things || what in planned;
}
