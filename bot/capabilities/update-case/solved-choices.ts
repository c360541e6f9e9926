import type { CardData, CardView } from '../../../cards/views/card-view.ts';
import type { Solved } from '../../../domain/cases/list-solved.ts';
import type { Scene } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { choicesCard } from '../parts/cards.ts';
import { caseCameBack } from '../parts/case/case-links.ts';
import { backToFault } from '../report-fault/back-to-fault.ts';
import { reportAFault } from '../report-fault/draft.ts';

type Item = CardData<'choices'>['items'][number];

/** Asks which of the things solved lately came back; null when there is none. */
export function solvedChoices(scene: Scene, solved: readonly Solved[], words: string): CardView | null {
  const items = solved.flatMap((one) => toItem(scene, one) ?? []);
  if (items.length === 0) return null;
  const { t, actor } = scene;
  const other = beginOf(reportAFault, t.text('cases.cameBack.other'), { description: words });
  // The desk follows cases; it has no devices of its own to report.
  const actions = actor.role === 'agent' ? [] : [other];
  return choicesCard(t.text('cases.cameBack.title'), t.text('cases.cameBack.intro'), items, actions);
}

function toItem(scene: Scene, solved: Solved): Item | null {
  const { t, now } = scene;
  const when = t.relative(solved.at, now);
  if (solved.kind === 'article') return articleItem(scene, solved, when);
  const { number, title } = solved;
  const back = linkTo(caseCameBack, t.text('cases.cameBack'), { number });
  return { title: `${number} · ${title}`, detail: when, button: back };
}

/** An article about a fault; how-tos do not come back. */
function articleItem(
  { t, knowledge, language, actor }: Scene,
  { articleId, query }: Extract<Solved, { kind: 'article' }>,
  when: string,
): Item | null {
  const article = knowledge.article(articleId, language);
  if (article?.capability !== 'report-fault' || actor.role === 'agent') return null;
  const given = {
    deviceId: null,
    problem: article.topic,
    description: query,
    tried: [{ id: articleId, steps: 99 }],
  };
  return {
    title: query,
    detail: t.text('cases.cameBack.article', { when }),
    button: backToFault(t, given),
  };
}
