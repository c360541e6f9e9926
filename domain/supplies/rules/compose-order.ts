import {
  type ApprovalReason,
  approvalReasons,
  neededApproval,
} from '../../approvals/rules/needed-approval.ts';
import { done, type Outcome, type Refusal, refuse } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import type { OrderSite, OrderTerms } from '../order-terms.ts';
import { needsBillingConsent, refuseDevice } from './orderable.ts';
import { isOverOrder, type StockOnHand } from './over-order.ts';
import {
  type PricedLine,
  type PricedOrder,
  priceOrder,
  type Shipping,
  type WantedLine,
} from './price-order.ts';
import { refuseShipping, shippingOptions, takesPoNumber } from './shipping.ts';

/** What a person wants ordered for one device. */
export type OrderWish = {
  /** Number of boxes by item id; 0 counts as none. */
  quantities: Readonly<Record<string, number>>;
  /** What is on hand by item id, as far as told (X34-X36). */
  stock: Readonly<Record<string, StockOnHand>>;
  /** null: the usual way. */
  shipping: Shipping | null;
  priorityConsent: boolean;
  billingConsent: boolean;
  poNumber: string | null;
  attention: string | null;
  /** null: the device's own address. */
  siteId: string | null;
};

export type ComposedLine = PricedLine & { overOrder: boolean; usual: number | null };

/** An order that keeps every rule, priced: what is shown before it is sent, and what is stored (G50). */
export type ComposedOrder = Omit<PricedOrder, 'lines'> & {
  lines: ComposedLine[];
  currency: string;
  shipping: Shipping;
  site: OrderSite | null;
  /** Whom the driver asks for: as given, else of the address, else who orders (X15). */
  attention: string;
  /** null where the programme takes none (X33). */
  poNumber: string | null;
  approval: { reasons: ApprovalReason[]; askedIds: string[]; alone: boolean } | null;
};

type Orderer = Pick<Actor, 'personId' | 'name' | 'role' | 'account' | 'programme'>;

/** Applies every rule to a wish and prices it; the first rule that says no is the refusal. */
export function composeOrder(wish: OrderWish, terms: OrderTerms, actor: Orderer): Outcome<ComposedOrder> {
  const { programme, role } = actor;
  const blocked = refuseDevice(terms.device, nameOf(terms), programme.supplies);
  if (blocked) return { ok: false, refusal: blocked };
  const wanted = wantedLines(wish, terms, programme.supplies.maxQuantity);
  if (!wanted.ok) return wanted;
  const shipping = chosenShipping(wish.shipping, actor);
  const priced = priceOrder(wanted.value, { coveredKinds: terms.coveredKinds, role, programme, shipping });
  const refusal =
    refuseBilling(wanted.value, wish, actor) ?? refuseDelivery(priced, shipping, wish, terms, actor);
  if (refusal) return { ok: false, refusal };
  const inCharge = terms.inCharge.map((one) => one.id);
  const approval = neededApproval(approvalReasons(priced, actor), actor.personId, inCharge);
  if (approval && !approval.alone && approval.askedIds.length === 0) return refuse('no-approver');
  const site = terms.sites.find((one) => one.id === wish.siteId) ?? terms.sites[0] ?? null;
  return done({
    ...priced,
    lines: priced.lines.map((line) => judged(line, wish, terms, actor)),
    currency: terms.currency,
    shipping,
    site,
    attention: wish.attention ?? site?.attention ?? actor.name,
    poNumber: takesPoNumber(shipping, programme) ? wish.poNumber : null,
    approval,
  });
}

function wantedLines({ quantities }: OrderWish, terms: OrderTerms, max: number): Outcome<WantedLine[]> {
  const lines: WantedLine[] = [];
  for (const [id, quantity] of Object.entries(quantities).filter(([, one]) => one !== 0)) {
    const item = terms.items.find((one) => one.id === id);
    const withheld = terms.withheld.find((one) => one.id === id);
    if (withheld) return refuse('item-not-for-dealers', { item: withheld.orderNumber });
    if (!item) return refuse('item-not-compatible', { item: id, device: nameOf(terms) });
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > max)
      return refuse('quantity-out-of-range', { max });
    lines.push({ item, quantity });
  }
  return lines.length === 0 ? refuse('nothing-ordered') : done(lines);
}

/** What is not offered is not an error: the usual way is taken. */
function chosenShipping(wished: Shipping | null, { programme }: Orderer): Shipping {
  const options = shippingOptions(programme);
  return options.find((one) => one === wished) ?? options[0] ?? 'standard';
}

function refuseBilling(
  lines: readonly WantedLine[],
  wish: OrderWish,
  { role, programme }: Orderer,
): Refusal | null {
  const billed = lines.some(({ item }) => needsBillingConsent(item.kind, role, programme.supplies));
  return billed && !wish.billingConsent ? { code: 'billable-consent-missing', args: {} } : null;
}

function refuseDelivery(
  { cartons, shippingCents }: PricedOrder,
  shipping: Shipping,
  { priorityConsent }: OrderWish,
  { currency }: OrderTerms,
  { programme }: Orderer,
): Refusal | null {
  const cost = { cents: shippingCents, currency };
  return refuseShipping({ shipping, cartons, consent: priorityConsent, cost }, programme);
}

function judged(
  line: PricedLine,
  { stock }: OrderWish,
  terms: OrderTerms,
  { programme }: Orderer,
): ComposedLine {
  const usual = terms.usual[line.item.id] ?? null;
  const boxesOnHand = stock[line.item.id]?.boxes ?? 0;
  return {
    ...line,
    usual,
    overOrder: isOverOrder({ quantity: line.quantity, boxesOnHand, usual }, programme.supplies),
  };
}

function nameOf({ device }: OrderTerms): string {
  return device.alias ?? device.serial;
}
