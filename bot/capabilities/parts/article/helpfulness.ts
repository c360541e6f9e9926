import { loadHelpfulness } from '../../../../domain/knowledge/load-helpfulness.ts';
import { type Helpfulness, learnHelpfulness } from '../../../../knowledge/learn.ts';
import type { AnyScene } from '../../../engine/capability.ts';
import type { Knowledge } from '../../../engine/knowledge.ts';
import { familyOf } from './family.ts';

/** How long what people answered is taken as it was read: it is a hint for the order, no more. */
const keptMs = 5 * 60_000;

/** Kept beside the articles they are about, so that it lives and ends with them. */
const kept = new WeakMap<Knowledge, { until: number; helpfulness: Helpfulness }>();

/** What the answers of all people say about each article, for the ranking (F29); at most five minutes old. */
export async function helpfulnessNow({ db, now, knowledge }: AnyScene): Promise<Helpfulness> {
  const known = kept.get(knowledge);
  if (known && now.getTime() < known.until) return known.helpfulness;
  const counts = await loadHelpfulness(db, now);
  const helpfulness = learnHelpfulness(
    counts.map((count) => ({ ...count, family: familyOf(count.family) ?? null })),
  );
  kept.set(knowledge, { until: now.getTime() + keptMs, helpfulness });
  return helpfulness;
}
