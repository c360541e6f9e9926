import type { CardView } from '../../../cards/views/card-view.ts';
import type { FlowView, Step } from '../../engine/capability.ts';
import { articleStep } from '../parts/article/article-card.ts';
import { shownArticle } from '../parts/article/article-part.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { whichDevice } from '../parts/device/which-device.ts';
import { different, meToo } from './buttons.ts';
import type { FaultDraft } from './draft.ts';
import type { FaultFacts } from './facts.ts';
import { faultForm } from './form.ts';

/** What comes next: the device, the open cases it may be part of, the articles, then the form (G28, G30, G66). */
export function nextFaultStep(draft: FaultDraft, facts: FaultFacts, view: FlowView): Step {
  if (facts.device === null) return whichDevice(draft, facts, view, 'faults.menu.title');
  if (facts.openCases.length > 0) return openCasesStep(facts, view);
  const article = shownArticle(draft, facts.articles);
  if (article && draft.articleOutcome === null)
    return articleStep(article, { draft, articles: facts.articles }, view, question(view));
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
function openCasesStep({ openCases, device }: FaultFacts, view: FlowView): Step {
  const { t, now } = view;
  const name = device === null ? '' : deviceName(device);
  const title = t.text('faults.open.title');
  const isNew = view.act(different, t.text('faults.open.different'), {});
  const items = openCases.map((one) => ({
    title: `${one.number} · ${one.title}`,
    detail: t.relative(one.createdAt, now),
    button: view.act(meToo, t.text('faults.open.meToo'), { number: one.number }),
  }));
  const card: CardView = {
    card: 'choices',
    data: {
      title,
      intro: t.text('faults.open.intro', { count: openCases.length, device: name }),
      items,
      actions: [isNew, view.cancel()],
    },
  };
  const [only, ...more] = items;
  const joins = only !== undefined && more.length === 0 ? { yes: only.button } : {};
  return {
    kind: 'card',
    card,
    asks: {
      id: 'already-reported',
      kind: 'already-reported-join',
      text: title,
      answers: { ...joins, no: isNew, cancel: view.cancel() },
      options: items.map((one) => ({ label: one.title, click: one.button })),
    },
  };
}
