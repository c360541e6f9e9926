import type { Json } from '../../cards/views/card-view.ts';
import type { Tx } from '../../prisma/client.ts';
import { SessionConflict } from './session.ts';
import { storable } from './storable.ts';
import type { MessageRef, Reply } from './turn.ts';

/** How long a form may lie around before it has to be started again. */
export const draftLifeMs = 7 * 24 * 3600 * 1000;

export const draftStatuses = ['open', 'done', 'cancelled', 'kept'] as const;

export type DraftRow = {
  id: string;
  capability: string;
  data: unknown;
  status: (typeof draftStatuses)[number];
  version: number;
  /** The answer given when it was done. */
  outcome: Reply[] | null;
  message: MessageRef | null;
};

type NewDraft = {
  id: string;
  owner: string;
  sessionId: string;
  capability: string;
  data: unknown;
  now: Date;
};

/** Stores a new open draft. */
export async function createDraft(db: Tx, draft: NewDraft): Promise<DraftRow> {
  const { id, owner, sessionId, capability, now } = draft;
  const expiresAt = new Date(now.getTime() + draftLifeMs);
  await db.draft.create({
    data: { id, owner, sessionId, capability, data: storable(draft.data) as object, expiresAt },
  });
  return { id, capability, data: draft.data, status: 'open', version: 0, outcome: null, message: null };
}

/** The draft, if it is this chat account's and still kept. A foreign id is the same as an unknown one. */
export async function loadDraft(db: Tx, id: string, owner: string, now: Date): Promise<DraftRow | null> {
  const row = await db.draft.findFirst({ where: { id, owner, expiresAt: { gt: now } } });
  if (!row) return null;
  return {
    id: row.id,
    capability: row.capability,
    data: row.data,
    status: row.status as DraftRow['status'],
    version: row.version,
    outcome: row.outcome as Reply[] | null,
    message: row.message as MessageRef | null,
  };
}

/** Moves a draft on. Two turns at once: the slower one throws and is tried again on the new state. */
export async function saveDraft(db: Tx, draft: DraftRow, change: DraftChange): Promise<DraftRow> {
  const { count } = await db.draft.updateMany({
    where: { id: draft.id, version: draft.version, status: 'open' },
    data: { ...toColumns(change), version: { increment: 1 } },
  });
  if (count !== 1) throw new SessionConflict(draft.id);
  return { ...draft, ...change, version: draft.version + 1 };
}

export type DraftChange = Partial<Pick<DraftRow, 'data' | 'status' | 'outcome'>>;

function toColumns(change: DraftChange) {
  return {
    ...(change.data === undefined ? {} : { data: storable(change.data) as object }),
    ...(change.status === undefined ? {} : { status: change.status }),
    ...(change.outcome ? { outcome: storable(change.outcome) as unknown as Json[] } : {}),
  } as object;
}
