import type { Capability } from '../engine/capability.ts';
import type { CapabilityId } from '../understanding/intents.ts';

type Planned = Required<Pick<Capability, 'subject' | 'topic'>>;

/**
 * What is understood and has no capability of its own yet: the desk does it as a request of this name. A line goes when
 * the capability comes, which says the same of itself.
 */
export const planned: Partial<Record<CapabilityId, Planned>> = {
  'manage-delegates': { subject: 'support.subject.manage-delegates', topic: 'account' },
};
