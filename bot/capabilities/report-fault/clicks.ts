import { z } from 'zod';
import { recordArticleOutcome } from '../../../domain/cases/record-article-outcome.ts';
import { watchCase } from '../../../domain/cases/watch-case.ts';
import { type Answer, defineClick, type Scene } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { notice } from '../../engine/replies.ts';
import { caseCard } from '../check-case/case-card.ts';
import { chosenDevice } from '../device-draft.ts';
import type { FaultDraft } from './draft.ts';
import type { FaultFacts } from './facts.ts';

const nothing = z.object({});
const ofArticle = z.object({ article: z.string().optional() });

/** A device chosen from the list. */
const device = defineClick({
  payload: z.object({ assetId: z.uuid() }),
  apply: (draft: FaultDraft, { assetId }) => ({ ...draft, ...chosenDevice(assetId), isNew: false }),
});

/** None of the open cases: it is something new. */
const different = defineClick({
  payload: nothing,
  apply: (draft: FaultDraft) => ({ ...draft, isNew: true }),
});

/** "Me too": joins the watch list of a case that is open already. */
const meToo = defineClick({
  payload: z.object({ number: z.string() }),
  apply: (draft: FaultDraft) => draft,
  async effect(scene: Scene, _draft: FaultDraft, { number }): Promise<Answer> {
    const joined = await watchCase(scene, number, true);
    if (!joined.ok) return { replies: [refusalCard(scene.t, joined.refusal, [])] };
    const text = scene.t.text('faults.open.joined', { number });
    return {
      replies: [
        { kind: 'card', card: caseCard(scene, joined.value) },
        { kind: 'text', text },
      ],
    };
  },
});

/** Another of the articles found. */
const another = defineClick({
  payload: z.object({ index: z.number().int().min(0).max(2) }),
  apply: (draft: FaultDraft, { index }) => ({ ...draft, articleIndex: index }),
});

/** The article solved it: the outcome is kept and nothing else is needed. */
const helped = defineClick({
  payload: ofArticle,
  apply: (draft: FaultDraft) => draft,
  async effect(scene: Scene, draft: FaultDraft, { article }, facts: FaultFacts): Promise<Answer> {
    await keepOutcome(scene, draft, facts, 'yes', article);
    const { t } = scene;
    return { replies: [notice(t.text('faults.article.solved.title'), t.text('faults.article.solved.text'))] };
  },
});

/** It did not: the outcome is kept, and travels with the case (G31). */
const notHelped = defineClick({
  payload: ofArticle,
  apply: (draft: FaultDraft, _payload, facts: FaultFacts) => ({
    ...draft,
    articleOutcome: 'no' as const,
    articleIds: facts.articles.slice(0, draft.articleIndex + 1).map((article) => article.id),
  }),
  async effect(scene: Scene, draft: FaultDraft, { article }, facts: FaultFacts): Promise<undefined> {
    await keepOutcome(scene, draft, facts, 'no', article);
  },
});

export const faultClicks = { device, different, meToo, another, helped, notHelped };

async function keepOutcome(
  scene: Scene,
  draft: FaultDraft,
  facts: FaultFacts,
  outcome: 'yes' | 'no',
  shownId: string | undefined,
): Promise<void> {
  const shown =
    facts.articles.find((article) => article.id === shownId) ?? facts.articles[draft.articleIndex];
  const { language } = scene;
  const family = facts.device?.family ?? null;
  await recordArticleOutcome(scene, {
    articleId: shown?.id ?? null,
    outcome,
    query: draft.description,
    family,
    language,
  });
}
