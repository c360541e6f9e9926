import { isFree, type Message, type Span, textAt } from '../../text/message.ts';
import type { FleetDevice } from '../../types.ts';
import { type Profile, profilesOf, searchProfiles, wordsIn } from './device-profile.ts';
import type { FoundDevice } from './find-by-number.ts';
import { findFloors } from './find-floor.ts';
import { placeConcept } from './places.ts';

const deviceNoun =
  'imprimantes?|printers?|copieurs?|copieuse|photocopieu(?:r|se)s?|copiers?|kopieerders?|kopieermachine|kopieertoestel|kopieerapparaat|multifonctions?|multifunctional|machines?|appareils?|toestel(?:len)?|apparaa?t(?:en)?|devices?|mfp|mfc|becane|engin|scanner|unit|traceur|plotter|xerox(?:es)?|canon|ricoh|fax|one|bak|ding|presse?';
const pointer = 'celles?|celui|ceux|die|deze|diegene|that|those|cette|degene';
const link =
  "a la|a l'|au|aux|de la|de l'|du|des|d'|de|dans la|dans le|dans l'|dans|en|chez|pres de|sur|van het|van de|van den|van|bij de|bij het|bij|in het|in de|in|op het|op de|op|aan de|aan het|aan|naast de|on the|on|in the|at the|at|by the|near the|from the|from|for|of the|of|next to the|beside";
const mention = new RegExp(
  `\\b(?:(?:(?:l'|la |le |les |het |de |the |our |notre |onze |ons |my |mijn |mon |ma )?(?:(?:grande?|petite?|grote|kleine|big|small|vieille|oude|old|nouvelle|nieuwe|new|kleur|colou?r|large) )?(?:${deviceNoun})(?: (?:couleur|noir|nb))?)|(?:${pointer}))(?: (?:qui est|die staat|which is|that is|staat))? (?:${link}) ?((?!(?:${deviceNoun})\\b)[a-z0-9'-]+(?: (?:(?!(?:qui|que|die|is|est|ne|n|has|heeft|doet|does|fait|maakt|keeps|won|jamm?s?|and|et|en|mais|maar|but|pour|om|to|a|will|a|werkt|geeft|bourre|s|y|wil|print|prints|imprime|sont|zijn|are|svp|aub|please|pls|staat|kan|ik|je|met|avec|with|niet|not|pas|plus|depuis|sinds|since|needs|need|doit|moet|vers|naar|voor|for|of|or|ou)\\b)[a-z0-9'-]+)){0,2})`,
  'g',
);
const adjective =
  /\b(lobby|reception|accueil|compta|boekhoud[a-z]*|onthaal|hr|rh|finance|accounting|warehouse|library|meeting room|front desk|canteen|kitchen|basement|office|downstairs|upstairs|legal|sales|marketing|it|secretariat|directie|magazijn|kelder)[ -](?:printer|copier|machine|scanner|mfp|kopieerder|toestel|one|plotter|device|copieur|printers)\b/g;

const roomNouns = ['salle', 'bureau', 'local', 'zaal', 'lokaal', 'kantoor', 'room', 'office'];
const namedRoom = new RegExp(`^(?:${roomNouns.join('|')}) (?<name>[a-z]|\\d[\\w.-]*)$`);

/** An alias as people of the other languages say it: "Salle B" is "zaal B" and "room B". */
function wordingsOf(alias: string): string[] {
  const name = namedRoom.exec(alias)?.groups?.name;
  return name === undefined ? [alias] : [alias, ...roomNouns.map((noun) => `${noun} ${name}`)];
}

/** Devices called by their alias, whole, as the person typed it, a numbered room in any language. */
export function findByAlias(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const found: FoundDevice[] = [];
  const list = profilesOf(fleet);
  for (const alias of new Set(list.map((profile) => profile.alias))) {
    if (alias.length < 3) continue;
    const [span] = wordingsOf(alias).flatMap((wording) => placeOf(message.folded, wording) ?? []);
    if (span === undefined || !isFree(message, span)) continue;
    const candidates = list.filter((profile) => profile.alias === alias).map(({ id }) => id);
    found.push({ slot: { text: textAt(message, span), by: 'alias', candidates }, span });
    message.claimed.push(span);
  }
  return found;
}

function placeOf(text: string, wanted: string): Span | null {
  const start = indexOfWord(text, wanted);
  return start < 0 ? null : { start, end: start + wanted.length };
}

function indexOfWord(text: string, wanted: string): number {
  let start = text.indexOf(wanted);
  while (start >= 0) {
    const before = text[start - 1];
    const after = text[start + wanted.length];
    if (
      (before === undefined || !/[a-z0-9]/.test(before)) &&
      (after === undefined || !/[a-z0-9]/.test(after))
    )
      return start;
    start = text.indexOf(wanted, start + 1);
  }
  return -1;
}

/** Devices pointed at by floor, department or room: what the fleet has there, or none. */
export function findByPlace(message: Message, fleet: readonly FleetDevice[]): FoundDevice[] {
  const found: FoundDevice[] = [];
  for (const span of mentionSpans(message)) {
    if (
      !isFree(message, span) ||
      found.some((other) => other.span.start < span.end && span.start < other.span.end)
    )
      continue;
    const text = message.folded.slice(span.start, span.end);
    const candidates = devicesAt(text, fleet);
    if (
      candidates.length === 0 &&
      (!text.includes(' ') || !isSurePlace(text, message.text.slice(span.start, span.end)))
    )
      continue;
    found.push({ slot: { text: textAt(message, span), by: 'place', candidates }, span });
  }
  return found.sort((left, right) => left.span.start - right.span.start);
}

function mentionSpans(message: Message): Span[] {
  const spans: Span[] = [];
  const bare: Span[] = [];
  for (const match of message.folded.matchAll(mention)) {
    const place = match[1] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    if (isPlace(place)) spans.push({ start, end });
  }
  for (const match of message.folded.matchAll(adjective))
    spans.push({ start: match.index, end: match.index + match[0].length });
  for (const floor of findFloors(message.folded))
    if (spans.every((span) => span.end <= floor.start || span.start >= floor.end)) spans.push(floor);
  for (const match of message.folded.matchAll(/[a-z][a-z0-9-]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (
      placeConcept(match[0]) !== undefined &&
      spans.every((other) => other.end <= span.start || other.start >= span.end)
    )
      bare.push(span);
  }
  return [...spans, ...bare].sort((left, right) => left.start - right.start);
}

const noPlace =
  /^(?:la |le |les |l'|het |de |the )?(?:new|nieuwe?|nouvelle|facture|factuur|invoice|meme|same|zelfde|toner|papier|paper|reseau|netwerk|network|couleur|kleur|marche|panne|location|noir|cyan|mijn|my|mon|ma|our|onze|nos|notre|vos|jullie|your|their|leur|we|us|ons|nous|vous|moi|mij|me|this|that|ce|cette|cet|deze|die|dit|dat|all|tous|toutes|alle|order|contract|contrat|color|bois|zwart|wit|nouveau|plus|moins|temps|time|wifi|usb|pc|mac|laptop|hold|off|top|all|again|color|black|white|a4|a3|service|besoin|ligne|online|fleet|parc|list|lijst|liste|once|first|last|vandaag|today|demain|morgen|lundi|maandag|monday|bureau$|table|storing|error|erreur|fout|bourrage|attente|urgence|erreur|cours|quand|hoe|comment|how|nacht|tijd|leasing|huur|bail|moment|question|account|compte|klant|client|beurt|weer|terug|tilt|stuk|hs|ko|it\b|pdf\b|csv\b|excel\b|xlsx?\b|tableur\b|spreadsheet\b|rekenblad\b)/;

/** Outside the fleet only a floor, a known kind of room or a name with a capital is a place. */
function isSurePlace(folded: string, typed: string): boolean {
  if (findFloors(folded).length > 0 || wordsIn(folded).some((word) => placeConcept(word) !== undefined))
    return true;
  return /\s\p{Lu}[\p{L}0-9]/u.test(typed);
}

function isPlace(place: string): boolean {
  return place.length >= 2 && !noPlace.test(place) && !/^\d{4,}/.test(place);
}

/** Devices of the fleet whose alias or place agrees with what is said: floor and department both, when both are said. */
function devicesAt(text: string, fleet: readonly FleetDevice[]): string[] {
  const list = profilesOf(fleet);
  const floors = findFloors(text).map(({ floor }) => floor);
  const words = wordsIn(text);
  const concepts = words.map(placeConcept).filter((concept) => concept !== undefined);
  const fits = list.filter(
    (profile) =>
      (floors.length === 0 || floors.some((floor) => profile.floors.includes(floor))) &&
      (concepts.length === 0 || concepts.some((concept) => profile.concepts.has(concept))),
  );
  if (floors.length > 0 || concepts.length > 0) return narrow(fits, words).map(({ id }) => id);
  const content = words.filter(
    (word) =>
      word.length >= 3 &&
      !new RegExp(`^(?:${deviceNoun}|${pointer}|${link}|les|het|our|notre|onze)$`).test(word),
  );
  if (content.length === 0) return [];
  return searchProfiles(list, content.join(' '));
}

/** Among devices that fit equally, those that share a word of their own ("salle b") with the message. */
function narrow(fits: readonly Profile[], words: readonly string[]): readonly Profile[] {
  if (fits.length < 2) return fits;
  const shared = (profile: Profile): number =>
    profile.words.filter((word) => words.includes(word) && !/^\d|^(?:de|la|le|van|the)$/.test(word)).length;
  const most = Math.max(...fits.map(shared));
  return most === 0 ? fits : fits.filter((profile) => shared(profile) === most);
}
