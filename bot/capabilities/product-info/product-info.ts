import { type AnyScene, type Capability, defineFlow } from '../../engine/capability.ts';
import { moveTo } from '../parts/article/article-clicks.ts';
import { nextInWords, otherArticle } from '../parts/article/article-part.ts';
import { deviceOf } from '../parts/device/device-draft.ts';
import { guideClicks } from './clicks.ts';
import {
  amendGuide,
  beginGuide,
  type GuideDraft,
  type GuideFacts,
  guideDraft,
  loadGuideFacts,
} from './draft.ts';
import { guideForm } from './form.ts';
import { runGuide } from './run.ts';
import { nextGuideStep, spokenGuide } from './steps.ts';
import { guideVisitor } from './visitor.ts';

const flow = defineFlow<GuideDraft, GuideFacts, AnyScene>({
  draft: guideDraft,
  begin: beginGuide,
  claims: (utterance, draft, { articles }) => nextInWords(utterance.text, draft, articles) !== null,
  amend(draft, utterance, { articles }) {
    const part = nextInWords(utterance.text, draft, articles);
    if (part !== null) return { ...draft, articlePart: part };
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
