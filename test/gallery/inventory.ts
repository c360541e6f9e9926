import { nodesIn } from '../support/nodes-in.ts';
import type { Exhibit } from './collection.ts';

/** A line that tells an exhibit from the others: its title, what it says, and what can be done. */
export function lineOf({ by, name, outline }: Exhibit): string {
  const nodes = nodesIn(outline);
  const words = nodes.flatMap(({ title, text, paragraphs, intro, error, action }) =>
    action ? [] : [title, text, paragraphs, intro, error].flat(),
  );
  const actions = nodes.flatMap(({ action }) => (typeof action === 'string' ? [action] : []));
  const said = unique(words).filter((word) => typeof word === 'string' && word !== '' && word !== '~');
  return `${by} · ${name}: ${[said.join(' '), unique(actions).join(' ')].filter(Boolean).join(' → ') || '~'}`;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
