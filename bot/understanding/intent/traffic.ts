import { type CapabilityId, intentOf } from '../intents.ts';

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
  return lean + trust * Math.log(intentOf(intent as CapabilityId).frequency ?? 1);
}
