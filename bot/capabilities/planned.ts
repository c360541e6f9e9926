import type { Capability } from '../engine/capability.ts';
import type { CapabilityId } from '../understanding/types.ts';

type Planned = Required<Pick<Capability, 'subject' | 'topic'>>;

/**
 * What is understood and has no capability of its own yet: the desk does it as a request of this name. A line goes when
 * the capability comes, which says the same of itself.
 */
export const planned: Partial<Record<CapabilityId, Planned>> = {
  'order-status': { subject: 'support.subject.order-status', topic: 'supplies' },
  'order-issue': { subject: 'support.subject.order-issue', topic: 'supplies' },
  'assign-device': { subject: 'support.subject.assign-device', topic: null },
  'add-device': { subject: 'support.subject.add-device', topic: null },
  'update-stock': { subject: 'support.subject.update-stock', topic: 'supplies' },
  'shipping-address': { subject: 'support.subject.shipping-address', topic: null },
  'return-supplies': { subject: 'support.subject.return-supplies', topic: 'returns' },
  'manage-users': { subject: 'support.subject.manage-users', topic: 'account' },
  'manage-contacts': { subject: 'support.subject.manage-contacts', topic: 'account' },
  'manage-delegates': { subject: 'support.subject.manage-delegates', topic: 'account' },
  settings: { subject: 'support.subject.settings', topic: 'account' },
  membership: { subject: 'support.subject.membership', topic: 'account' },
};
