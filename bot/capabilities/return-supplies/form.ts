import { z } from 'zod';
import type { Item } from '../../../domain/supplies/list-items.ts';
import { ownedDeviceName } from '../parts/device/device-name.ts';
import { fieldGroup } from '../parts/form/field-group.ts';
import { formStep } from '../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../parts/form/text-limits.ts';
import { itemLabel } from '../parts/order/labels.ts';
import type { ReturnDraft } from './draft.ts';
import { type ReturnFacts, returnedOf } from './facts.ts';

const schema = z.object({ words: z.string().max(maxTyped).default('') });

/** More boxes than any cupboard holds. */
const most = 999;

function items(facts: ReturnFacts) {
  return fieldGroup({
    things: facts.items,
    schema: z.object({ item: z.number().int().min(0).max(most).optional() }),
    key: ({ id }: Item, field) => `${field}-${id}`,
  });
}

/** What goes back, and why (X45). */
export const returnForm = formStep<ReturnDraft, ReturnFacts, typeof schema>({
  ask: (_draft, facts, view) => ({
    schema,
    titleKey: 'requests.return-supplies.title',
    introKey: 'orders.return.intro',
    introArgs: { device: facts.device === null ? '' : ownedDeviceName(facts.device), phone: facts.phone },
    each: items(facts).ask((item) => ({
      item: {
        input: 'number',
        labelKey: 'orders.return.count',
        labelArgs: { item: itemLabel(view.t, item) },
      },
    })),
    fields: { words: { input: 'longText', labelKey: 'requests.words', hintKey: 'orders.return.wordsHint' } },
  }),
  values(draft, facts) {
    const counted = returnedOf(draft, facts);
    return {
      ...items(facts).each(({ id }) => ({ item: counted[id] })),
      words: draft.words.slice(0, maxTyped),
    };
  },
  fill(draft, { words, ...answers }, facts) {
    const counted = items(facts)
      .answers(answers)
      .flatMap(([{ id }, { item }]) => (item ? [[id, item] as const] : []));
    return { ...draft, words: wholeText(draft.words, words), quantities: Object.fromEntries(counted) };
  },
  check: ({ quantities }, _facts, { t }) =>
    Object.keys(quantities ?? {}).length > 0 ? {} : { error: t.text('orders.return.howMany') },
});
