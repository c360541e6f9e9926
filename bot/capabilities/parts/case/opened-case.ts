import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CaseDetail } from '../../../../domain/cases/case-detail.ts';
import { type NewCase, reportCase } from '../../../../domain/cases/report-case.ts';
import { priorityOf } from '../../../../domain/cases/rules/urgency.ts';
import { done, type Outcome } from '../../../../domain/outcome.ts';
import type { Actor } from '../../../../domain/people/actor.ts';
import type { Answer, Notification, Scene } from '../../../engine/capability.ts';
import { deviceName } from '../device/device-name.ts';
import { caseAnswer, caseNotification, toldToDesk } from './case-answer.ts';
import { detailLines } from './case-details.ts';
import { fileLines } from './case-files.ts';
import { priorityText } from './priority-text.ts';

/**
 * A case that was just opened: shown, said in a sentence, and told to everybody whom a new case concerns (F36). Every
 * way to a case ends here, so that no kind of case is told to fewer people than another.
 */
export function openedCase(
  scene: Scene,
  found: CaseDetail,
  sentence: string,
  more: readonly Notification[] = [],
): Answer {
  return caseAnswer(scene, found, sentence, [openedNotice(scene.actor, found), ...more]);
}

/** Tells everybody whom a new case concerns (F36), but for the one whose case it is. */
export function openedNotice(reporter: Reporter, found: CaseDetail): Notification {
  const told = caseNotification(reporter, 'case-created', found, ({ t }) => ({
    title: t.text('cases.notification.created', { name: reporter.name, number: found.number }),
    text: caseInWords(t, found),
  }));
  return { ...told, subject: openedSubject(found.number) };
}

type Reporter = Pick<Actor, 'name' | 'personId' | 'programme'>;

/** What the notices of a new case are found by. */
export function openedSubject(number: string): string {
  return `case-created:${number}`;
}

function caseInWords(t: Texts, found: CaseDetail): string {
  const device = found.device ? [deviceName(found.device)] : [];
  return [
    found.title,
    ...device,
    ...detailLines(t, found.details),
    found.description,
    ...fileLines(t, found.files),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Opens a case and answers with it; `sentence` says so with its number. */
export async function openNewCase(
  scene: Scene,
  wanted: NewCase,
  sentence: (number: string) => string,
): Promise<Outcome<Answer>> {
  const reported = await reportCase(scene, { ...wanted, fileIds: scene.fileIds });
  if (!reported.ok) return reported;
  const found = reported.value;
  const { name, programme } = scene.actor;
  const urgency = wanted.urgency ?? 'usual';
  if (urgency === 'usual') return done(openedCase(scene, found, sentence(found.number)));
  const told = await toldToDesk(scene, found, ({ t }) => ({
    title: t.text(`cases.notification.${urgency}`, { name, number: found.number }),
    text: [priorityText(t, priorityOf(programme, urgency)), caseInWords(t, found)].join('\n'),
  }));
  const atOnce = scene.t.text(`desk.${urgency}.told`, { emergency: programme.support.emergency });
  return done(openedCase(scene, found, `${sentence(found.number)} ${atOnce}`, [told]));
}
