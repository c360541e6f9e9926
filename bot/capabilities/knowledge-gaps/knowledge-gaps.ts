import { typeset } from '../../../cards/texts/typeset.ts';
import type { CardView } from '../../../cards/views/card-view.ts';
import { shorten } from '../../../cards/words/shorten.ts';
import { listOutcomes } from '../../../domain/knowledge/list-outcomes.ts';
import { type GapReport, gapReport } from '../../../knowledge/gaps.ts';
import { toOutcomeRows } from '../../../knowledge/to-outcome-rows.ts';
import {
  type Answer,
  type AnyScene,
  type Audience,
  type Capability,
  type Command,
  onAction,
  type Scene,
} from '../../engine/capability.ts';
import { action } from '../../engine/links.ts';
import { refusalCard } from '../../engine/present-refusal.ts';

/** Who is shown what the knowledge base lacks: administrators of their own company, the desk of all (F29). */
export function maySeeGaps(audience: Audience): boolean {
  return audience === 'administrator' || audience === 'agent';
}

/** The gap report, behind the button of the help card. */
export const openGaps = action('knowledge-gaps.open');

const wordings: ReadonlySet<string> = new Set([
  'knowledge gaps',
  'knowledge base gaps',
  'gap report',
  'lacunes',
  'lacunes de la base',
  'lacunes de la base de connaissances',
  'rapport des lacunes',
  'hiaten',
  'hiaten in de kennisbank',
  'hiaten kennisbank',
  'hiatenrapport',
]);

/** The same by its name, typed; others than administrators and agents are understood as usual. */
const gapsCommand: Command = {
  heard: (text) => {
    const words = text.trim().toLowerCase().split(/\s+/).join(' ');
    return wordings.has(words.replace(/[.?!]+$/, '').trim());
  },
  interrupts: true,
  run: async (scene) => (maySeeGaps(scene.actor.role) ? showGaps(scene) : null),
};

async function showGaps(scene: Scene): Promise<Answer> {
  const { db, now, actor, t } = scene;
  if (!maySeeGaps(actor.role)) return { replies: [refusalCard(t, { code: 'not-allowed', args: {} }, [])] };
  const own = actor.role === 'agent' ? {} : { accountIds: actor.accountIds };
  const rows = toOutcomeRows(await listOutcomes(db, { now, ...own }));
  const card = gapCard(scene, gapReport(rows), rows.length);
  return { replies: [{ kind: 'card', card }], keepsMessage: true };
}

/** What the knowledge base lacks (F29): asked for by its name, or from the help card. */
export const knowledgeGaps: Capability = {
  id: 'knowledge-gaps',
  access: ['administrator', 'agent'],
  menu: null,
  actions: [onAction(openGaps, showGaps)],
  commands: [gapsCommand],
};

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
