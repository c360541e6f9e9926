import type { CaseDetails, Detail } from '../../../domain/cases/case-details.ts';
import { reportCase } from '../../../domain/cases/report-case.ts';
import { requestAccount } from '../../../domain/membership/request-account.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import { noonOf } from '../../../domain/programmes/rules/wall-clock.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { openedCase } from '../parts/case/opened-case.ts';
import { labelIn } from '../parts/label-in.ts';
import type { MemberDraft } from './draft.ts';
import type { Known } from './facts.ts';
import { chosenTier, documentRules } from './wanted.ts';
import { withinSentence } from './within-sentence.ts';

/** Asks the desk to validate an account, says by when, and what not to do before (C1-C7). */
export async function askForAccount(
  scene: Scene,
  draft: MemberDraft,
  known: Known,
): Promise<Outcome<Answer>> {
  const { t } = scene;
  const reported = await reportCase(scene, {
    deviceId: null,
    category: 'membership',
    subcategory: 'account',
    title: t.text('membership.account.title'),
    description: draft.words,
    details: accountDetails(draft, known),
    fileIds: scene.fileIds,
  });
  if (!reported.ok) return reported;
  const { id: caseId, number, files } = reported.value;
  const documents = t.list(documentNames(scene, draft, known));
  const formerEmail = draft.formerEmail || null;
  await requestAccount(scene, { caseId, dueOn: known.validatedBy, formerEmail });
  const sentences = [
    t.text('membership.account.sent', {
      number,
      days: known.rules.validationDays,
      date: t.date(noonOf(known.validatedBy)),
    }),
    ...(files.length > 0 ? [] : [t.text('membership.account.document', { documents })]),
    t.text('membership.password.wait'),
    ...(formerEmail === null ? [t.text('membership.account.noFormerEmail')] : []),
  ];
  return done(openedCase(scene, reported.value, sentences.join(' ')));
}

/**
 * What the desk needs to validate it, as data of the case. The documents are named here, one answer each; they go with the
 * case as files.
 */
function accountDetails(draft: MemberDraft, known: Known): CaseDetails {
  const text = (field: string, said: string): Detail[] =>
    said === '' ? [] : [{ field, value: { type: 'text', text: said } }];
  const documents = chosenDocuments(draft, known).map(
    ({ label }): Detail => ({ field: 'document', value: { type: 'label', label } }),
  );
  return {
    request: 'membership',
    answers: [
      ...text('organisation', draft.organisation ?? known.company),
      { field: 'vat', value: { type: 'choice', choice: draft.vat ? 'yes' : 'no' } },
      ...documents,
      { field: 'authorised', value: { type: 'yes' } },
      ...text('formerEmail', draft.formerEmail),
      ...text('tier', chosenTier(draft, known)?.name ?? ''),
      ...(draft.points === null
        ? []
        : [{ field: 'points', value: { type: 'number' as const, number: draft.points } }]),
    ],
  };
}

function chosenDocuments(draft: MemberDraft, known: Known) {
  return (documentRules(draft, known)?.kinds ?? []).filter(({ id }) => draft.documents.includes(id));
}

function documentNames({ language }: Scene, draft: MemberDraft, known: Known): string[] {
  return chosenDocuments(draft, known).map(({ label }) => withinSentence(labelIn(language, label)));
}
