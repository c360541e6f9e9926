import { expect, it } from 'vitest';
import type { RecentOrder } from '../../../../domain/supplies/recent-orders.ts';
import { onItsWay } from '../../../../domain/supplies/rules/on-its-way.ts';
import { black, cyan } from '../terms.ts';

const now = new Date('2026-11-20T09:00:00Z');
const order = (changes: Partial<RecentOrder> = {}): RecentOrder => ({
  number: 1473939,
  status: 'shipped',
  createdAt: new Date('2026-11-17T10:05:00Z'),
  requester: 'Alex Wilber',
  lines: [
    { itemId: black.id, quantity: 2 },
    { itemId: cyan.id, quantity: 1 },
  ],
  ...changes,
});
const found = (one: RecentOrder) => onItsWay([cyan.id], [one], now, { onItsWayDays: 14 });

it('an order of the last days that has not arrived is found by its item [G47]', () => {
  expect(found(order())).toMatchObject([{ number: 1473939, lines: [{ itemId: cyan.id, quantity: 1 }] }]);
  expect(found(order({ status: 'awaiting-approval' }))).toHaveLength(1);
});

it('one that arrived, is older or brings something else is not [G47]', () => {
  expect(found(order({ status: 'delivered' }))).toEqual([]);
  expect(found(order({ createdAt: new Date('2026-11-05T10:05:00Z') }))).toEqual([]);
  expect(found(order({ lines: [{ itemId: black.id, quantity: 2 }] }))).toEqual([]);
});
