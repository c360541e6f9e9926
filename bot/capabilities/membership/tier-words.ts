import type { PaymentMethod, Tier } from '../../../domain/programmes/membership-schema.ts';
import { noonOf } from '../../../domain/programmes/rules/wall-clock.ts';
import type { FlowView } from '../../engine/capability.ts';

type Speaking = Pick<FlowView, 't'>;

/** The points of a level and its fee, both as printed: "1,000 to 1,599 points · £170.00 a year" (C15-C21). */
export function tierTerms({ t }: Speaking, { from, to, fee }: Tier): string {
  const range =
    to === null ? t.text('membership.range.open', { from }) : t.text('membership.range', { from, to });
  return `${range} · ${t.text('membership.fee', { fee: t.money(fee.cents, fee.currency) })}`;
}

/** A level by its name with the word for it, such as "Silver". */
export function tierNames({ t }: Speaking, tiers: readonly Tier[], joint: 'and' | 'or' = 'and'): string {
  return t.list(
    tiers.map(({ name }) => name),
    joint,
  );
}

/** What a way of paying means: nothing today by card, before the due date by transfer (C22, C24); the day is yyyy-mm-dd. */
export function paymentTerms({ t }: Speaking, payment: PaymentMethod, dueOn: string): string {
  return t.text(`membership.payment.${payment}.means`, { date: t.date(noonOf(dueOn)) });
}
