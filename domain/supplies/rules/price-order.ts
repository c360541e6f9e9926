import type { Actor } from '../../people/actor.ts';
import type { Programme } from '../../programmes/schema.ts';
import type { Item } from '../list-items.ts';
import { needsBillingConsent } from './orderable.ts';

export type WantedLine = { item: Item; quantity: number };

export type PricedLine = WantedLine & {
  unitPriceCents: number;
  /** Included in the contract: costs nothing (G51). */
  covered: boolean;
  totalCents: number;
};

/** The ways an order can travel (X28, X29). */
export const shippings = ['standard', 'ground', 'priority'] as const;
export type Shipping = (typeof shippings)[number];

export type PricedOrder = {
  lines: PricedLine[];
  /** What the items cost that the contract does not cover. */
  itemsCents: number;
  /** The least that the chosen shipping costs; freight is billed apart (X31). */
  shippingCents: number;
  totalCents: number;
  /** Boxes to carry, for the limit of priority shipping (X30). */
  cartons: number;
};

type Terms = {
  coveredKinds: readonly string[];
  role: Actor['role'];
  programme: Programme;
  shipping: Shipping;
};

/** Prices an order: each line covered or charged, the shipping, the total (G48-G52). No order is sent before this (G50). */
export function priceOrder(wanted: readonly WantedLine[], terms: Terms): PricedOrder {
  const lines = wanted.map((line) => priceLine(line, terms));
  const itemsCents = sum(lines.map((line) => line.totalCents));
  const shippingCents =
    terms.shipping === 'priority' ? (terms.programme.shipping.priority?.minimumCostCents ?? 0) : 0;
  return {
    lines,
    itemsCents,
    shippingCents,
    totalCents: itemsCents + shippingCents,
    cartons: sum(wanted.map((line) => line.quantity)),
  };
}

function priceLine(line: WantedLine, { coveredKinds, role, programme }: Terms): PricedLine {
  const { item, quantity } = line;
  const covered =
    coveredKinds.includes(item.kind) && !needsBillingConsent(item.kind, role, programme.supplies);
  return {
    ...line,
    unitPriceCents: item.priceCents,
    covered,
    totalCents: covered ? 0 : item.priceCents * quantity,
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
