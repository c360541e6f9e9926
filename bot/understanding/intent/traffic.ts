import type { CapabilityId } from '../types.ts';

/**
 * How often each request comes compared with the rarest, where it is not once: the usual mix of a managed-print
 * desk, faults first, then supplies, readings and "where is it". The phrases give every capability the same share.
 */
const frequency: Partial<Record<CapabilityId, number>> = {
  'report-fault': 10,
  'order-supplies': 4,
  'submit-meters': 3,
  'product-info': 2,
  'order-status': 2,
  'check-case': 2,
};

/** How far the mix is trusted: half, so that a rare request in plain words still wins. */
const trust = 0.5;

/**
 * What else leans towards "out of scope", whose messages are more varied than any set of phrases. Chosen on
 * messages apart from the phrases: it recognises 90 % of them and refuses 1 % of the requests.
 */
const outOfScopeLean = 1;

/** What is added to the score of a reading, in natural-logarithm units, for how usual it is. */
export function usualness(intent: string): number {
  const lean = intent === 'out-of-scope' ? outOfScopeLean : 0;
  return lean + trust * Math.log(frequency[intent as CapabilityId] ?? 1);
}
