import type { Tx } from '../../prisma/client.ts';
import type { Ids } from '../operation.ts';

export type Applicant = { channel: 'teams' | 'slack'; tenantId: string; externalId: string };
export type AccessWish = { name: string; email: string; company: string; message: string };

type Door = { db: Tx; ids: Ids; now: Date };

/** The request of this chat account that is still open, if there is one. */
export async function openAccessRequest(
  db: Tx,
  { channel, tenantId, externalId }: Applicant,
): Promise<{ createdAt: Date } | null> {
  return db.accessRequest.findFirst({
    where: { channel, tenantId, externalId, status: 'open' },
    select: { createdAt: true },
  });
}

/** Keeps what somebody unknown asks for (F47, F49); a second request while one is open replaces its words. */
export async function requestAccess(
  { db, ids, now }: Door,
  applicant: Applicant,
  wish: AccessWish,
): Promise<void> {
  const key = {
    channel: applicant.channel,
    tenantId: applicant.tenantId,
    externalId: applicant.externalId,
    status: 'open',
  };
  await db.accessRequest.upsert({
    where: { channel_tenantId_externalId_status: key },
    create: { ...key, ...wish, id: ids.next(), createdAt: now },
    update: wish,
  });
}
