import type { FormDefinition } from '../../../../cards/forms/build-form.ts';
import type { FormSchema } from '../../../../cards/forms/field-data.ts';
import type { CallBack } from '../../../../domain/cases/call-back.ts';
import { callMoment, isDeskThere, nextMoment } from '../../../../domain/cases/rules/call-moment.ts';
import { priorityOf, type Urgency } from '../../../../domain/cases/rules/urgency.ts';
import { wallClock } from '../../../../domain/programmes/rules/wall-clock.ts';
import type { Programme } from '../../../../domain/programmes/schema.ts';
import type { FlowView, Scene } from '../../../engine/capability.ts';
import { priorityText } from '../case/priority-text.ts';
import { callBackWords, momentWords } from './call-back-words.ts';
import { type DeskDraft, urgencyOf } from './desk-draft.ts';

/** What has to be known of the desk: its line and hours, its priorities, and the clock the person lives by. */
export type DeskFacts = { desk: Pick<Programme, 'support' | 'priorities'> & { timeZone: string } };

/** Known from who speaks. */
export function deskFacts({ actor }: Pick<Scene, 'actor'>): DeskFacts {
  const { support, priorities } = actor.programme;
  return { desk: { support, priorities, timeZone: actor.account.timeZone } };
}

/** The wish to be called, its moment made out; null when there is none. */
function callBackOf({ callBack }: DeskDraft, { desk }: DeskFacts, now: Date): CallBack | null {
  if (callBack === null) return null;
  const { number, when } = callBack;
  const moment = callMoment(callBack, wallClock(now, desk.timeZone), desk.support.hours);
  return { number, when, moment, timeZone: desk.timeZone };
}

/** What a case or a comment keeps of it. */
export function wishesOf(
  draft: DeskDraft,
  facts: DeskFacts,
  now: Date,
): { urgency: Urgency; callBack: CallBack | null } {
  return { urgency: urgencyOf(draft), callBack: callBackOf(draft, facts, now) };
}

type Notes = NonNullable<FormDefinition<FormSchema>['notes']>;

/** The same above a form, before it is sent; when the desk is closed then, that is said and its next moment offered (P7, P8). */
export function deskNotes(draft: DeskDraft, facts: DeskFacts, { t, now }: FlowView): Notes {
  const { urgency, callBack } = wishesOf(draft, facts, now);
  const { support, priorities } = facts.desk;
  const priority = priorityText(t, priorityOf({ priorities }, urgency));
  const moment = callBack?.moment ?? null;
  const isClosed = moment !== null && !isDeskThere(moment, support.hours);
  return [
    ...(urgency === 'usual'
      ? []
      : [{ key: 'priority', labelKey: 'cases.fact.priority' as const, value: priority }]),
    ...(callBack === null
      ? []
      : [{ key: 'callBack', labelKey: 'requests.callBack' as const, value: callBackWords(t, callBack) }]),
    ...(callBack !== null && callBack.number === null
      ? [
          {
            key: 'callNumber',
            labelKey: 'desk.callBack.note' as const,
            value: t.text('desk.callBack.noNumber'),
          },
        ]
      : []),
    ...(isClosed
      ? [
          {
            key: 'callClosed',
            labelKey: 'desk.callBack.note' as const,
            value: t.text('desk.callBack.closed', {
              next: momentWords(t, nextMoment(moment, support.hours)),
            }),
          },
        ]
      : []),
  ];
}
