import type { CaseDetail } from '../../../../domain/cases/case-detail.ts';
import { type NewCase, reportCase } from '../../../../domain/cases/report-case.ts';
import { done, type Outcome } from '../../../../domain/outcome.ts';
import type { Answer, Scene } from '../../../engine/capability.ts';
import { deviceName } from '../device/device-name.ts';
import { caseAnswer, caseNotification } from './case-answer.ts';
import { detailFacts } from './case-details.ts';

/**
 * A case that was just opened: shown, said in a sentence, and told to everybody whom a new case concerns (F36). Every
 * way to a case ends here, so that no kind of case is told to fewer people than another.
 */
export function openedCase(scene: Scene, found: CaseDetail, sentence: string): Answer {
  const { actor } = scene;
  const told = caseNotification(actor, 'case-created', found, ({ t }) => {
    const facts = detailFacts(t, found.details).map(({ label, value }) => `${label}: ${value}`);
    const device = found.device ? [deviceName(found.device)] : [];
    return {
      title: t.text('cases.notification.created', { name: actor.name, number: found.number }),
      text: [found.title, ...device, ...facts, found.description].filter(Boolean).join('\n'),
    };
  });
  return caseAnswer(scene, found, sentence, [told]);
}

/** Opens a case and answers with it; `sentence` says so with its number. */
export async function openNewCase(
  scene: Scene,
  wanted: NewCase,
  sentence: (number: string) => string,
): Promise<Outcome<Answer>> {
  const reported = await reportCase(scene, wanted);
  if (!reported.ok) return reported;
  return done(openedCase(scene, reported.value, sentence(reported.value.number)));
}
