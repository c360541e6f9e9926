import { onClick, type Scene } from '../../engine/capability.ts';
import { notice } from '../../engine/replies.ts';
import { articleClicks } from '../parts/article/article-clicks.ts';
import { keepOutcome } from '../parts/article/article-outcome.ts';
import { type GuideDraft, type GuideFacts, noneFits } from './draft.ts';

const asked = ({ question }: GuideDraft, { device }: GuideFacts) => ({
  query: question,
  family: device?.family ?? null,
});

/** Nothing was displayed, which the gap report learns from (F29, G31). */
const onNoneFits = onClick(noneFits, {
  apply: (draft: GuideDraft) => ({ ...draft, articleOutcome: 'none' as const }),
  async effect(scene: Scene, draft: GuideDraft, _payload, facts: GuideFacts): Promise<undefined> {
    await keepOutcome(scene, { ...asked(draft, facts), articleId: null, outcome: 'none' });
  },
});

export const guideClicks = [
  ...articleClicks<GuideDraft, GuideFacts>({
    asked,
    solved: ({ t }) => ({ replies: [notice(t.text('guides.helped.title'), t.text('guides.helped.text'))] }),
  }),
  onNoneFits,
];
