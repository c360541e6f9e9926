import type { Scene } from '../../engine/capability.ts';
import type { Tried } from './article-draft.ts';
import { articlePart } from './article-part.ts';

/** As much as a case holds (F48). */
export const maxDescription = 5000;

/**
 * What the person wrote and, below it, the articles and steps gone through, so that nobody at the desk proposes them
 * again (G30, G31). Kept within what a case holds: the person's own words are shortened last.
 */
export function describeWithTried(scene: Scene, words: string, tried: readonly Tried[]): string {
  const lines = tried.flatMap((one) => triedLine(scene, one));
  if (lines.length === 0) return words.slice(0, maxDescription);
  const below = [scene.t.text('articles.tried'), ...lines].join('\n');
  const room = maxDescription - below.length - 2;
  return `${words.slice(0, room)}\n\n${below}`;
}

function triedLine({ knowledge, language, t }: Scene, { id, steps }: Tried): string[] {
  const article = knowledge.article(id, language);
  if (!article) return [];
  const { total } = articlePart(article, 0);
  return [
    `– ${t.text('articles.triedLine', { title: article.title, steps: Math.min(steps, total), total })}`,
  ];
}
