import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CapabilityId } from '../../../understanding/types.ts';

/** What nobody needs the desk for, or what a general request is already. */
type Unnamed = 'help' | 'out-of-scope' | 'contact-support' | 'general-request';

/**
 * What a request was understood to be about, in words; null when it is about nothing in particular. An id without a
 * name in the texts does not compile.
 */
export function subjectLabel(t: Texts, id: CapabilityId | null): string | null {
  return id === null || isUnnamed(id) ? null : t.text(`support.subject.${id}`);
}

const unnamed = new Set<CapabilityId>(['help', 'out-of-scope', 'contact-support', 'general-request']);

function isUnnamed(id: CapabilityId): id is Unnamed {
  return unnamed.has(id);
}
