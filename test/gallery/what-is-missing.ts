import { registry } from '../../bot/capabilities/registry.ts';
import type { Reply } from '../../bot/engine/turn.ts';
import { languages } from '../../cards/texts/language.ts';
import { cardViews } from '../../cards/views/card-view.ts';
import { nodesIn } from '../support/nodes-in.ts';
import type { Exhibit } from './collection.ts';
import { notYetSent } from './not-yet-sent.ts';

/** Does not compile when a kind of reply is left out. */
const kinds: Record<Reply['kind'], true> = { text: true, card: true, form: true, file: true, home: true };

/**
 * Templates, kinds of reply and capabilities that no conversation of a language leads to; and what is listed as not yet
 * sent, and is.
 */
export function whatIsMissing(exhibits: readonly Exhibit[]): { missing: string[]; sentAfterAll: string[] } {
  const speaking = registry.all.filter(({ menu, actions, answer }) => menu || actions || answer);
  const wanted = [...Object.keys(cardViews), ...Object.keys(kinds), ...speaking.map(({ id }) => id)];
  const missing = languages.flatMap((language) => {
    const seen = seenIn(exhibits.filter(({ replies }) => replies[language]));
    return wanted
      .filter((name) => !seen.has(name) && !(name in notYetSent))
      .map((name) => `${name} in ${language}`);
  });
  const seen = seenIn(exhibits);
  return { missing, sentAfterAll: Object.keys(notYetSent).filter((name) => seen.has(name)) };
}

/** By name: templates, also those of summaries and of the home surface, kinds and capabilities. */
function seenIn(exhibits: readonly Exhibit[]): Set<unknown> {
  const nodes = exhibits.flatMap(({ outline }) => nodesIn(outline));
  return new Set([
    ...nodes.flatMap(({ card, kind }) => [card, kind]),
    ...exhibits.flatMap(({ by }) => by.split(', ')),
  ]);
}
