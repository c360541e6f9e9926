import type { Article } from '../../../knowledge/article.ts';
import type { AnyScene } from '../../engine/capability.ts';
import { type FoundArticle, findArticles } from '../parts/article/find-articles.ts';
import { type DeviceFacts, loadDevices } from '../parts/device/device-facts.ts';
import type { GuideDraft } from './draft.ts';

/** What has to be known of the world to answer a question. */
export type GuideFacts = DeviceFacts & {
  articles: Article[];
  /** Those that fit about as well as the best one; empty when the best one is clearly it. */
  similar: Article[];
  /** Somebody who is not known yet: gets the article and cannot send a request. */
  isVisitor: boolean;
};

/**
 * From this score on the best article is shown whatever comes next; below it, those that reach this share of it are
 * offered. Measured on the query set of test/knowledge: only vague questions ("how do I scan") fall under both.
 */
const clear = { score: 0.92, share: 0.9 };

/** Loads it, through what the person may see. A question needs no device, so none is asked for. */
export async function loadGuideFacts(scene: AnyScene, draft: GuideDraft): Promise<GuideFacts> {
  const isVisitor = scene.actor === null;
  const { devices, device } =
    scene.actor === null ? { devices: [], device: null } : await loadDevices(scene, draft);
  const isAsking = isVisitor || (draft.articleOutcome === null && !draft.isRequest);
  const family = device?.family ?? null;
  const found = isAsking ? await findArticles(scene, { text: draft.question, family }) : [];
  const articles = found.map(({ article }) => article);
  return { devices, device, articles, similar: similarOf(found), isVisitor };
}

function similarOf(found: readonly FoundArticle[]): Article[] {
  const best = found[0]?.score ?? 0;
  const close = found.filter(({ score }) => score >= best * clear.share);
  return best >= clear.score || close.length < 2 ? [] : close.map(({ article }) => article);
}
