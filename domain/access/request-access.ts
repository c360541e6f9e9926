import type { Prisma, Tx } from '../../prisma/client.ts';
import type { Ids } from '../operation.ts';
import { type Applicant, accountOfApplicant } from './account-of-applicant.ts';

/** Open, or decided one way; one request a chat account. */
export const accessStatuses = ['open', 'approved', 'refused'] as const;
export type AccessStatus = (typeof accessStatuses)[number];

export type AccessWish = { name: string; email: string; company: string; message: string };

/** Where the answer goes: the conversation in its channel's own terms, null when it is not personal, and the language. */
export type AnswerTo = { address: Prisma.InputJsonValue | null; language: string };

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

/**
 * Keeps what somebody unknown asks for (F47, F49); a later request of the same chat account takes the place of an
 * earlier one. Gives its id and the account whose administrators decide; null: the service desk does.
 */
export async function requestAccess(
  { db, ids, now }: Door,
  applicant: Applicant,
  wish: AccessWish,
  { address, language }: AnswerTo,
): Promise<{ id: string; accountId: string | null }> {
  const { channel, tenantId, externalId } = applicant;
  const key = { channel, tenantId, externalId };
  const accountId = await accountOfApplicant(db, applicant, wish.email);
  const data = {
    ...wish,
    ...(address === null ? {} : { address }),
    ...{ accountId, language, status: 'open', createdAt: now, decidedById: null, decidedAt: null },
  };
  const { id } = await db.accessRequest.upsert({
    where: { channel_tenantId_externalId: key },
    create: { ...key, ...data, id: ids.next() },
    update: data,
    select: { id: true },
  });
  return { id, accountId };
}
