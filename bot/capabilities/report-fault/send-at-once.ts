import { z } from 'zod';
import { onClick, type Scene, type Utterance } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { asksVisit } from '../../understanding/acts/asks-visit.ts';
import { ordersSending } from '../../understanding/acts/orders-sending.ts';
import { triedSoFar } from '../parts/article/article-clicks.ts';
import { keepOutcome } from '../parts/article/article-outcome.ts';
import { shownArticle } from '../parts/article/article-part.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import type { FaultDraft, FaultFacts } from './draft.ts';

/** "No, send a request" below an article: the report goes at once when nothing is missing. */
export const sendUnsolved = click('sendUnsolved', z.object({ article: z.string().max(100) }));

/** The report once the article on show did not help, ordered to be sent. */
function ordered(draft: FaultDraft, { articles }: FaultFacts, how: FaultDraft['sends']): FaultDraft {
  return { ...draft, articleOutcome: 'no', tried: triedSoFar(draft, articles), sends: how };
}

/** What the button does; that the article did not help is kept (G31). */
export const sendUnsolvedClick = onClick(sendUnsolved, {
  apply: (draft: FaultDraft, _payload, facts: FaultFacts) => ordered(draft, facts, 'clicked'),
  async effect(
    scene: Scene,
    draft: FaultDraft,
    { article },
    { articles, device }: FaultFacts,
  ): Promise<undefined> {
    const shown = articles.find(({ id }) => id === article) ?? shownArticle(draft, articles);
    const asked = { query: draft.description, family: device?.family ?? null };
    await keepOutcome(scene, { ...asked, outcome: 'no', articleId: shown?.id ?? null });
  },
});

/**
 * "Just send somebody", "the articles say nothing to me, send it" below an article order the report in so many words; what
 * is wished stands in it, what is said of the articles does not. null for all else.
 */
export function sendingOrdered(
  draft: FaultDraft,
  { text, understanding }: Utterance,
  facts: FaultFacts,
): FaultDraft | null {
  const isOnShow = facts.openCases.length === 0 && facts.articles.length > 0 && draft.articleOutcome === null;
  // In danger people are protected before anything is sent (P7).
  if (!isOnShow || understanding.slots.danger !== undefined) return null;
  if (ordersSending(text)) return ordered(draft, facts, 'said');
  if (!asksVisit(text)) return null;
  const description = [draft.description, text].filter(Boolean).join('\n').slice(0, maxDescription);
  return { ...ordered(draft, facts, 'said'), description };
}
