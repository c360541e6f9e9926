import type { Tx } from '../../prisma/client.ts';
import { ownerOf } from './who.ts';

type Chat = { channel: string; tenantId: string; externalId: string };

/** Ends what somebody has begun or was about to be told: they have no access any more (G14). */
export async function forgetPerson(db: Tx, personId: string, chats: readonly Chat[]): Promise<void> {
  await db.draft.updateMany({
    where: { owner: { in: chats.map(ownerOf) }, status: 'open' },
    data: { status: 'cancelled' },
  });
  await db.outbox.updateMany({
    where: { personId, status: 'pending', turnKey: null },
    data: { status: 'failed', error: 'no access any more' },
  });
}
