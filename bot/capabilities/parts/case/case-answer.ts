import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CaseDetail } from '../../../../domain/cases/case-detail.ts';
import { type CaseEvent, caseAudience } from '../../../../domain/notifications/rules/case-audience.ts';
import type { Actor } from '../../../../domain/people/actor.ts';
import { deskPersonIds } from '../../../../domain/people/list-desk.ts';
import type { Answer, Notification, Scene, Speech } from '../../../engine/capability.ts';
import { linkTo } from '../../../engine/links.ts';
import { notice } from '../../../engine/replies.ts';
import type { About } from '../../../engine/spoken-of.ts';
import { spokenDevice } from '../device/device-name.ts';
import { caseCard } from './case-card.ts';
import { openCase } from './case-links.ts';

/** A case, and its device, for the messages after it. */
export function aboutCase(
  t: Texts,
  {
    number,
    device,
    awaitsCustomer,
    status,
  }: Pick<CaseDetail, 'number' | 'device' | 'awaitsCustomer' | 'status'>,
): About {
  const open = linkTo(openCase, t.text('engine.open'), { key: number });
  const awaits = awaitsCustomer && status !== 'closed' ? { awaits: true as const } : {};
  return { case: { id: number, label: number, open, ...awaits }, ...spokenDevice(device) };
}

/** A case as it is now, what was done with it in a sentence below, and who else is told. */
export function caseAnswer(
  scene: Scene,
  found: CaseDetail,
  text: string,
  notifications: readonly Notification[] = [],
): Answer {
  return {
    replies: [
      { kind: 'card', card: caseCard(scene, found) },
      { kind: 'text', text },
    ],
    notifications: [...notifications],
    about: aboutCase(scene.t, found),
  };
}

/** What a notice says of a case, in its reader's language. */
type Words = (speech: Speech) => { title: string; text: string };

/** Tells everybody whom an event of a case concerns (F36-F39), with the way to the case; not the one who caused it. */
export function caseNotification(
  actor: Pick<Actor, 'programme' | 'personId'>,
  event: CaseEvent,
  found: CaseDetail,
  words: Words,
): Notification {
  return {
    personIds: caseAudience(actor.programme, event, found, actor.personId),
    kind: event,
    reply: inWords(found, words),
  };
}

/** Tells the service desk's people at once what is pressing (P7); not the one who caused it. */
export async function toldToDesk(
  { db, actor }: Scene,
  found: CaseDetail,
  words: Words,
): Promise<Notification> {
  const desk = await deskPersonIds(db);
  const personIds = desk.filter((id) => id !== actor.personId);
  return { personIds, isUrgent: true, reply: inWords(found, words) };
}

function inWords(found: CaseDetail, words: Words): Notification['reply'] {
  return (speech) => {
    const { title, text } = words(speech);
    const open = linkTo(openCase, speech.t.text('engine.open'), { key: found.number });
    return notice(title, text, [open]);
  };
}

/** What the notices of a comment are found by. */
export function commentSubject(commentId: string): string {
  return `comment:${commentId}`;
}
