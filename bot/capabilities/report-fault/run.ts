import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { reportCase } from '../../../domain/cases/report-case.ts';
import { caseAudience } from '../../../domain/notices/case-audience.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import type { Answer, Notice, Scene } from '../../engine/capability.ts';
import { keepOutcome } from '../articles/keep-outcome.ts';
import { triedWords } from '../articles/tried-words.ts';
import { caseCard } from '../check-case/case-card.ts';
import { deviceName } from '../device-name.ts';
import type { FaultDraft } from './draft.ts';
import type { FaultFacts } from './facts.ts';
import { problemLabel } from './labels.ts';

/** Opens the case, and tells the people it concerns (F36). */
export async function runFault(scene: Scene, draft: FaultDraft, facts: FaultFacts): Promise<Outcome<Answer>> {
  const problem = draft.problem ?? 'malfunction';
  const [category = problem, subcategory = null] = problem.split('/');
  await keepLateOutcome(scene, draft, facts);
  const reported = await reportCase(scene, {
    assetId: facts.device?.id ?? null,
    category,
    subcategory,
    scenario: draft.scenario,
    title: problemLabel(scene.t, problem),
    description: draft.description,
    tried: triedWords(scene, draft.tried),
    articleOutcome: draft.articleOutcome ?? 'none',
    articleIds: draft.tried.map(({ id }) => id),
    secondaryContactId: secondaryPerson(draft, facts),
  });
  return reported.ok ? done(present(scene, reported.value)) : reported;
}

/**
 * "No article displayed" is an outcome too: the gap report lives on it (G31). So is an article whose help did not
 * last.
 */
async function keepLateOutcome(scene: Scene, draft: FaultDraft, { device }: FaultFacts): Promise<void> {
  const asked = { query: draft.description, family: device?.family ?? null };
  if (draft.articleOutcome === null) await keepOutcome(scene, { ...asked, articleId: null, outcome: 'none' });
  if (!draft.cameBack) return;
  const articleId = draft.tried.at(-1)?.id ?? null;
  await keepOutcome(scene, { ...asked, articleId, outcome: articleId === null ? 'none' : 'no' });
}

function secondaryPerson({ secondaryContactId }: FaultDraft, { contacts }: FaultFacts): string | null {
  return contacts.find((contact) => contact.id === secondaryContactId)?.personId ?? null;
}

function present(scene: Scene, found: CaseDetail): Answer {
  const { t, actor } = scene;
  const card = caseCard(scene, found);
  const text = `${t.text('faults.sent.title', { number: found.number })} ${t.text('faults.sent.text')}`;
  const told: Notice = {
    personIds: caseAudience(actor.programme, 'case-created', found, actor.personId),
    reply: (speech) => ({
      kind: 'card',
      card: {
        card: 'notice',
        data: {
          title: found.number,
          tone: 'neutral',
          paragraphs: [
            speech.t.text('faults.notice.created', {
              name: actor.name,
              device: found.device ? deviceName(found.device) : '–',
            }),
            found.description,
          ],
          facts: [],
          actions: [
            {
              title: speech.t.text('engine.open'),
              action: 'check-case.open',
              payload: { number: found.number },
              style: 'default',
            },
          ],
        },
      },
    }),
  };
  return {
    replies: [
      { kind: 'card', card },
      { kind: 'text', text },
    ],
    notices: [told],
  };
}
