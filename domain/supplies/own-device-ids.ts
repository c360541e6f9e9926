import type { Operation } from '../operation.ts';

/** The devices a user looks after (F20); empty for all others, who see by account. */
export async function ownDeviceIds({ db, actor }: Pick<Operation, 'db' | 'actor'>): Promise<string[]> {
  if (actor.role !== 'user') return [];
  const { personId, account } = actor;
  const rows = await db.deviceAssignment.findMany({
    where: { accountId: account.id, personId },
    select: { deviceId: true },
  });
  return rows.map(({ deviceId }) => deviceId);
}
