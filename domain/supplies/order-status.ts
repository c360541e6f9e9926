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
