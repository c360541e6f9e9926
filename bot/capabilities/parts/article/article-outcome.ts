import { typeset } from '../../../../cards/texts/typeset.ts';
import {
  type ArticleOutcome,
  recordArticleOutcome,
} from '../../../../domain/cases/record-article-outcome.ts';
import type { AnyScene, Scene } from '../../../engine/capability.ts';
import type { ArticleDraft, Tried } from './article-draft.ts';
import { articlePart } from './article-part.ts';

/** Keeps what an article did for a person, in the language it was asked in (F29, G31); a visitor has no account to keep it in. */
export async function keepOutcome(scene: AnyScene, outcome: Omit<ArticleOutcome, 'language'>): Promise<void> {
  if (scene.actor === null) return;
  await recordArticleOutcome(scene, { ...outcome, language: scene.language });
}

/** What a case says of the articles before it: what they did, which ones, and for the desk how far each was followed. */
export function articlesOfCase(scene: Scene, { tried, articleOutcome }: ArticleDraft) {
  return {
    articleOutcome: articleOutcome ?? ('none' as const),
    articleIds: tried.map(({ id }) => id),
    tried: triedWords(scene, tried),
  };
}

/**
 * The articles gone through and how far, for the activity of the case, so that nobody at the desk proposes them again
 * (G30, G31); undefined when none was.
 */
function triedWords(scene: Scene, tried: readonly Tried[]): string | undefined {
  const lines = tried.flatMap((one) => triedLine(scene, one));
  return lines.length === 0 ? undefined : [scene.t.text('articles.tried'), ...lines].join('\n');
}

/** An article that is gone since, or never was, has no line. */
function triedLine({ knowledge, language, t }: Scene, { id, steps }: Tried): string[] {
  const article = knowledge.article(id, language);
  if (!article) return [];
  const { total } = articlePart(article, 0);
  return [
    `– ${t.text('articles.triedLine', { title: typeset(article.language, article.title), steps: Math.min(steps, total), total })}`,
  ];
}
