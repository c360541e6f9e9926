import {
  type ArticleOutcome,
  recordArticleOutcome,
} from '../../../../domain/cases/record-article-outcome.ts';
import type { AnyScene } from '../../../engine/capability.ts';

/** Keeps what an article did for a person, in the language it was asked in (F29, G31); a visitor has no account to keep it in. */
export async function keepOutcome(scene: AnyScene, outcome: Omit<ArticleOutcome, 'language'>): Promise<void> {
  if (scene.actor === null) return;
  await recordArticleOutcome(scene, { ...outcome, language: scene.language });
}
