import { reportMissingSupplies } from '../../../domain/supplies/report-missing-supplies.ts';
import { onAction } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { caseAnswer } from '../parts/case/case-answer.ts';
import { openedCase } from '../parts/case/opened-case.ts';
import { suppliesMissing } from './buttons.ts';

/** Tells that supplies did not come by themselves, or that the list of items is wrong (F23, X39): opens a case. */
export const missingAction = onAction(suppliesMissing, async (scene, { deviceId, problem, wanted }) => {
  const { t } = scene;
  const title = t.text(`supplies.missing.case.${problem}`);
  const description = wanted === '' ? title : t.text('supplies.missing.wanted', { wanted });
  const reported = await reportMissingSupplies(scene, { deviceId, problem, title, description });
  if (!reported.ok) return { replies: [refusalCard(t, reported.refusal, [])] };
  const { found, isNew } = reported.value;
  const text = t.text(isNew ? 'supplies.missing.sent' : 'supplies.missing.already', {
    number: found.number,
  });
  return isNew ? openedCase(scene, found, text) : caseAnswer(scene, found, text);
});
