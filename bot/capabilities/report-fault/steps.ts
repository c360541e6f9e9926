import type { CardView } from '../../../cards/views/card-view.ts';
import type { FlowView, Step } from '../../engine/capability.ts';
import { articleCard } from '../parts/article/article-card.ts';
import { shownArticle } from '../parts/article/article-part.ts';
import { choicesCard } from '../parts/cards.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { whichDevice } from '../parts/device/which-device.ts';
import { different, meToo } from './clicks.ts';
import type { FaultDraft, FaultFacts } from './draft.ts';
import { faultForm } from './form.ts';

/** What comes next: the device, the open cases it may be part of, the articles, then the form (G28, G30, G66). */
export function nextFaultStep(draft: FaultDraft, facts: FaultFacts, view: FlowView): Step {
  if (facts.device === null) return whichDevice(draft, facts, view, 'faults.menu.title');
  if (facts.openCases.length > 0) return { kind: 'card', card: openCasesCard(facts, view) };
  const article = shownArticle(draft, facts.articles);
  if (article && draft.articleOutcome === null)
    return {
      kind: 'card',
      card: articleCard(article, { draft, articles: facts.articles }, view, question(view)),
    };
  return faultForm.show(draft, facts, view);
}

function question({ t }: FlowView) {
  return {
    question: t.text('faults.article.question'),
    yes: t.text('faults.article.yes'),
    no: t.text('faults.article.no'),
  };
}

/** Somebody may have reported it already: joining is quicker than telling it all again. */
function openCasesCard({ openCases, device }: FaultFacts, view: FlowView): CardView {
  const { t, now } = view;
  const name = device === null ? '' : deviceName(device);
  const intro = t.text('faults.open.intro', { count: openCases.length, device: name });
  const items = openCases.map(({ number, title, createdAt }) => ({
    title: `${number} · ${title}`,
    detail: t.relative(createdAt, now),
    button: view.act(meToo, t.text('faults.open.meToo'), { number }),
  }));
  const other = view.act(different, t.text('faults.open.different'), {});
  return choicesCard(t.text('faults.open.title'), intro, items, [other, view.cancel()]);
}
