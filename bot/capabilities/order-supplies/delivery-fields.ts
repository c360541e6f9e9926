import { z } from 'zod';
import { buildForm, type FormDefinition } from '../../../cards/forms/build-form.ts';
import { type FormResult, validateForm } from '../../../cards/forms/validate-form.ts';
import type { FieldView } from '../../../cards/views/form-view.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { needsBillingConsent } from '../../../domain/supplies/rules/orderable.ts';
import { shippingOptions, takesPoNumber } from '../../../domain/supplies/rules/shipping.ts';
import type { FlowView } from '../../engine/capability.ts';
import { addressLabel, shippingLabel } from '../parts/order/labels.ts';
import type { OrderDraft } from './draft.ts';
import type { OrderFacts } from './facts.ts';

const deliverySchema = z.object({
  billingConsent: z.boolean().default(false),
  shipping: z.enum(['standard', 'ground', 'priority']).optional(),
  priorityConsent: z.boolean().default(false),
  poNumber: z.string().max(50).optional(),
  site: z.string().optional(),
  attention: z.string().max(100).optional(),
});
type DeliveryAnswers = Pick<
  OrderDraft,
  'billingConsent' | 'shipping' | 'priorityConsent' | 'poNumber' | 'siteId' | 'attention'
>;

type Values = Readonly<Record<string, unknown>>;
type Asked = { terms: OrderTerms; actor: OrderFacts['actor']; draft: OrderDraft };

/**
 * How and where it is sent. The consent to the cost and, with some programmes, the purchase order number are asked
 * for priority shipping only (X32, X33); a dealer is asked about what is billed in any case (F26).
 */
export function deliveryFields(
  asked: Asked,
  values: Values,
  errors: Record<string, string>,
  view: FlowView,
): readonly FieldView[] {
  const { t } = view;
  const { terms, actor, draft } = asked;
  const { programme, role } = actor;
  const options = shippingOptions(programme);
  const shipping = shippingOf(asked);
  const definition: FormDefinition<typeof deliverySchema> = {
    schema: deliverySchema,
    titleKey: 'supplies.form.title',
    fields: {
      billingConsent: {
        input: 'toggle',
        labelKey: 'supplies.field.billing',
        textKey: 'supplies.field.billingText',
        shown: terms.items.some((item) => needsBillingConsent(item.kind, role, programme.supplies)),
      },
      shipping: {
        input: 'choice',
        labelKey: 'supplies.fact.shipping',
        style: 'expanded',
        options: options.map((value) => ({
          value,
          label: shippingLabel(t, value, programme, terms.currency),
        })),
        shown: options.length > 1,
      },
      priorityConsent: {
        input: 'toggle',
        labelKey: 'supplies.field.priority',
        textKey: 'supplies.field.priorityText',
        textArgs: { cost: priorityCost(asked, view) },
        shown: shipping === 'priority',
      },
      poNumber: {
        input: 'text',
        labelKey: 'supplies.fact.poNumber',
        shown: takesPoNumber(shipping, programme),
      },
      site: {
        input: 'choice',
        labelKey: 'supplies.fact.address',
        options: terms.sites.map((site) => ({ value: site.id, label: addressLabel(site) })),
        shown: terms.sites.length > 1,
      },
      attention: { input: 'text', labelKey: 'supplies.fact.attention' },
    },
  };
  const shown = { ...deliveryValues(draft, asked), ...values };
  return buildForm(definition, { values: shown, errors }, t).fields;
}

function shippingOf({ draft, actor }: Pick<Asked, 'draft' | 'actor'>) {
  const options = shippingOptions(actor.programme);
  return options.find((one) => one === draft.shipping) ?? options[0] ?? 'standard';
}

function deliveryValues(draft: OrderDraft, asked: Asked): Record<string, unknown> {
  const site = asked.terms.sites.find((one) => one.id === draft.siteId) ?? asked.terms.sites[0];
  return {
    billingConsent: draft.billingConsent,
    shipping: shippingOf(asked),
    priorityConsent: draft.priorityConsent,
    poNumber: draft.poNumber,
    site: site?.id,
    attention: draft.attention ?? site?.attention ?? asked.actor.name,
  };
}

/** Reads the fields about the delivery; an address that is not offered counts as the usual one. */
export function readDelivery(
  { sites }: OrderTerms,
  values: Values,
  view: FlowView,
): FormResult<DeliveryAnswers> {
  const read = validateForm(deliverySchema, values, view.t);
  if (!read.ok) return read;
  const { billingConsent, shipping, priorityConsent, poNumber, site, attention } = read.value;
  const siteId = sites.find((one) => one.id === site)?.id ?? null;
  const answers = {
    poNumber: poNumber ?? null,
    attention: attention ?? null,
    siteId,
    shipping: shipping ?? null,
  };
  return { ok: true, value: { ...answers, billingConsent, priorityConsent } };
}

/** The least priority shipping costs, in the reader's words; empty where there is none. */
export function priorityCost(
  { terms, actor }: Pick<Asked, 'terms' | 'actor'>,
  { t }: Pick<FlowView, 't'>,
): string {
  const { priority } = actor.programme.shipping;
  return priority === null ? '' : t.money(priority.minimumCostCents, terms.currency);
}

/** The field a refused order is corrected in; null: it concerns the whole form. */
export function fieldOf({ code }: Refusal): keyof z.input<typeof deliverySchema> | null {
  if (code === 'priority-consent-missing') return 'priorityConsent';
  if (code === 'billable-consent-missing') return 'billingConsent';
  return code === 'too-many-for-priority' ? 'shipping' : null;
}
