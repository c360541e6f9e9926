import { z } from 'zod';
import { reportMissingSupplies, supplyProblems } from '../../../domain/supplies/report-missing-supplies.ts';
import { defineAction } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { caseAnswer } from '../parts/case/case-answer.ts';
import { caseOpened } from '../parts/case/case-notification.ts';

/** Tells that supplies did not come by themselves, or that the list of items is wrong (F23, X39): opens a case. */
export const missingAction = defineAction({
  payload: z.object({
    deviceId: z.uuid(),
    problem: z.enum(supplyProblems),
    wanted: z.string().max(300).default(''),
  }),
  async run(scene, { deviceId, problem, wanted }) {
    const { t } = scene;
    const title = t.text(`supplies.missing.case.${problem}`);
    const description = wanted === '' ? title : t.text('supplies.missing.wanted', { wanted });
    const reported = await reportMissingSupplies(scene, { deviceId, problem, title, description });
    if (!reported.ok) return { replies: [refusalCard(t, reported.refusal, [])] };
    const { found, isNew } = reported.value;
    const text = t.text(isNew ? 'supplies.missing.sent' : 'supplies.missing.already', {
      number: found.number,
    });
    return caseAnswer(scene, found, text, isNew ? [caseOpened(scene.actor, found)] : []);
  },
});
