import { fold } from '../../understanding/text/fold.ts';
import { findNames, type Mention } from './find-names.ts';

type Named = { id: string; name: string; email: string };

/** What a message says of who is on a device; ids, each once. */
export type SaidPeople = {
  add: string[];
  remove: string[];
  /** Said not to be meant after all */
  drop: string[];
  /** Everybody on it is to go */
  everybody: boolean;
  /** Words that are the name of several people */
  unclear: { word: string; ids: readonly string[] }[];
};

const removing =
  /\b(?:remov\w*|detach\w*|unassign\w*|unlink\w*|delet\w*|disconnect\w*|off|no longer|not any ?more|any ?more|kick\w*|retire[rz]?|enleve[rz]?|ote[rz]?|supprime[rz]?|efface[rz]?|vire[rz]?|desaffecte[rz]?|detache[rz]?|delie[rz]?|dissocie[rz]?|n['’]a (?:plus|rien)|(?:c['’]est|n['’]est|est|sont|doit|doivent|voi[rt]|voient) plus|haal\w*|verwijder\w*|weg(?:halen|doen)?|eraf|af|schrap\w*|ontkoppel\w*|loskoppel\w*|los|niet (?:meer|langer))\b/g;
const adding =
  /\b(?:add\w*|put|assign\w*|attach\w*|link\w*|connect\w*|give|let|include|also|too|instead|ajoute[rz]?|mets|mette[rz]?|mettre|assigne[rz]?|affecte[rz]?|attribue[rz]?|rattache[rz]?|lie[rz]?|relie[rz]?|associe[rz]?|donne[rz]?|desormais|aussi|c['’]est(?! (?:plus|pas))|voeg\w*|toevoegen|zet\w*|koppel\w*|wijs\w*|toewijzen|geef|laat|erbij|erop|krijg\w*|ook|voortaan)\b/g;
const replacing =
  /\b(?:replac\w*|takes? over from|remplace\w*|prend la (?:place|suite) de|vervang\w*|neemt over van|swap|echange[rz]?)\b/;
const inPlaceOf =
  /(?:instead of|rather than|in place of|a la place d(?:e |['’])|au lieu d(?:e |['’])|plutot que |in plaats van)\s*$/;
const notThem = /\b(?:not|pas|niet|geen|sauf|except|behalve|but not|mais pas|maar niet)\s+$/;
const everyone =
  /\b(?:everybody|everyone|all (?:the )?(?:people|users|contacts|names)|tout le monde|tous les (?:gens|utilisateurs|contacts|noms)|toutes les personnes|supprimer tout|iedereen|alle (?:mensen|gebruikers|contacten|personen|namen))\b/;

type Way = 'add' | 'remove';

/**
 * Reads who is to be put on a device and who is to be taken off it (G22): the word that says so stands in the same clause, or
 * in the one before. "Nadia replaces Luc" is both. `otherwise` is what a bare name means.
 */
export function readPeople(
  text: string,
  people: readonly Named[],
  { speakerId, otherwise = 'add' }: { speakerId: string; otherwise?: Way },
): SaidPeople {
  const said: SaidPeople = { add: [], remove: [], drop: [], everybody: false, unclear: [] };
  const folded = fold(text);
  said.everybody = everyone.test(folded) && folded.search(removing) >= 0;
  let way: Way | null = null;
  for (const sentence of spansOf(folded, /[.;!?\n]/g)) {
    const names = within(findNames(text, people, speakerId), sentence);
    const replaced = replacement(folded, sentence, names);
    for (const clause of spansOf(folded, /[,:]|\b(?:and|et|en|but|mais|maar|so|donc|dus)\b/g, sentence)) {
      way = wayOf(folded.slice(clause.start, clause.end)) ?? way;
      for (const name of within(names, clause)) {
        const before = folded.slice(sentence.start, name.start);
        const [id, ...others] = name.ids;
        if (id === undefined) continue;
        if (others.length > 0) said.unclear.push({ word: text.slice(name.start, name.end), ids: name.ids });
        else if (inPlaceOf.test(before)) said.remove.push(id);
        else if (notThem.test(before)) said.drop.push(id);
        else said[replaced?.get(name) ?? way ?? nextWay(folded, clause.end) ?? otherwise].push(id);
      }
    }
  }
  const once = (ids: string[]) => [...new Set(ids)];
  return { ...said, add: once(said.add), remove: once(said.remove), drop: once(said.drop) };
}

type Span = { start: number; end: number };

function spansOf(
  folded: string,
  cut: RegExp,
  { start, end }: Span = { start: 0, end: folded.length },
): Span[] {
  const cuts = [...folded.slice(start, end).matchAll(cut)].map((one) => start + one.index);
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}

function within(names: readonly Mention[], { start, end }: Span): Mention[] {
  return names.filter((one) => one.start >= start && one.end <= end);
}

/** The last word in a clause that says which way. */
function wayOf(clause: string): Way | null {
  const last = (words: RegExp) => [...clause.matchAll(words)].at(-1)?.index ?? -1;
  const [off, on] = [last(removing), last(adding)];
  if (off < 0 && on < 0) return null;
  return off > on ? 'remove' : 'add';
}

/** "Luc and Megan can go off it": what is said behind the names. */
function nextWay(folded: string, from: number): Way | null {
  const rest = /^[^.;!?\n]*/.exec(folded.slice(from))?.[0] ?? '';
  const [off, on] = [rest.search(removing), rest.search(adding)];
  if (off < 0 && on < 0) return null;
  return off >= 0 && (on < 0 || off < on) ? 'remove' : 'add';
}

/**
 * Who takes whose place: whoever stands before the word replaces, and whoever stands behind it goes; without anybody before
 * it, the one behind "with" comes.
 */
function replacement(
  folded: string,
  { start, end }: Span,
  names: readonly Mention[],
): Map<Mention, Way> | null {
  const word = replacing.exec(folded.slice(start, end));
  if (word === null) return null;
  const behind = start + word.index;
  const isNew = (one: Mention) =>
    one.end <= behind || /\b(?:with|by|par|door)\s+$/.test(folded.slice(behind, one.start));
  return new Map(names.map((one) => [one, isNew(one) ? 'add' : 'remove']));
}

const asking =
  /\b(?:who|whose|which (?:people|users|colleagues)|how many (?:people|of us|users)|qui|quel(?:le)?s (?:utilisateurs|personnes|gens|collegues)|combien (?:de personnes|d['’]utilisateurs|sommes|de gens)|wie|welke (?:mensen|gebruikers|personen|collega)|hoeveel (?:mensen|personen|gebruikers))\b/;
const ordering =
  /\b(?:add|put|remove|detach|unassign|unlink|delete|take|ajoute[rz]?|mets|mette[rz]|retire[rz]?|enleve[rz]?|ote[rz]?|supprime[rz]?|vire[rz]?|remplace[rz]?|voeg|zet|haal|verwijder|koppel|vervang|want|need|must|should|faut|doit|doivent|moet(?:en)?)\b/;

/** More words than these beside a name say something else of somebody. */
const mostWords = 5;

/** Whether a message is about who is to be on a device: a name and hardly more, or a name and the word for it. */
export function saysPeople(text: string, people: readonly Named[], given: { speakerId: string }): boolean {
  const { add, remove, drop, unclear, everybody } = readPeople(text, people, given);
  if (add.length + remove.length + drop.length + unclear.length === 0) return everybody;
  const folded = fold(text);
  const words = folded.match(/[\p{L}\d]+/gu) ?? [];
  return words.length <= mostWords || ordering.test(folded) || folded.search(removing) >= 0;
}

/** Whether a message asks who is on a device, and changes nothing. */
export function asksWho(text: string): boolean {
  const folded = fold(text);
  return asking.test(folded) && !ordering.test(folded);
}
