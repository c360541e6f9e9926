import { writeAudit } from '../audit.ts';
import { attachFiles } from '../files/attach-files.ts';
import { findDevice } from '../fleet/find-device.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { CallBack } from './call-back.ts';
import type { CaseCategory } from './case-categories.ts';
import { type ActivityKind, type CaseDetail, caseDetail, toCaseDetail } from './case-detail.ts';
import { type CaseDetails, withCallBack } from './case-details.ts';
import type { Helped } from './record-article-outcome.ts';
import { priorityOf, type Urgency } from './rules/urgency.ts';

export type NewCase = {
  /** null: about no device in particular */
  deviceId: string | null;
  category: CaseCategory;
  subcategory?: string | null;
  scenario?: string | null;
  title: string;
  description: string;
  /** What the articles did (G31): stored on the case */
  articleOutcome?: Helped | null;
  articleIds?: string[];
  /** The articles in words, and how far they were followed: told to the desk in the activity */
  tried?: string | undefined;
  secondaryContactId?: string | null;
  /** The answers to what the kind of request asks, as data */
  details?: CaseDetails | undefined;
  /** Sets the priority; the usual one, "3 - Medium" (G57), unless something is said */
  urgency?: Urgency;
  /** The wish to be called, kept with the details (P8) */
  callBack?: CallBack | null;
  /** Files this person sent, which go with it. */
  fileIds?: readonly string[];
};

/**
 * Opens a case, number and all; what is left out is not known. The device is looked up among those the actor may see; the case
 * is the one's in whose name it is opened (G8).
 */
export async function reportCase(operation: Operation, wanted: NewCase): Promise<Outcome<CaseDetail>> {
  const { db, ids, now, actor } = operation;
  const device = wanted.deviceId === null ? null : await findDevice(operation, wanted.deviceId);
  if (wanted.deviceId !== null && device === null) return refuse('device-not-found');
  const accountId = device?.accountId ?? actor.account.id;
  const {
    articleIds = [],
    tried,
    details: asked,
    urgency = 'usual',
    callBack = null,
    fileIds = [],
    ...content
  } = wanted;
  const details = withCallBack(asked ?? null, content.category, callBack);
  const reporterId = operation.inNameOf ?? actor.personId;
  const id = ids.next();
  const row = await db.case.create({
    data: {
      ...content,
      articleIds,
      ...(details === null ? {} : { details }),
      accountId,
      id,
      priority: priorityOf(actor.programme, urgency),
      reportedById: reporterId,
      contactId: reporterId,
      createdAt: now,
      updatedAt: now,
      activity: { create: firstActivity(operation, tried) },
    },
    ...caseDetail,
  });
  await writeAudit(operation, { accountId, action: 'case-created', entity: 'case', entityId: id });
  const opened = toCaseDetail(row);
  return done(
    fileIds.length === 0 ? opened : { ...opened, files: await attachFiles(operation, opened, fileIds) },
  );
}

function firstActivity({ ids, now, actor, inNameOf }: Operation, tried: string | undefined) {
  const row = (kind: ActivityKind, personId = inNameOf ?? actor.personId) => ({
    ...{ id: ids.next(), at: now, personId, kind },
  });
  return [
    row('created'),
    ...(tried === undefined ? [] : [{ ...row('tried'), body: tried }]),
    ...(inNameOf === undefined ? [] : [row('approved', actor.personId)]),
  ];
}
