import { describe, expect, it } from 'vitest';
import { type Decision, decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { listPendingApprovals } from '../../../domain/approvals/list-pending-approvals.ts';
import { loadApproval } from '../../../domain/approvals/load-approval.ts';
import { office, personId } from '../../../prisma/seed/demo/people.ts';
import { stableId } from '../../../prisma/seed/stable-id.ts';
import { deviceId, itemId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { placeFor } from '../supplies/place-for.ts';
import { wishOf } from '../supplies/terms.ts';

const database = useDatabase();

/** An order that waits: staples by Alex, or six boxes of them by Megan, above the limit. */
async function waiting(name: 'Alex' | 'Megan' = 'Alex'): Promise<{ id: string; orderId: string }> {
  const wish = wishOf({ [itemId('0250A013')]: 6 });
  const placed = await placeFor(await demoOperation(database.db, name), deviceId('WHJ01481'), wish);
  if (!placed.ok || !placed.value.approval) throw new Error('the order does not wait');
  return { id: placed.value.approval.id, orderId: placed.value.order.id };
}

async function decide(name: string, id: string, decision: Decision = 'approved') {
  const operation = await demoOperation(database.db, name);
  return database.db.$transaction((db) => decideApproval({ ...operation, db }, id, decision));
}

async function orderStatus(orderId: string): Promise<string> {
  const order = await database.db.order.findUniqueOrThrow({
    where: { accountId_id: { accountId: office, id: orderId } },
  });
  return order.status;
}

const refusal = (code: string) => ({ ok: false, refusal: { code } });

describe('deciding about an order', () => {
  it('sends an approved order, and records who decided [G51]', async () => {
    const { id, orderId } = await waiting();
    expect(await decide('Megan', id)).toMatchObject({
      ok: true,
      value: { status: 'approved', decidedBy: { name: 'Megan Bowen' }, order: { status: 'submitted' } },
    });
    expect(await orderStatus(orderId)).toBe('submitted');
    const audit = await database.db.audit.findMany({
      where: { accountId: office, entityId: id },
      orderBy: { id: 'asc' },
    });
    expect(audit.map((one) => one.action).toSorted()).toEqual(['approval-approved', 'approval-requested']);
  });

  it('stops a rejected order [G51]', async () => {
    const { id, orderId } = await waiting();
    expect(await decide('Adele', id, 'rejected')).toMatchObject({ ok: true, value: { status: 'rejected' } });
    expect(await orderStatus(orderId)).toBe('rejected');
  });

  it('takes the first of two decisions at the same moment and tells the other who decided what [G51]', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id, orderId } = await waiting();
      const decisions = await Promise.all([decide('Megan', id, 'approved'), decide('Adele', id, 'rejected')]);
      const [first] = decisions.filter((one) => one.ok);
      const [second] = decisions.filter((one) => !one.ok);
      if (!first?.ok || !second || second.ok) throw new Error('one decision and one refusal are expected');
      const { decidedBy, status } = first.value;
      expect(second.refusal).toEqual({
        code: 'already-decided',
        args: { name: decidedBy?.name, decision: status },
      });
      expect(await orderStatus(orderId)).toBe(status === 'approved' ? 'submitted' : 'rejected');
      expect(
        await database.db.audit.count({
          where: { entityId: id, action: { in: ['approval-approved', 'approval-rejected'] } },
        }),
      ).toBe(1);
    }
  });

  it('refuses a second decision, even by the same person [G51]', async () => {
    const { id } = await waiting();
    await decide('Megan', id);
    expect(await decide('Megan', id, 'rejected')).toMatchObject(refusal('already-decided'));
  });

  it.each([
    'Alex',
    'Joris',
    'Lynne',
    'Isaiah',
    'Patti',
  ])('is not for %s, to whom the request looks like none [G51 G8]', async (name) => {
    const { id } = await waiting();
    expect(await decide(name, id)).toEqual({
      ok: false,
      refusal: { code: 'approval-not-found', args: {} },
    });
  });

  it('refuses an unknown request alike', async () => {
    expect(await decide('Megan', stableId('nothing'))).toEqual({
      ok: false,
      refusal: { code: 'approval-not-found', args: {} },
    });
  });

  it('is not for the person who asked, as long as another administrator is there [G51]', async () => {
    const { id } = await waiting('Megan');
    expect(await decide('Megan', id)).toMatchObject(refusal('own-request'));
    await database.db.person.update({ where: { id: personId.Adele }, data: { status: 'deactivated' } });
    try {
      expect(await decide('Megan', id)).toMatchObject({ ok: true });
    } finally {
      await database.db.person.update({ where: { id: personId.Adele }, data: { status: 'active' } });
    }
  });
});

describe('looking at requests', () => {
  it('changes nothing, so that a card may refresh itself [G51]', async () => {
    const { id, orderId } = await waiting();
    const megan = await demoOperation(database.db, 'Megan');
    expect(await loadApproval(megan, id)).toMatchObject({
      ok: true,
      value: { status: 'pending', order: { id: orderId } },
    });
    expect(await orderStatus(orderId)).toBe('awaiting-approval');
  });

  it('lists what waits for a person, the oldest first, without the own requests [G51]', async () => {
    await database.db.approval.updateMany({ data: { status: 'rejected' } });
    const { id } = await waiting('Alex');
    await waiting('Megan');
    const list = async (name: string) =>
      (await listPendingApprovals(await demoOperation(database.db, name), 10)).map((one) => one.requester);
    expect(await list('Megan')).toEqual(['Alex Wilber']);
    expect(await list('Adele')).toEqual(['Alex Wilber', 'Megan Bowen']);
    expect(await list('Alex')).toEqual([]);
    expect(await list('Joris')).toEqual([]);
    await decide('Adele', id);
    expect(await list('Megan')).toEqual([]);
  });
});
