import type { Texts } from '../../../cards/texts/texts.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import type { Item } from '../../../domain/supplies/list-items.ts';
import { needsBillingConsent } from '../../../domain/supplies/rules/orderable.ts';
import type { FlowView } from '../../engine/capability.ts';
import { refusalText } from '../../engine/present-refusal.ts';
import { ownedDeviceName } from '../parts/device/device-name.ts';
import { formStep, missingText, type Problems } from '../parts/form/form-step.ts';
import { itemLabel, quantityLabel } from '../parts/order/labels.ts';
import type { KnownOrder, OrderDraft } from './draft.ts';
import { deliveryFields, deliverySchema, itemFields, itemGroup, shippingOf } from './form-fields.ts';
import { laterText } from './later-text.ts';
import { readOrder, unclearTexts } from './read-order.ts';

/**
 * The items and how they are sent, filled as far as known (G48, G49). Every rule is applied before it is accepted, so
 * that what is wrong stands beside its field; the price is shown before it can be sent.
 */
export const orderForm = formStep<OrderDraft, KnownOrder, typeof deliverySchema>({
  wrongKey: 'forms.correct',
  ask: (draft, facts, view) => ({
    titleKey: 'supplies.form.title',
    introKey: 'supplies.form.intro',
    introArgs: { device: ownedDeviceName(facts.terms.device) },
    submitKey: 'supplies.form.submit',
    each: itemFields(draft, facts, view),
    schema: deliverySchema,
    fields: deliveryFields(draft, facts, view),
  }),
  values(draft, facts) {
    const { terms, actor } = facts;
    const { quantities } = readOrder(draft, terms, facts);
    const site = terms.sites.find((one) => one.id === draft.siteId) ?? terms.sites[0];
    return {
      ...itemGroup(facts).each(({ id }) => ({
        item: quantities[id],
        ...(draft.stock[id] ?? terms.stock[id]),
      })),
      billingConsent: draft.billingConsent,
      shipping: shippingOf(draft, actor),
      priorityConsent: draft.priorityConsent,
      poNumber: draft.poNumber,
      site: site?.id,
      attention: draft.attention ?? site?.attention ?? actor.name,
    };
  },
  fill(draft, answers, facts) {
    const { billingConsent, priorityConsent, shipping = null, site } = answers;
    const { poNumber = null, attention = null } = answers;
    const quantities: Record<string, number> = {};
    const stock: OrderDraft['stock'] = {};
    for (const [{ id }, { item, boxes, units }] of itemGroup(facts).answers(answers)) {
      if (item) quantities[id] = item;
      if (boxes !== undefined || units !== undefined) stock[id] = { boxes: boxes ?? 0, units: units ?? 0 };
    }
    const siteId = facts.terms.sites.find((one) => one.id === site)?.id ?? null;
    const delivery = { billingConsent, priorityConsent, shipping, poNumber, attention, siteId };
    // What cannot be ordered is no field of the form: it stays named.
    const said = readOrder(draft, facts.terms, facts).unclear.flatMap((one) =>
      one.kind === 'which' ? [] : [one.spoken],
    );
    return { ...draft, ...delivery, quantities, stock, said, again: false, agreed: null };
  },
  check(filled, facts, view) {
    const { composed } = readOrder(filled, facts.terms, facts);
    return composed.ok ? {} : problemOf(composed.refusal, view);
  },
  remarks(draft, facts, view, wrong) {
    const { t } = view;
    const { composed, unclear, withoutQuantity } = readOrder(draft, facts.terms, facts);
    const refused = composed.ok ? {} : problemOf(composed.refusal, view);
    const howMany = itemGroup(facts).each(({ id }) =>
      withoutQuantity.includes(id) ? { item: t.text('supplies.field.howMany') } : {},
    );
    // Nothing was ordered yet, or a quantity cannot be: said beside it, where there is a place for it.
    const isSaid =
      composed.ok || composed.refusal.code === 'nothing-ordered' || Object.keys(wrong).length > 0;
    const noneBefore = draft.again ? t.text('supplies.again.none') : '';
    const later = laterText(draft, facts.terms, t);
    const left = later === '' ? '' : t.text('supplies.remark.later', { items: later });
    const error = [noneBefore, left, ...unclearTexts(t, unclear), isSaid ? '' : refused.error]
      .filter(Boolean)
      .join(' ');
    return { errors: { ...refused.errors, ...howMany, ...wrong }, error };
  },
  ready: () => false,
  asks: () => ({ kind: 'how-many' }),
  /** What was understood of an order; what is missing is how many of an item, or the items. */
  summary({ form }, draft, facts, view) {
    const { t } = view;
    const { items } = facts.terms;
    const { quantities, withoutQuantity } = readOrder(draft, facts.terms, facts);
    const ordered = items.filter(({ id }) => quantities[id]);
    const waiting = items.filter(({ id }) => withoutQuantity.includes(id));
    const missing = waiting.map((item) => t.text('supplies.form.quantityOf', { item: itemLabel(t, item) }));
    const fields = waiting.length + ordered.length === 0 ? [t.text('supplies.form.items')] : missing;
    const howMany = t.text('supplies.field.howMany');
    const wrong = form.fields.map(({ error }) => error).filter((error) => error !== howMany);
    return {
      card: 'summary',
      data: {
        title: form.title,
        intro: form.intro,
        facts: ordered.map((item) => ({
          label: itemLabel(t, item),
          value: quantityLabel(t, quantities[item.id] ?? 0, item.unitsPerBox),
        })),
        missing: missingText(t, fields),
        warnings: [form.error, ...wrong, ...billedTexts([...ordered, ...waiting], draft, facts, t)].filter(
          Boolean,
        ),
        actions: [{ ...view.edit(t.text('engine.complete')), style: 'positive' }, view.cancel()],
      },
    };
  },
});

/** What is charged anyway is said before its price is asked to be accepted (F26). */
function billedTexts(items: readonly Item[], draft: OrderDraft, { actor }: KnownOrder, t: Texts): string[] {
  const isBilled = items.some(({ kind }) => needsBillingConsent(kind, actor.role, actor.programme.supplies));
  return isBilled && !draft.billingConsent ? [t.text('supplies.warning.billed')] : [];
}

/** A rule that says no, beside the field it is corrected in, or above the form. */
function problemOf(refusal: Refusal, { t }: FlowView): Problems {
  const error = refusalText(t, refusal);
  const field = fields[refusal.code];
  return field === undefined ? { error } : { errors: { [field]: error } };
}

const fields: Partial<Record<Refusal['code'], keyof typeof deliverySchema.shape>> = {
  'priority-consent-missing': 'priorityConsent',
  'billable-consent-missing': 'billingConsent',
  'too-many-for-priority': 'shipping',
};
