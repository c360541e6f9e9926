import { type ArticleOutcome, recordArticleOutcome } from '../../../domain/cases/record-article-outcome.ts';
import type { Scene } from '../../engine/capability.ts';

/** Keeps what an article did for a person, in the language it was asked in (F29, G31). */
export async function keepOutcome(scene: Scene, outcome: Omit<ArticleOutcome, 'language'>): Promise<void> {
  await recordArticleOutcome(scene, { ...outcome, language: scene.language });
}
