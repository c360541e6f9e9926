import { listOutcomes } from '../../../domain/knowledge/list-outcomes.ts';
import { gapReport } from '../../../knowledge/gaps.ts';
import { toOutcomeRows } from '../../../knowledge/to-outcome-rows.ts';
import {
  type Answer,
  type Audience,
  type Capability,
  type Command,
  onAction,
  type Scene,
} from '../../engine/capability.ts';
import { action } from '../../engine/links.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { gapCard } from './gap-card.ts';

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
