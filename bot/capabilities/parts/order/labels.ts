import { isTextKey } from '../../../../cards/texts/catalogue.ts';
import type { Texts } from '../../../../cards/texts/texts.ts';
import type { Programme } from '../../../../domain/programmes/schema.ts';
import type { OrderSite } from '../../../../domain/supplies/order-terms.ts';
import type { Shipping } from '../../../../domain/supplies/rules/price-order.ts';

type Named = { kind: string; colour: string | null; orderNumber: string };

/** "Black toner"; a kind the catalogue added without a text shows its id rather than nothing. */
export function itemName(t: Texts, { kind, colour }: Pick<Named, 'kind' | 'colour'>): string {
  const key = `supplies.item.${kind}`;
  return isTextKey(key) ? t.text(key, { colour: colour ?? 'none' }) : kind;
}

/** "Black toner · 6R1509". */
export function itemLabel(t: Texts, item: Named): string {
  return `${itemName(t, item)} · ${item.orderNumber}`;
}

/** "2 × Black toner · 6R1509, 1 × Staples · 008R12941": what an order holds, on one line. */
export function itemsLabel(t: Texts, lines: readonly { item: Named; quantity: number }[]): string {
  return lines.map(({ item, quantity }) => `${quantity} × ${itemLabel(t, item)}`).join(', ');
}

/** How many boxes, and how many units they hold when that is more than one each. */
export function quantityLabel(t: Texts, quantity: number, unitsPerBox: number): string {
  if (unitsPerBox === 1) return t.text('supplies.units', { count: quantity });
  const boxes = t.text('supplies.boxes', { count: quantity });
  return `${boxes} (${t.text('supplies.units', { count: quantity * unitsPerBox })})`;
}

/** A way of shipping with its delay, and its least cost where there is one (X28-X31). */
export function shippingLabel(t: Texts, shipping: Shipping, programme: Programme, currency: string): string {
  const { ground, priority } = programme.shipping;
  if (shipping === 'ground' && ground) return t.text('supplies.shipping.ground', ground.days);
  if (shipping === 'priority' && priority) {
    const cost = t.money(priority.minimumCostCents, currency);
    return t.text('supplies.shipping.priority', { ...priority.days, cost });
  }
  return t.text('supplies.shipping.standard');
}

/** An address on one line; "–" when there is none on record. */
export function addressLabel(site: OrderSite | null): string {
  if (site === null) return '–';
  return [site.name, site.suite, site.street, `${site.postalCode} ${site.city}`].filter(Boolean).join(', ');
}
