import { registry } from '../../bot/capabilities/registry.ts';
import type { Reply } from '../../bot/engine/turn.ts';
import { cardViews } from '../../cards/views/card-view.ts';
import { nodesIn } from '../support/nodes-in.ts';
import type { Exhibit } from './collection.ts';
import { notYetSent } from './not-yet-sent.ts';

const kinds = ['text', 'card', 'form', 'file', 'home'] as const satisfies readonly Reply['kind'][];
type Unlisted = Exclude<Reply['kind'], (typeof kinds)[number]>;
/** Does not compile when a kind of reply is missing above. */
const complete: Unlisted extends never ? true : never = true;

/** Templates, kinds of reply and capabilities that no conversation leads to, and what is listed as such and is sent. */
export function whatIsMissing(exhibits: readonly Exhibit[]): { missing: string[]; sentAfterAll: string[] } {
  const seen = seenIn(exhibits);
  const speaking = registry.all.filter(({ menu, actions, answer }) => menu || actions || answer);
  const wanted = complete && [...Object.keys(cardViews), ...kinds, ...speaking.map(({ id }) => id)];
  return {
    missing: wanted.filter((name) => !seen.has(name) && !(name in notYetSent)),
    sentAfterAll: Object.keys(notYetSent).filter((name) => seen.has(name)),
  };
}

/** By name: templates, also those of summaries and of the home surface, kinds and capabilities. */
function seenIn(exhibits: readonly Exhibit[]): Set<unknown> {
  const nodes = exhibits.flatMap(({ outline }) => nodesIn(outline));
  return new Set([
    ...nodes.flatMap(({ card, kind }) => [card, kind]),
    ...exhibits.flatMap(({ by }) => by.split(', ')),
  ]);
}
