import type { CardAction, CardView } from '../../../../cards/views/card-view.ts';
import type { CaseDetail, CaseStatus } from '../../../../domain/cases/case-detail.ts';
import type { Actor } from '../../../../domain/people/actor.ts';
import { caseActed, refuseTakeBack } from '../../../../domain/sent/rules/take-back.ts';
import type { Speech } from '../../../engine/capability.ts';
import { beginOf, linkTo } from '../../../engine/links.ts';
import { deviceName } from '../device/device-name.ts';
import { askWithdraw } from '../sent/sent-links.ts';
import { detailFacts } from './case-details.ts';
import { fileFacts } from './case-files.ts';
import { caseCameBack, openCase, showFiles, unwatchCase, watchCase, writeComment } from './case-links.ts';
import { priorityText } from './priority-text.ts';

const tones = { created: 'neutral', resolved: 'good', closed: 'good' } as const satisfies Record<
  CaseStatus,
  string
>;

type Shown = Speech & { now: Date; actor: Pick<Actor, 'personId'> };

/** One case: its state, its facts, what happened lately, and what this person can do about it. */
export function caseCard(scene: Shown, found: CaseDetail): CardView {
  const { t, now } = scene;
  return {
    card: 'case',
    data: {
      number: found.number,
      title: found.title,
      status: statusText(scene, found),
      tone: found.awaitsCustomer ? 'attention' : tones[found.status],
      facts: facts(scene, found),
      activityTitle: t.text('cases.activity'),
      activity: found.activity.map((one) => ({
        when: t.relative(one.at, now),
        who: one.who ?? t.text('cases.desk'),
        text: one.body ?? t.text(`cases.activity.${one.kind}`),
      })),
      actions: actions(scene, found),
    },
  };
}

/** The three states of F7, that it is the customer's turn, and that it was withdrawn. */
export function statusText(
  { t }: Pick<Speech, 't'>,
  { status, awaitsCustomer, closeReason }: Pick<CaseDetail, 'status' | 'awaitsCustomer' | 'closeReason'>,
): string {
  if (closeReason === 'withdrawn') return t.text('sent.case.status');
  return awaitsCustomer && status !== 'closed'
    ? t.text('cases.status.awaits')
    : t.text(`cases.status.${status}`);
}

function facts({ t }: Shown, found: CaseDetail) {
  return [
    { label: t.text('cases.fact.device'), value: found.device ? deviceName(found.device) : '–' },
    { label: t.text('cases.fact.reporter'), value: found.reporter.name },
    { label: t.text('cases.fact.created'), value: t.date(found.createdAt) },
    { label: t.text('cases.fact.priority'), value: priorityText(t, found.priority) },
    ...detailFacts(t, found.details),
    { label: t.text('cases.fact.description'), value: found.description },
    ...fileFacts(t, found.files),
  ];
}

function actions(scene: Shown, found: CaseDetail): CardAction[] {
  const { t, actor } = scene;
  const { number, status, watcherIds, closeReason } = found;
  const watching = watcherIds.includes(actor.personId);
  const comment = beginOf(writeComment, t.text('cases.comment'), { number });
  const cameBack = linkTo(caseCameBack, t.text('cases.cameBack'), { number });
  return [
    ...(status === 'closed' ? [] : [comment]),
    ...takeBack(scene, found),
    ...(status === 'created' || closeReason !== null ? [] : [cameBack]),
    watching
      ? linkTo(unwatchCase, t.text('cases.unwatch'), { number })
      : linkTo(watchCase, t.text('cases.watch'), { number }),
    found.files.length > 0
      ? linkTo(showFiles, t.text('cases.files', { count: found.files.length }), { number })
      : linkTo(openCase, t.text('cases.refresh'), { key: number }),
  ];
}

/** The person's latest comment, for five minutes, and the whole case, while the desk has done nothing with it (P4). */
function takeBack({ t, now, actor }: Shown, found: CaseDetail): CardAction[] {
  const { personId } = actor;
  const { number, reporter, createdAt } = found;
  const own = found.activity.filter((one) => one.kind === 'comment' && one.personId === personId).slice(0, 1);
  const comments = own.map(({ id, at }) => ({ kind: 'comment' as const, id, sentAt: at, acted: null }));
  const case_ = { kind: 'case' as const, id: number, sentAt: createdAt, acted: caseActed(found) };
  const sent = [
    ...comments.map((one) => ({ ...one, sentById: personId, title: t.text('sent.takeBack') })),
    { ...case_, sentById: reporter.id, title: t.text('sent.withdraw') },
  ];
  return sent
    .filter((one) => refuseTakeBack(one, personId, now) === null)
    .map(({ kind, id, title }) => linkTo(askWithdraw, title, { id, kind }));
}
