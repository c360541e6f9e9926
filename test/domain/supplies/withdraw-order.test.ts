import { describe, expect, test } from 'vitest';
import { decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { listPendingApprovals } from '../../../domain/approvals/list-pending-approvals.ts';
import { remindApprovers } from '../../../domain/approvals/remind-approvers.ts';
import { findDevice } from '../../../domain/fleet/find-device.ts';
import type { Operation } from '../../../domain/operation.ts';
import { loadOrderTerms } from '../../../domain/supplies/order-terms.ts';
import { replaceOrder } from '../../../domain/supplies/replace-order.ts';
import type { OrderWish } from '../../../domain/supplies/rules/compose-order.ts';
import { findSentOrder } from '../../../domain/supplies/sent-order.ts';
import { withdrawOrder } from '../../../domain/supplies/withdraw-order.ts';
import { office } from '../../../prisma/seed/demo/people.ts';
import { monday } from '../../support/clock.ts';
import { deviceId, itemId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { placeFor } from './place-for.ts';
import { wishOf } from './terms.ts';

const database = useDatabase();
const serial = 'WHJ01481';
const staples = (count: number): OrderWish => wishOf({ [itemId('0250A013')]: count });

/** Staples by Alex, which are charged and so wait for Megan or Adele. */
async function waiting(): Promise<{ orderId: string; approvalId: string }> {
  const placed = await placeFor(await demoOperation(database.db, 'Alex'), deviceId(serial), staples(2));
  if (!placed.ok || !placed.value.approval) throw new Error('the order does not wait');
  return { orderId: placed.value.order.id, approvalId: placed.value.approval.id };
}

/** An operation in a transaction of its own, as a turn runs it. */
async function as<T>(name: string, run: (operation: Operation) => Promise<T>, now = monday): Promise<T> {
  const operation = await demoOperation(database.db, name, now);
  return database.db.$transaction((db) => run({ ...operation, db }));
}

const withdraw = (name: string, id: string) => as(name, (operation) => withdrawOrder(operation, id));
const decide = (name: string, id: string, decision: 'approved' | 'rejected') =>
  as(name, (operation) => decideApproval(operation, id, decision));

async function statusOf(id: string) {
  const where = { accountId_id: { accountId: office, id } };
  return (await database.db.order.findUniqueOrThrow({ where })).status;
}

const refusal = (code: string, args = {}) => ({ ok: false, refusal: { code, args } });

describe('withdrawing an order', () => {
  test('stops it and the request for approval, with who did it and a record [P4 G51]', async () => {
    const { orderId, approvalId } = await waiting();
    expect(await withdraw('Alex', orderId)).toMatchObject({
      ok: true,
      value: { order: { status: 'withdrawn' } },
    });
    expect(await statusOf(orderId)).toBe('withdrawn');
    expect(await decide('Megan', approvalId, 'approved')).toEqual(
      refusal('request-withdrawn', { name: 'Alex Wilber' }),
    );
    expect(await statusOf(orderId)).toBe('withdrawn');
    const where = { entityId: orderId, action: 'order-withdrawn' };
    expect(await database.db.audit.count({ where })).toBe(1);
    expect(
      (await as('Megan', (operation) => listPendingApprovals(operation, 50))).map(({ id }) => id),
    ).not.toContain(approvalId);
  });

  test('happens once, however often it is asked for [P4]', async () => {
    const { orderId } = await waiting();
    const both = await Promise.all([withdraw('Alex', orderId), withdraw('Alex', orderId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toEqual([refusal('withdrawn-already')]);
    expect(await database.db.audit.count({ where: { entityId: orderId, action: 'order-withdrawn' } })).toBe(
      1,
    );
  });

  test.each([
    ['approved', 'order-approved-first', 'submitted'],
    ['rejected', 'order-rejected-first', 'rejected'],
  ] as const)('is refused once it was %s, with by whom [P4 P11]', async (decision, code, status) => {
    const { orderId, approvalId } = await waiting();
    await decide('Megan', approvalId, decision);
    expect(await withdraw('Alex', orderId)).toEqual(refusal(code, { name: 'Megan Bowen' }));
    expect(await statusOf(orderId)).toBe(status);
  });

  test('and a decision at the same moment: the first counts, the other is told so [P4 P11]', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { orderId, approvalId } = await waiting();
      const [withdrawn, decided] = await Promise.all([
        withdraw('Alex', orderId),
        decide('Megan', approvalId, 'approved'),
      ]);
      expect([withdrawn.ok, decided.ok].toSorted()).toEqual([false, true]);
      expect(await statusOf(orderId)).toBe(withdrawn.ok ? 'withdrawn' : 'submitted');
      if (!withdrawn.ok) expect(withdrawn).toEqual(refusal('order-approved-first', { name: 'Megan Bowen' }));
      if (!decided.ok) expect(decided).toEqual(refusal('request-withdrawn', { name: 'Alex Wilber' }));
    }
  });

  test('is refused for an order nobody had to approve: it has gone out [P4]', async () => {
    const placed = await placeFor(
      await demoOperation(database.db, 'Alex'),
      deviceId(serial),
      wishOf({ [itemId('8520B002')]: 1 }),
    );
    if (!placed.ok) throw new Error('refused');
    expect(await withdraw('Alex', placed.value.order.id)).toEqual(refusal('order-sent-on'));
  });

  test.each([
    ['Megan', 'sent-by-another'],
    ['Joris', 'sent-not-found'],
    ['Lynne', 'sent-not-found'],
  ])('is not for %s, who did not send it [P4 X8]', async (name, code) => {
    const { orderId } = await waiting();
    expect(await withdraw(name, orderId)).toEqual(refusal(code));
    expect(await statusOf(orderId)).toBe('awaiting-approval');
  });
});

describe('changing an order', () => {
  const replace = (orderId: string, wish: OrderWish) =>
    as('Alex', async (operation) => {
      const device = await findDevice(operation, deviceId(serial));
      if (device === null) throw new Error('no device');
      return replaceOrder(operation, await loadOrderTerms(operation, device), { wish, replaces: orderId });
    });

  test('withdraws the old one and places the new one [P4 G48]', async () => {
    const { orderId } = await waiting();
    const changed = await replace(orderId, staples(4));
    if (!changed.ok) throw new Error('refused');
    const { placed, withdrawn } = changed.value;
    expect(withdrawn.order).toMatchObject({ id: orderId, status: 'withdrawn' });
    expect(placed).toMatchObject({
      order: { lines: [{ quantity: 4 }] },
      approval: { reasons: ['billable'] },
    });
  });

  test('changes nothing when the new one is refused, or the old one was decided [P4]', async () => {
    const { orderId, approvalId } = await waiting();
    expect(await replace(orderId, staples(0))).toEqual(refusal('nothing-ordered'));
    expect(await statusOf(orderId)).toBe('awaiting-approval');
    await decide('Megan', approvalId, 'approved');
    const before = await database.db.order.count();
    expect(await replace(orderId, staples(4))).toEqual(
      refusal('order-approved-first', { name: 'Megan Bowen' }),
    );
    expect(await database.db.order.count()).toBe(before);
  });

  test('finds all that was wished: amounts, stock, shipping and whom to ask for [P4 X36]', async () => {
    const wish = {
      ...staples(3),
      stock: { [itemId('0250A013')]: { boxes: 1, units: 2 } },
      attention: 'Alex, porte 3',
    };
    const placed = await placeFor(await demoOperation(database.db, 'Alex'), deviceId(serial), wish);
    if (!placed.ok) throw new Error('refused');
    const sent = await as('Alex', (operation) => findSentOrder(operation, placed.value.order.id));
    expect(sent).toMatchObject({
      ok: true,
      value: { wish: { quantities: wish.quantities, stock: wish.stock, attention: 'Alex, porte 3' } },
    });
  });
});

describe('reminding those who can approve', () => {
  const remind = (name: string, orderId: string, minutes = 0) =>
    as(
      name,
      (operation) => remindApprovers(operation, orderId),
      new Date(monday.getTime() + minutes * 60_000),
    );

  test('names whom to remind, once an hour at most [P4 P11]', async () => {
    const { orderId } = await waiting();
    const [first, again] = await Promise.all([remind('Alex', orderId), remind('Alex', orderId)]);
    const done = [first, again].find(({ ok }) => ok);
    expect(done).toMatchObject({ value: { asked: [{ name: 'Adele Vance' }, { name: 'Megan Bowen' }] } });
    expect([first, again].filter(({ ok }) => !ok)).toEqual([refusal('reminded-lately', { minutes: 60 })]);
    expect(await remind('Alex', orderId, 20)).toEqual(refusal('reminded-lately', { minutes: 40 }));
    expect(await remind('Alex', orderId, 60)).toMatchObject({ ok: true });
  });

  test('is for the one who sent it, while nobody has decided [P4]', async () => {
    const { orderId, approvalId } = await waiting();
    expect(await remind('Adele', orderId)).toEqual(refusal('sent-by-another'));
    await decide('Megan', approvalId, 'rejected');
    expect(await remind('Alex', orderId)).toEqual(refusal('order-rejected-first', { name: 'Megan Bowen' }));
  });
});
