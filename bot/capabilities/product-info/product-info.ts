import {
  type AnyScene,
  type Capability,
  defineFlow,
  type LookedUp,
  onClick,
  type Scene,
  type Utterance,
} from '../../engine/capability.ts';
import { notice } from '../../engine/replies.ts';
import { questionPart } from '../../understanding/acts/asks-question.ts';
import type { CapabilityId } from '../../understanding/intents.ts';
import { articleClicks, moveTo } from '../parts/article/article-clicks.ts';
import { keepOutcome } from '../parts/article/article-outcome.ts';
import { otherArticle, turned } from '../parts/article/article-part.ts';
import { findAnswer } from '../parts/article/find-articles.ts';
import { deviceOf } from '../parts/device/device-draft.ts';
import {
  amendGuide,
  beginGuide,
  type GuideDraft,
  type GuideFacts,
  guideDraft,
  loadGuideFacts,
  noneFits,
} from './draft.ts';
import { guideForm } from './form.ts';
import { runGuide } from './run.ts';
import { nextGuideStep } from './steps.ts';
import { guideVisitor, wholeArticle } from './visitor.ts';

const asked = ({ question }: GuideDraft, { device }: GuideFacts) => ({
  query: question,
  family: device?.family ?? null,
});

const guideClicks = [
  ...articleClicks<GuideDraft, GuideFacts>({
    asked,
    solved: ({ t }) => ({ replies: [notice(t.text('guides.helped.title'), t.text('guides.helped.text'))] }),
  }),
  /** Nothing was displayed, which the gap report learns from (F29, G31). */
  onClick(noneFits, {
    apply: (draft: GuideDraft) => ({ ...draft, articleOutcome: 'none' as const }),
    async effect(scene: Scene, draft: GuideDraft, _payload, facts: GuideFacts): Promise<undefined> {
      await keepOutcome(scene, { ...asked(draft, facts), articleId: null, outcome: 'none' });
    },
  }),
];

const flow = defineFlow<GuideDraft, GuideFacts, AnyScene>({
  draft: guideDraft,
  begin: beginGuide,
  claims: ({ text }, draft, { articles }) => turned(draft, text, articles) !== null,
  amend(draft, utterance, { articles }) {
    const next = turned(draft, utterance.text, articles);
    if (next !== null) return next;
    const other = otherArticle(draft, articles);
    const isOther = utterance.understanding.act === 'other-one' && other !== undefined;
    return isOther ? moveTo(draft, other.id, articles) : amendGuide(draft, utterance);
  },
  load: loadGuideFacts,
  loadedFor: (draft) => [...deviceOf(draft), draft.articleOutcome, draft.isRequest, draft.question],
  next: nextGuideStep,
  clicks: guideClicks,
  edit: guideForm.show,
  accept: guideForm.accept,
  takesFiles: true,
  run: runGuide,
});

/** The article that answers a question asked as, or in the middle of, something else. */
async function lookUp(
  scene: Scene,
  { text }: Utterance,
  meant: CapabilityId | null,
): Promise<LookedUp | null> {
  const found = (words: string) => findAnswer(scene, { text: words, family: null, capability: meant });
  const [whole] = await found(text);
  const best = whole ?? (await found(questionPart(text)))[0];
  if (best === undefined) return null;
  return {
    articleId: best.article.id,
    card: wholeArticle(best.article, scene, { question: '', actions: [] }),
  };
}

/** "How do I ...": an article first, a request only when none helps (F27, F28, G36). */
export const productInfo: Capability = {
  id: 'product-info',
  access: ['administrator', 'user', 'dealer', 'unknown'],
  menu: { title: 'guides.menu.title', example: 'guides.menu.example', group: 'problems' },
  subject: 'support.subject.product-info',
  topic: 'faults',
  readsFirst: true,
  lookUp,
  greetVisitor: guideVisitor,
  flow,
};
