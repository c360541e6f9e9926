import { z } from 'zod';
import { deskNotes } from '../parts/desk/desk-notes.ts';
import { formStep } from '../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../parts/form/text-limits.ts';
import type { MemberDraft } from './draft.ts';
import type { MemberFacts } from './facts.ts';

const schema = z.object({ words: z.string().trim().min(1).max(maxTyped) });

/** What only the desk can do: an end, a renewal, money back. */
export const askForm = formStep<MemberDraft, MemberFacts, typeof schema>({
  ask: (draft, facts, view) => ({
    schema,
    titleKey: 'membership.ask.title',
    introKey: 'membership.ask.intro',
    notes: [
      ...deskNotes(draft, facts, view),
      ...(facts.known?.state.active
        ? [
            {
              key: 'number',
              labelKey: 'membership.fact.number' as const,
              value: String(facts.known.state.active.number),
            },
          ]
        : []),
    ],
    fields: { words: { input: 'longText', labelKey: 'requests.words' } },
  }),
  values: ({ words }) => ({ words: words.slice(0, maxTyped) }),
  fill: (draft, { words }) => ({ ...draft, words: wholeText(draft.words, words) }),
});
