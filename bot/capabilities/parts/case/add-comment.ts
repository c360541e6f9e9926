import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CallBack } from '../../../../domain/cases/call-back.ts';
import { commentOnCase } from '../../../../domain/cases/comment-on-case.ts';
import type { Urgency } from '../../../../domain/cases/rules/urgency.ts';
import { done, type Outcome } from '../../../../domain/outcome.ts';
import type { Answer, Scene } from '../../../engine/capability.ts';
import { caseAnswer, caseNotification, commentSubject, toldToDesk } from './case-answer.ts';
import { detailLines } from './case-details.ts';
import { fileLines } from './case-files.ts';

type Wishes = { urgency: Urgency; callBack: CallBack | null };

/** Whether nothing is asked of the desk beside reading the words. */
export function isUsual({ urgency, callBack }: Wishes): boolean {
  return urgency === 'usual' && callBack === null;
}

/** Adds a comment to a case and answers with it; the desk is told at once of what is pressing and whom to call (G59, P7, P8). */
export async function addComment(
  scene: Scene,
  { number, body, ...wishes }: { number: string; body: string } & Wishes,
): Promise<Outcome<Answer>> {
  const { t, actor } = scene;
  const commented = await commentOnCase(scene, number, body, { ...wishes, fileIds: scene.fileIds });
  if (!commented.ok) return commented;
  const found = commented.value;
  const sent = (t: Texts) =>
    fileLines(
      t,
      found.files.filter(({ id }) => scene.fileIds.includes(id)),
    );
  const about = caseNotification(actor, 'case-commented', found, (speech) => ({
    title: speech.t.text('cases.notification.commented', { name: actor.name, number: found.number }),
    text: [body, ...sent(speech.t)].join('\n'),
  }));
  // The comment can be taken back: what was told of it is found again then.
  const told = { ...about, subject: commentSubject(found.activity[0]?.id ?? '') };
  const added = t.text('cases.comment.added', { number: found.number });
  if (isUsual(wishes)) return done(caseAnswer(scene, found, added, [told]));
  const title = wishes.urgency === 'usual' ? 'commented' : 'urgentComment';
  const desk = await toldToDesk(scene, found, (speech) => ({
    title: speech.t.text(`cases.notification.${title}`, { name: actor.name, number: found.number }),
    text: [...detailLines(speech.t, found.details), body, ...sent(speech.t)].join('\n'),
  }));
  const emergency = actor.programme.support.emergency;
  const atOnce = wishes.urgency === 'usual' ? [] : [t.text(`desk.${wishes.urgency}.told`, { emergency })];
  return done(caseAnswer(scene, found, [added, ...atOnce].join(' '), [told, desk]));
}
