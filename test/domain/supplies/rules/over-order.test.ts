import { describe, expect, it } from 'vitest';
import { isOverOrder } from '../../../../domain/supplies/rules/over-order.ts';

const figures = { overOrder: { factor: 3, atFirst: 6 } };
const judge = (quantity: number, usual: number | null, boxesOnHand = 0) =>
  isOverOrder({ quantity, usual, boxesOnHand }, figures);

describe('over-orders', () => {
  it('flags a quantity far above the largest recent one [G49]', () => {
    expect([judge(6, 2), judge(7, 2)]).toEqual([false, true]);
  });

  it('has a figure of its own for an item that was never ordered [G49]', () => {
    expect([judge(6, null), judge(7, null)]).toEqual([false, true]);
  });

  it('counts the full boxes on hand [G49 X17 X36]', () => {
    expect(judge(5, 2, 2)).toBe(true);
  });

  it('does not flag an item that is not ordered, however full the cupboard', () => {
    expect(judge(0, 1, 40)).toBe(false);
  });
});
