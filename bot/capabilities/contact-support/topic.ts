import type { SupportTopic } from '../../../domain/programmes/schema.ts';
import type { Utterance } from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/types.ts';

/** Which of a help line's topics a request belongs to (X65). */
const topics: Partial<Record<CapabilityId, SupportTopic>> = {
  'report-fault': 'faults',
  'request-change': 'faults',
  'product-info': 'faults',
  'submit-meters': 'meters',
  'query-meters': 'meters',
  'order-supplies': 'supplies',
  'order-status': 'supplies',
  'order-issue': 'supplies',
  'update-stock': 'supplies',
  'return-supplies': 'returns',
  'enable-auto-meters': 'connection',
  'auto-replenishment': 'connection',
  'invoice-question': 'billing',
  'billing-change': 'billing',
  'contract-question': 'billing',
  'manage-users': 'account',
  'manage-contacts': 'account',
  'manage-delegates': 'account',
  'request-access': 'account',
  settings: 'account',
  membership: 'account',
};

/** A second reading below this says nothing. */
const leastConfidence = 0.02;

/**
 * What the call would be about: what was being done when the person asked, else what the message itself is about,
 * else what it may be about beside reaching somebody. Null when nothing tells.
 */
export function topicOf({ open, understanding }: Utterance): SupportTopic | null {
  const { intent, alternatives } = understanding;
  const heard = [
    ...(open === undefined ? [] : [open]),
    intent,
    ...alternatives.filter((one) => one.confidence >= leastConfidence).map((one) => one.intent),
  ];
  return heard.map((id) => topics[id]).find((topic) => topic !== undefined) ?? null;
}
