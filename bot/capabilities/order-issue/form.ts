import { z } from 'zod';
import type { Texts } from '../../../cards/texts/texts.ts';
import type { OrderedLine } from '../../../domain/supplies/order-detail.ts';
import { deskNotes } from '../parts/desk/desk-notes.ts';
import { ownedDeviceName } from '../parts/device/device-name.ts';
import { fieldGroup } from '../parts/form/field-group.ts';
import { formStep } from '../parts/form/form-step.ts';
import { maxTyped, wholeText } from '../parts/form/text-limits.ts';
import { labelIn } from '../parts/label-in.ts';
import { itemLabel } from '../parts/order/labels.ts';
import type { IssueDraft } from './draft.ts';
import { type IssueFacts, quantitiesOf } from './facts.ts';

const schema = z.object({ kind: z.string().min(1), words: z.string().max(maxTyped).default('') });

/** More than was ordered can have come, though not without end. */
const most = 999;

function lines({ order }: IssueFacts) {
  return fieldGroup({
    things: order?.lines ?? [],
    schema: z.object({ count: z.number().int().min(0).max(most).optional() }),
    key: ({ item }: OrderedLine, field) => `${field}-${item.id}`,
  });
}

/** What is wrong, with how many of which item of the order, and the person's words (G45). */
export const issueForm = formStep<IssueDraft, IssueFacts, typeof schema>({
  ask: (draft, facts, view) => ({
    schema,
    notes: [...orderNote(facts, view.t), ...deskNotes(draft, facts, view)],
    titleKey: 'requests.order-issue.title',
    introKey: 'requests.order-issue.intro',
    each: lines(facts).ask(({ item, quantity }) => ({
      count: {
        input: 'number',
        labelKey: 'orders.issue.count',
        labelArgs: { item: itemLabel(view.t, item) },
        hintKey: 'orders.issue.ordered',
        hintArgs: { count: quantity },
      },
    })),
    fields: {
      kind: {
        input: 'choice',
        labelKey: 'requests.order-issue.kind',
        options: facts.rules.kinds.map(({ id, label }) => ({
          value: id,
          label: labelIn(view.language, label),
        })),
      },
      words: { input: 'longText', labelKey: 'requests.words', hintKey: 'orders.issue.wordsHint' },
    },
  }),
  values(draft, facts) {
    const { order } = facts;
    const quantities = order === null ? {} : quantitiesOf(draft, order);
    return {
      ...lines(facts).each(({ item }) => ({ count: quantities[item.id] })),
      kind: draft.kind,
      words: draft.words.slice(0, maxTyped),
    };
  },
  fill(draft, { kind, words, ...answers }, facts) {
    const counted = lines(facts)
      .answers(answers)
      .flatMap(([{ item }, { count }]) => (count ? [[item.id, count] as const] : []));
    return { ...draft, kind, words: wholeText(draft.words, words), quantities: Object.fromEntries(counted) };
  },
  /** The desk can do nothing with "damaged" alone: of which item, and how many. */
  check: ({ quantities, kind }, { order }, { t }) =>
    order === null || kind === 'not-ordered' || Object.keys(quantities ?? {}).length > 0
      ? {}
      : { error: t.text('orders.issue.howMany') },
});

/** Of which order and device it is; of a number that is not among the person's, that it was not found. */
function orderNote({ order, unknown }: IssueFacts, t: Texts) {
  const labelKey = 'requests.order-issue.order' as const;
  const device = order?.device ? ownedDeviceName(order.device) : '';
  if (order !== null)
    return [{ key: 'order', labelKey, value: [order.number, device].filter(Boolean).join(' · ') }];
  if (unknown === null) return [];
  return [{ key: 'order', labelKey, value: t.text('refusal.order-not-found.text', { number: unknown }) }];
}
