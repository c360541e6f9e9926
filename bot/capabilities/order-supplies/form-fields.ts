import { z } from 'zod';
import type { FormFields } from '../../../cards/forms/field-data.ts';
import type { Texts } from '../../../cards/texts/texts.ts';
import type { Item } from '../../../domain/supplies/list-items.ts';
import { needsBillingConsent } from '../../../domain/supplies/rules/orderable.ts';
import { shippingOptions, takesPoNumber } from '../../../domain/supplies/rules/shipping.ts';
import type { FlowView } from '../../engine/capability.ts';
import { fieldGroup } from '../parts/form/field-group.ts';
import { addressLabel, itemLabel, shippingLabel } from '../parts/order/labels.ts';
import type { KnownOrder, OrderDraft } from './draft.ts';
import { readOrder } from './read-order.ts';

/** More boxes than any cupboard holds. */
const maxOnHand = 999;
const onHand = z.number().int().min(0).max(maxOnHand).optional();

/** One number for each item that may be ordered, and what is on hand of it. */
export function itemGroup({ terms, actor }: KnownOrder) {
  const item = z.number().int().min(0).max(actor.programme.supplies.maxQuantity).optional();
  return fieldGroup({
    things: terms.items,
    schema: z.object({ item, boxes: onHand, units: onHand }),
    key: ({ id }, field) => `${field}-${id}`,
  });
}

/** What is on hand is asked beside the items that are ordered, where the programme asks (X35). */
export function itemFields(draft: OrderDraft, facts: KnownOrder, { t }: FlowView) {
  const { terms, actor } = facts;
  const { supplies } = actor.programme;
  const { quantities } = readOrder(draft, terms, facts);
  return itemGroup(facts).ask((item) => {
    const labelArgs = { item: itemLabel(t, item), price: boxPrice(item, facts, t) };
    const perBox = { hintKey: 'supplies.field.perBox', hintArgs: { count: item.unitsPerBox } } as const;
    const stock = { input: 'number', labelArgs, shown: supplies.asksStock && item.id in quantities } as const;
    return {
      item: {
        ...{ input: 'number', labelKey: 'supplies.field.item', labelArgs },
        ...(item.unitsPerBox > 1 ? perBox : {}),
      },
      boxes: { ...stock, labelKey: 'supplies.field.boxes', hintKey: 'supplies.field.boxesHint' },
      units: { ...stock, labelKey: 'supplies.field.units', hintKey: 'supplies.field.unitsHint' },
    };
  });
}

/** What a box costs this person, or that the contract includes it. */
export function boxPrice(
  item: Item,
  { terms, actor }: Pick<KnownOrder, 'terms' | 'actor'>,
  t: Texts,
): string {
  const billed = needsBillingConsent(item.kind, actor.role, actor.programme.supplies);
  const covered = terms.coveredKinds.includes(item.kind) && !billed;
  return covered ? t.text('supplies.covered') : t.money(item.priceCents, terms.currency);
}

/** What is asked about the delivery; which of it depends on the programme and the shipping. */
export const deliverySchema = z.object({
  billingConsent: z.boolean().default(false),
  shipping: z.enum(['standard', 'ground', 'priority']).optional(),
  priorityConsent: z.boolean().default(false),
  poNumber: z.string().max(50).optional(),
  site: z.string().optional(),
  attention: z.string().max(100).optional(),
});

/**
 * How and where it is sent. The consent to the cost and, with some programmes, the purchase order number are asked
 * for priority shipping only (X32, X33); a dealer is asked about what is billed in any case (F26).
 */
export function deliveryFields(
  draft: OrderDraft,
  { terms, actor }: KnownOrder,
  { t }: FlowView,
): FormFields<typeof deliverySchema> {
  const { programme, role } = actor;
  const { priority } = programme.shipping;
  const options = shippingOptions(programme);
  const shipping = shippingOf(draft, actor);
  return {
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
      options: options.map((value) => ({ value, label: shippingLabel(t, value, programme, terms.currency) })),
      shown: options.length > 1,
    },
    priorityConsent: {
      input: 'toggle',
      labelKey: 'supplies.field.priority',
      textKey: 'supplies.field.priorityText',
      textArgs: { cost: priority === null ? '' : t.money(priority.minimumCostCents, terms.currency) },
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
  };
}

/** The way of shipping a draft comes to: the one wished for where the programme offers it, else its usual one. */
export function shippingOf({ shipping }: OrderDraft, { programme }: KnownOrder['actor']) {
  const options = shippingOptions(programme);
  return options.find((one) => one === shipping) ?? options[0] ?? 'standard';
}
