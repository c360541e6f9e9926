import type { FormView } from '../../../cards/views/form-view.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import type { Accepted, FlowView, Step } from '../../engine/capability.ts';
import { refusalText } from '../../engine/present-refusal.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { asksAbout } from '../parts/form/form-step.ts';
import { deliveryFields, fieldOf, readDelivery } from './delivery-fields.ts';
import type { OrderDraft } from './draft.ts';
import type { OrderFacts } from './facts.ts';
import { howMany, itemFields, itemValues, readItems } from './item-fields.ts';
import { readOrder } from './read-order.ts';
import { summaryCard } from './summary-card.ts';
import { unclearTexts } from './unclear.ts';

export type Known = { draft: OrderDraft; terms: OrderTerms; actor: OrderFacts['actor'] };
type State = { values: Readonly<Record<string, unknown>>; errors: Record<string, string>; error: string };

/** The items and how they are sent, filled as far as known (G48, G49). The price is shown before it can be sent. */
export function orderForm(known: Known, view: FlowView): Extract<Step, { kind: 'form' }> {
  const read = readOrder(known.draft, known.terms, known);
  const values = itemValues(known.terms, { quantities: read.quantities, stock: known.draft.stock });
  const wrong = readItems(known, values, view);
  const refused = read.composed.ok ? noProblem : problemOf(read.composed.refusal, view);
  const errors = {
    ...refused.errors,
    ...howMany(known.terms.items, read.withoutQuantity, view),
    ...(wrong.ok ? {} : wrong.errors),
  };
  const untouched = read.composed.ok || read.composed.refusal.code === 'nothing-ordered' || !wrong.ok;
  const error = [...unclearTexts(view.t, read.unclear), untouched ? '' : refused.error]
    .filter(Boolean)
    .join(' ');
  const form = build(known, view, { values, errors, error });
  const outOfRange = wrong.ok ? [] : Object.values(wrong.errors);
  const warnings = [error, ...Object.values(refused.errors), ...outOfRange].filter(Boolean);
  const summary = summaryCard(known.terms, read, warnings, view);
  const missing = summary.data.missing || form.title;
  const asks = { ...asksAbout(form.title, missing, view), kind: 'how-many' as const };
  return { kind: 'form', form, summary, ready: false, asks };
}

/** Reads a filled form; every rule is applied before it is accepted, so that what is wrong stands beside its field. */
export function acceptOrder(
  known: Known,
  values: Record<string, unknown>,
  view: FlowView,
): Accepted<OrderDraft> {
  const items = readItems(known, values, view);
  const delivery = readDelivery(known.terms, values, view);
  if (!items.ok || !delivery.ok) {
    const errors = { ...(items.ok ? {} : items.errors), ...(delivery.ok ? {} : delivery.errors) };
    return { ok: false, form: build(known, view, { values, errors, error: view.t.text('forms.correct') }) };
  }
  const draft = { ...known.draft, ...items.value, ...delivery.value, said: [], agreed: null };
  const { composed } = readOrder(draft, known.terms, known);
  if (composed.ok) return { ok: true, draft };
  return {
    ok: false,
    form: build({ ...known, draft }, view, { values, ...problemOf(composed.refusal, view) }),
  };
}

function build({ draft, terms, actor }: Known, view: FlowView, { values, errors, error }: State): FormView {
  const { t } = view;
  const ordered = Object.keys(readOrder(draft, terms, { actor }).quantities);
  return {
    title: t.text('supplies.form.title'),
    intro: t.text('supplies.form.intro', { device: deviceName(terms.device) }),
    fields: [
      ...itemFields({ terms, actor, ordered }, values, errors, view),
      ...deliveryFields({ terms, actor, draft }, values, errors, view),
    ],
    error,
    submit: t.text('supplies.form.submit'),
    cancel: t.text('engine.cancel'),
  };
}

const noProblem = { errors: {} as Record<string, string>, error: '' };

/** A rule that says no, beside the field it is about, or above the form. */
function problemOf(refusal: Refusal, view: FlowView): typeof noProblem {
  const text = refusalText(view.t, refusal);
  const field = fieldOf(refusal);
  return field === null ? { errors: {}, error: text } : { errors: { [field]: text }, error: '' };
}
