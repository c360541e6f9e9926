import { onClick } from '../../engine/capability.ts';
import type { Link } from '../../engine/links.ts';
import type { MemberDraft } from './draft.ts';
import type { MemberFacts } from './facts.ts';
import { chooseLater, choosePayment, chooseTier, chooseVat, switchCorporate } from './links.ts';
import { readDraft } from './wanted.ts';

/** A click changes the draft once its first words are read. */
function turns<P>(link: Link<P>, of: (payload: P) => Partial<MemberDraft>) {
  return onClick(link, {
    apply(draft: MemberDraft, payload, { known }: MemberFacts): MemberDraft {
      const read = known === null ? draft : readDraft(draft, known);
      return { ...read, ...of(payload) };
    },
  });
}

export const memberClicks = [
  turns(chooseTier, ({ tier }) => ({ tier, tierLater: false })),
  turns(switchCorporate, ({ on }) => ({ corporate: on, tier: null })),
  turns(chooseLater, () => ({ tier: null, tierLater: true })),
  turns(chooseVat, ({ vat }) => ({ vat, documents: [] })),
  turns(choosePayment, ({ payment }) => ({ payment })),
];
