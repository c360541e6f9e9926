import { type AnyScene, type Capability, defineFlow, onClick, type Scene } from '../../engine/capability.ts';
import { notice } from '../../engine/replies.ts';
import { articleClicks, moveTo } from '../parts/article/article-clicks.ts';
import { keepOutcome } from '../parts/article/article-outcome.ts';
import { otherArticle, turned } from '../parts/article/article-part.ts';
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
import { nextGuideStep, spokenGuide } from './steps.ts';
import { guideVisitor } from './visitor.ts';

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
  spoken: spokenGuide,
  edit: guideForm.show,
  accept: guideForm.accept,
  run: runGuide,
});

/** "How do I ...": an article first, a request only when none helps (F27, F28, G36). */
export const productInfo: Capability = {
  id: 'product-info',
  access: ['administrator', 'user', 'dealer', 'unknown'],
  menu: { title: 'guides.menu.title', example: 'guides.menu.example', group: 'problems' },
  subject: 'support.subject.product-info',
  topic: 'faults',
  greetVisitor: guideVisitor,
  flow,
};
