import type { Article } from '../../../knowledge/article.ts';
import type { FlowView, Step } from '../../engine/capability.ts';
import { articleStep } from '../parts/article/article-card.ts';
import { shownArticle } from '../parts/article/article-part.ts';
import { choiceStep } from '../parts/choice-step.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { whichDevice } from '../parts/device/which-device.ts';
import { different, meToo } from './clicks.ts';
import type { FaultDraft, FaultFacts } from './draft.ts';
import { faultForm } from './form.ts';
import { sendUnsolved } from './send-at-once.ts';

/** What comes next: the device, the open cases it may be part of, the articles, then the form (G28, G30, G66). */
export function nextFaultStep(draft: FaultDraft, facts: FaultFacts, view: FlowView): Step {
  if (facts.device === null) return whichDevice(draft, facts, view, 'faults.menu.title', reportedOn(facts));
  if (facts.openCases.length > 0) return openCasesStep(facts, view);
  const article = shownArticle(draft, facts.articles);
  if (article && draft.articleOutcome === null)
    return articleStep(article, { draft, articles: facts.articles }, view, {
      ...question(view),
      ...sendsAtOnce(article, draft, facts, view),
    });
  const form = faultForm.show(draft, facts, view);
  return draft.sends !== null && form.ready ? { kind: 'run' } : form;
}

/** What was reported of each device already. */
function reportedOn({ reported }: FaultFacts): ReadonlyMap<string, string> {
  const known = reported.flatMap(({ deviceId, number, title }) =>
    deviceId === null ? [] : [[deviceId, `${number} · ${title}`] as const],
  );
  return new Map(known);
}

/** The button that sends the report at once, where nothing of it is missing. */
function sendsAtOnce({ id }: Article, draft: FaultDraft, facts: FaultFacts, view: FlowView) {
  const { ready } = faultForm.show(draft, facts, view);
  return ready ? { send: view.act(sendUnsolved, view.t.text('faults.article.send'), { article: id }) } : {};
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
  const intro = t.text('faults.open.intro', { count: openCases.length, device: name });
  const items = openCases.map(({ number, title, createdAt }) => ({
    title: `${number} · ${title}`,
    detail: t.relative(createdAt, now),
    button: view.act(meToo, t.text('faults.open.meToo'), { number }),
  }));
  const other = view.act(different, t.text('faults.open.different'), {});
  const [only, ...more] = items;
  const joins = only !== undefined && more.length === 0 ? { yes: only.button } : {};
  return choiceStep({
    id: 'already-reported',
    kind: 'already-reported-join',
    title: t.text('faults.open.title'),
    intro,
    items,
    actions: [other, view.cancel()],
    answers: { ...joins, no: other, cancel: view.cancel() },
    intents: ['update-case'],
  });
}
