import { fold } from '../../text/fold.ts';
import { isFree, type Message, type Span, textAt } from '../../text/message.ts';
import type { FleetDevice } from '../../types.ts';
import type { FoundDevice } from './find-by-number.ts';

/** Words of a company's name that name no company by themselves. */
const common =
  /^(?:de|la|le|les|du|des|van|der|den|het|the|of|et|en|and|groupe|groep|group|bureau|kantoor|office|societe|firma|company|sa|sarl|sas|nv|bv|bvba|srl|ltd|inc|toner|papier|service)$/;
const shortest = 4;
const towards =
  /(?:^|[^a-z])(?:pour|chez|du|de|de la|voor|bij|van|for|at|of|from|client|klant)(?: (?:le|la|les|l'|the|de|het|'?t|den|mon|ma|onze|mijn|my|our|client|klant))* ?$/;

/**
 * The devices of a client called by its name, or by a word of it that no other client shares: "pour le lycée", "voor De
 * Smet", "at Moulin". A single word counts behind "for", "at" and the like, or written with a capital.
 */
export function findByClient(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const names = [...new Set(fleet.flatMap(({ client }) => client ?? []))];
  if (names.length < 2) return [];
  const found: FoundDevice[] = [];
  for (const name of names) {
    const others = names.filter((other) => other !== name).flatMap(wordsOf);
    const own = wordsOf(name).filter((word) => !others.includes(word));
    const span = spanOfName(message, fold(name)) ?? spanOfWords(message, own);
    if (span === null || !isFree(message, span)) continue;
    const candidates = fleet.filter(({ client }) => client === name).map(({ id }) => id);
    found.push({ slot: { text: textAt(message, span), by: 'place', candidates }, span });
    message.claimed.push(span);
  }
  return found;
}

function wordsOf(name: string): string[] {
  const words = fold(name).match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => word.length >= shortest && !common.test(word));
}

function spanOfName({ folded }: Message, name: string): Span | null {
  const start = folded.search(new RegExp(`(?<![a-z0-9])${escaped(name)}(?![a-z0-9])`));
  return start < 0 ? null : { start, end: start + name.length };
}

/** From the first word of its own to the last one that follows it, with the little words between. */
function spanOfWords({ folded, text }: Message, own: readonly string[]): Span | null {
  if (own.length === 0) return null;
  const one = `(?:${own.map(escaped).join('|')})`;
  const match = new RegExp(`(?<![a-z0-9])${one}(?:[ -]+${one})*(?![a-z0-9])`).exec(folded);
  if (match === null) return null;
  const isName = /\p{Lu}/u.test(text.charAt(match.index)) || towards.test(folded.slice(0, match.index));
  return isName ? { start: match.index, end: match.index + match[0].length } : null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
