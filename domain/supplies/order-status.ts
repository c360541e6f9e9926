/** Where an order stands (X41). */
export const orderStatuses = [
  'awaiting-approval',
  'submitted',
  'confirmed',
  'shipped',
  'delivered',
  'rejected',
  'cancelled',
  'withdrawn',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** What was ordered and has not arrived. */
export const underway: readonly OrderStatus[] = ['awaiting-approval', 'submitted', 'confirmed', 'shipped'];
