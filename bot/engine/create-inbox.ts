import type { Clock } from '../../domain/operation.ts';
import type { Database } from '../../prisma/client.ts';
import type { Inbox } from './inbox.ts';
import { storable } from './storable.ts';

/** The inbox in the database. */
export function createInbox(db: Database, clock: Clock): Inbox {
  return {
    async receive(channel, key, payload) {
      const stored = await db.$executeRaw`
        INSERT INTO "Inbox" ("source", "key", "payload", "status", "receivedAt", "attempts")
        VALUES (${channel}, ${key}, ${JSON.stringify(storable(payload))}::jsonb, 'received', ${clock.now()}, 0)
        ON CONFLICT ("source", "key") DO NOTHING`;
      return stored === 1;
    },
    async done(channel, key) {
      await db.$executeRaw`
        UPDATE "Inbox" SET "status" = 'done', "payload" = NULL WHERE "source" = ${channel} AND "key" = ${key}`;
    },
  };
}
