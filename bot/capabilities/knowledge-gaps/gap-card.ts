import { typeset } from '../../../cards/texts/typeset.ts';
import type { CardView } from '../../../cards/views/card-view.ts';
import { shorten } from '../../../cards/words/shorten.ts';
import type { GapReport } from '../../../knowledge/gaps.ts';
import type { AnyScene } from '../../engine/capability.ts';

/** What an editor can take up in a week; the whole list is for the CSV. */
const shown = 6;
const queryLength = 90;

type Speaker = Pick<AnyScene, 't' | 'knowledge' | 'language'>;

/** What the knowledge base lacks and what it spares, the most pressing first (F29). */
export function gapCard(scene: Speaker, report: GapReport, answers: number): CardView {
  const { t } = scene;
  const groups = [
    { title: t.text('gaps.unanswered'), entries: report.unanswered.map((one) => open(scene, one)) },
    { title: t.text('gaps.notHelping'), entries: report.notHelping.map((one) => rate(scene, one)) },
    { title: t.text('gaps.deflection'), entries: report.deflection.map((one) => rate(scene, one)) },
  ].map(({ title, entries }) => ({ title, entries: entries.slice(0, shown) }));
  return {
    card: 'help',
    data: {
      title: t.text('gaps.title'),
      intro: answers === 0 ? t.text('gaps.none') : t.text('gaps.intro', { count: answers }),
      groups: groups.filter(({ entries }) => entries.length > 0),
      actions: [],
    },
  };
}

function open(scene: Speaker, { query, times, tried }: GapReport['unanswered'][number]) {
  const { t } = scene;
  const often = t.text('gaps.times', { count: times });
  const titles = t.list(tried.map((id) => titleOf(scene, id)));
  const example = tried.length === 0 ? often : t.text('gaps.timesTried', { times: often, tried: titles });
  return { title: shorten(query.replace(/\s+/g, ' '), queryLength), example };
}

function rate(scene: Speaker, { articleId, yes, no, rate: share }: GapReport['deflection'][number]) {
  const percent = Math.round(share * 100);
  return {
    title: titleOf(scene, articleId),
    example: scene.t.text('gaps.rate', { percent, yes, answers: yes + no }),
  };
}

function titleOf({ knowledge, language }: Speaker, id: string): string {
  const article = knowledge.article(id, language);
  return article ? typeset(article.language, article.title) : id;
}
