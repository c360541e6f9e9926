import type { CardAction, CardView } from '../../../../cards/views/card-view.ts';
import type { CaseDetail, CaseStatus } from '../../../../domain/cases/case-detail.ts';
import type { Actor } from '../../../../domain/people/actor.ts';
import type { Speech } from '../../../engine/capability.ts';
import { beginOf, linkTo } from '../../../engine/links.ts';
import { deviceName } from '../device/device-name.ts';
import { detailFacts } from './case-details.ts';
import { caseCameBack, openCase, unwatchCase, watchCase, writeComment } from './case-links.ts';

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

/** The three states of F7, and that it is the customer's turn. */
export function statusText(
  { t }: Pick<Speech, 't'>,
  { status, awaitsCustomer }: Pick<CaseDetail, 'status' | 'awaitsCustomer'>,
): string {
  return awaitsCustomer && status !== 'closed'
    ? t.text('cases.status.awaits')
    : t.text(`cases.status.${status}`);
}

function facts({ t }: Shown, found: CaseDetail) {
  return [
    { label: t.text('cases.fact.device'), value: found.device ? deviceName(found.device) : '–' },
    { label: t.text('cases.fact.reporter'), value: found.reporter.name },
    { label: t.text('cases.fact.created'), value: t.date(found.createdAt) },
    { label: t.text('cases.fact.priority'), value: t.text(`cases.priority.${priority(found.priority)}`) },
    ...detailFacts(t, found.details),
    { label: t.text('cases.fact.description'), value: found.description },
  ];
}

function actions({ t, actor }: Shown, { number, status, watcherIds }: CaseDetail): CardAction[] {
  const watching = watcherIds.includes(actor.personId);
  const comment = beginOf(writeComment, t.text('cases.comment'), { number });
  return [
    ...(status === 'closed' ? [] : [comment]),
    ...(status === 'created' ? [] : [linkTo(caseCameBack, t.text('cases.cameBack'), { number })]),
    watching
      ? linkTo(unwatchCase, t.text('cases.unwatch'), { number })
      : linkTo(watchCase, t.text('cases.watch'), { number }),
    linkTo(openCase, t.text('cases.refresh'), { key: number }),
  ];
}

const priorities = [1, 2, 3, 4] as const;

function priority(value: number): (typeof priorities)[number] {
  return priorities.find((one) => one === value) ?? 3;
}
