import { z } from 'zod';
import { saidSerials, withoutSerials } from '../parts/device/said-serial.ts';
import { formStep } from '../parts/form/form-step.ts';
import type { ClaimDraft } from './draft.ts';
import { addressOf, type ClaimFacts } from './facts.ts';

const schema = z.object({ serials: z.string().min(1).max(500), address: z.string().min(5).max(300) });

/** Serial numbers and where they stand, and nothing else (X8, X10). */
export const associationForm = formStep<ClaimDraft, ClaimFacts, typeof schema>({
  ask: () => ({
    schema,
    titleKey: 'claims.association.title',
    introKey: 'claims.association.intro',
    fields: {
      serials: {
        input: 'text',
        labelKey: 'claims.association.serials',
        hintKey: 'claims.association.serialsHint',
      },
      address: {
        input: 'text',
        labelKey: 'claims.association.address',
        hintKey: 'claims.association.addressHint',
      },
    },
  }),
  values: (draft, facts) => ({ serials: serialsOf(draft).join(', '), address: addressOf(draft, facts) }),
  fill(draft, { serials, address }) {
    const [first = null, ...rest] = saidSerials(serials);
    const stray = strayWords(serials);
    return stray === ''
      ? { ...draft, serial: first, rest, address }
      : { ...draft, serial: stray, rest: [], address };
  },
  check(draft, _facts, { t }) {
    const [stray] = serialsOf(draft).filter((one) => saidSerials(one)[0] !== one);
    const errors = { serials: t.text('claims.association.serialsWrong', { text: stray ?? '' }) };
    return stray === undefined ? {} : { errors };
  },
});

/** The numbers a draft holds. */
export function serialsOf({ serial, rest }: ClaimDraft): string[] {
  return [...(serial === null ? [] : [serial]), ...rest];
}

function strayWords(typed: string): string {
  return (/[\p{L}\d].*/u.exec(withoutSerials(typed))?.[0] ?? '').trim().slice(0, 30);
}
