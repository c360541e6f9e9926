import { shorten } from '../../../cards/words/shorten.ts';
import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { reportCase } from '../../../domain/cases/report-case.ts';
import { caseAudience } from '../../../domain/notices/case-audience.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import type { Answer, Notice, Scene } from '../../engine/capability.ts';
import { button } from '../../engine/replies.ts';
import { keepOutcome } from '../articles/keep-outcome.ts';
import { triedWords } from '../articles/tried-words.ts';
import { caseCard } from '../check-case/case-card.ts';
import { type GuideDraft, subjectOf } from './draft.ts';
import type { GuideFacts } from './facts.ts';

/** As much of a question as a line of a list shows. */
const titleLength = 80;

/** Sends the question to the desk as a case of its own kind, with what was tried already (G36, G31). */
export async function runGuide(scene: Scene, draft: GuideDraft, facts: GuideFacts): Promise<Outcome<Answer>> {
  const { question, articleOutcome, tried } = draft;
  const family = facts.device?.family ?? null;
  if (articleOutcome === null)
    await keepOutcome(scene, { query: question, family, articleId: null, outcome: 'none' });
  const reported = await reportCase(scene, {
    assetId: facts.device?.id ?? null,
    category: 'product-info',
    subcategory: subjectOf(draft),
    scenario: null,
    title: shorten(question.replace(/\s+/g, ' ').trim(), titleLength),
    description: question,
    tried: triedWords(scene, tried),
    articleOutcome: articleOutcome ?? 'none',
    articleIds: tried.map(({ id }) => id),
    secondaryContactId: null,
  });
  return reported.ok ? done(present(scene, reported.value)) : reported;
}

function present(scene: Scene, found: CaseDetail): Answer {
  const { t, actor } = scene;
  const { number } = found;
  const told: Notice = {
    personIds: caseAudience(actor.programme, 'case-created', found, actor.personId),
    reply: (speech) => ({
      kind: 'card',
      card: {
        card: 'notice',
        data: {
          title: speech.t.text('cases.notice.created', { name: actor.name, number }),
          tone: 'neutral',
          paragraphs: [found.title],
          facts: [],
          actions: [button('check-case.open', speech.t.text('engine.open'), { number })],
        },
      },
    }),
  };
  const replies: Answer['replies'] = [
    { kind: 'card', card: caseCard(scene, found) },
    { kind: 'text', text: t.text('guides.sent', { number }) },
  ];
  return { replies, notices: [told] };
}
