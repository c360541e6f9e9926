import { z } from 'zod';
import { buildForm, type FormDefinition } from '../../../cards/forms/build-form.ts';
import { type FormResult, validateForm } from '../../../cards/forms/validate-form.ts';
import type { FieldView } from '../../../cards/views/form-view.ts';
import type { Item } from '../../../domain/supplies/list-items.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { needsBillingConsent } from '../../../domain/supplies/rules/orderable.ts';
import type { StockOnHand } from '../../../domain/supplies/rules/over-order.ts';
import type { FlowView } from '../../engine/capability.ts';
import { itemLabel } from '../parts/order/labels.ts';
import type { OrderFacts } from './facts.ts';

/** More boxes than any cupboard holds. */
const maxOnHand = 999;

type Values = Readonly<Record<string, unknown>>;
type ItemSchema = z.ZodObject<Record<string, z.ZodOptional<z.ZodNumber>>>;

/** What the fields of the items depend on: `ordered` are the ids whose stock is asked beside (X35). */
export type ItemsAsked = { terms: OrderTerms; actor: OrderFacts['actor']; ordered: readonly string[] };

const quantityKey = (item: Item) => `item-${item.id}`;
const boxesKey = (item: Item) => `boxes-${item.id}`;
const unitsKey = (item: Item) => `units-${item.id}`;

/** One number for each item that may be ordered; for those ordered also what is on hand, where the programme asks. */
export function itemFields(
  asked: ItemsAsked,
  values: Values,
  errors: Record<string, string>,
  view: FlowView,
): readonly FieldView[] {
  const fields = asked.terms.items.flatMap((item) => [
    [quantityKey(item), quantityField(item, asked, view)] as const,
    ...(asksStock(item, asked) ? stockFields(item, view) : []),
  ]);
  const definition: FormDefinition<ItemSchema> = {
    schema: itemSchema(asked),
    titleKey: 'supplies.form.title',
    fields: Object.fromEntries(fields),
  };
  return buildForm(definition, { values, errors }, view.t).fields;
}

function quantityField(item: Item, { terms, actor }: ItemsAsked, { t }: FlowView) {
  const billed = needsBillingConsent(item.kind, actor.role, actor.programme.supplies);
  const covered = terms.coveredKinds.includes(item.kind) && !billed;
  const price = covered ? t.text('supplies.covered') : t.money(item.priceCents, terms.currency);
  return {
    input: 'number' as const,
    labelKey: 'supplies.field.item' as const,
    labelArgs: { item: itemLabel(t, item), price },
    ...(item.unitsPerBox > 1
      ? { hintKey: 'supplies.field.perBox' as const, hintArgs: { count: item.unitsPerBox } }
      : {}),
  };
}

function stockFields(item: Item, { t }: FlowView) {
  const labelArgs = { item: itemLabel(t, item) };
  return [
    [
      boxesKey(item),
      { input: 'number', labelKey: 'supplies.field.boxes', labelArgs, hintKey: 'supplies.field.boxesHint' },
    ],
    [
      unitsKey(item),
      { input: 'number', labelKey: 'supplies.field.units', labelArgs, hintKey: 'supplies.field.unitsHint' },
    ],
  ] as const;
}

function asksStock(item: Item, { actor, ordered }: ItemsAsked): boolean {
  return actor.programme.supplies.asksStock && ordered.includes(item.id);
}

function itemSchema({ terms, actor }: Pick<ItemsAsked, 'terms' | 'actor'>): ItemSchema {
  const quantity = z.number().int().min(0).max(actor.programme.supplies.maxQuantity).optional();
  const onHand = z.number().int().min(0).max(maxOnHand).optional();
  const entries = terms.items.flatMap((item) => [
    [quantityKey(item), quantity] as const,
    [boxesKey(item), onHand] as const,
    [unitsKey(item), onHand] as const,
  ]);
  return z.object(Object.fromEntries(entries));
}

export type ItemAnswers = { quantities: Record<string, number>; stock: Record<string, StockOnHand> };

/** Reads the item fields of a filled form: a number out of range is refused beside its field. */
export function readItems(
  asked: Pick<ItemsAsked, 'terms' | 'actor'>,
  values: Values,
  view: FlowView,
): FormResult<ItemAnswers> {
  const read = validateForm(itemSchema(asked), values, view.t);
  if (!read.ok) return read;
  const quantities: ItemAnswers['quantities'] = {};
  const stock: ItemAnswers['stock'] = {};
  for (const item of asked.terms.items) {
    const [quantity, boxes, units] = [quantityKey(item), boxesKey(item), unitsKey(item)].map(
      (key) => read.value[key],
    );
    if (quantity) quantities[item.id] = quantity;
    if (boxes !== undefined || units !== undefined) stock[item.id] = { boxes: boxes ?? 0, units: units ?? 0 };
  }
  return { ok: true, value: { quantities, stock } };
}

/** What the item fields show of a draft. */
export function itemValues(
  { items }: OrderTerms,
  { quantities, stock }: ItemAnswers,
): Record<string, unknown> {
  const entries = items.flatMap((item) => [
    [quantityKey(item), quantities[item.id]] as const,
    [boxesKey(item), stock[item.id]?.boxes] as const,
    [unitsKey(item), stock[item.id]?.units] as const,
  ]);
  return Object.fromEntries(entries);
}

/** Asks how many beside the items that were named without a number. */
export function howMany(
  items: readonly Item[],
  ids: readonly string[],
  { t }: FlowView,
): Record<string, string> {
  const named = items.filter((item) => ids.includes(item.id));
  return Object.fromEntries(named.map((item) => [quantityKey(item), t.text('supplies.field.howMany')]));
}
