import type { Programme } from '../../programmes/schema.ts';

/** What is in the cupboard of one item: unopened boxes, and single units beside them (X17, X36). */
export type StockOnHand = { boxes: number; units: number };

export type Provision = {
  quantity: number;
  /** Unopened boxes on hand, which count as well; 0 when not told. */
  boxesOnHand: number;
  /** The most ordered at once lately; null when the item was not ordered. */
  usual: number | null;
};

/** Whether a quantity lies so far above the usual one that the person is asked whether it is meant (G49). */
export function isOverOrder(
  { quantity, boxesOnHand, usual }: Provision,
  { overOrder }: Pick<Programme['supplies'], 'overOrder'>,
): boolean {
  const most = usual === null ? overOrder.atFirst : usual * overOrder.factor;
  return quantity > 0 && quantity + boxesOnHand > most;
}
