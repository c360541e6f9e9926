import { fold } from '../../understanding/text/fold.ts';
import { withoutSerials } from '../parts/device/said-serial.ts';
import type { SiteDraft } from './draft.ts';

type Said = Pick<SiteDraft, 'attention' | 'suite' | 'phone' | 'address'>;

const attention =
  /(?<![\p{L}\d])(?:attn\.?|att\.?|t\.?\s?a\.?\s?v\.?|l['’]attention d(?:e |['’])|ter attentie van|attention(?: (?:line|name))?(?: (?:is|to|should be))?|au nom d(?:e |['’])|op naam van|ask for|ring for|demander)\s*:?\s*["“«]?\s*(?:moet |should be |must be |doit être |wordt |is )?(?:mr?s?\.? |m(?:me|lle)?\.? |dhr\.? |mevr?\.? )?([\p{L}][\p{L}'’ .-]{1,58}?)(?=\s*(?:["”»,;.\n(]|$|\s(?:sur|on|op|for|voor|pour|and|et|en|from|since|dès|vanaf|zijn|instead|plutôt|à partir|to|moet|svp|please|aub)(?![\p{L}])))/iu;

const suite =
  /(?<![\p{L}\d])(?:(?:suite|mailstop|ms|unit)\s*#?\s*(\p{L}{0,2}\d[\p{L}\d.-]{0,9})|((?:room|floor|office|desk|étage|etage|bureau|local|niveau|kamer|lokaal|verdieping|bus|level)\s*#?\s*-?\d[\p{L}\d./-]{0,9})|(\d{1,2}(?:st|nd|rd|th|e|er|ème|eme|de|ste)?\s*(?:floor|étage|etage|verdieping|verd\.?)))/giu;
const oldOne =
  /\b(?:instead of|rather than|au lieu de|plutot que|in plaats van|not|pas|niet|was|etait|from|de)\W+$/;

const phone = /(?<![\p{L}\d])\+?\d(?:[\s./()-]{0,2}\d){8,14}(?!\d)/u;

const street =
  /(?<![\p{L}\d])\d{1,4}\s?(?:bis|ter|[a-z])?,?\s(?:rue|avenue|av\.|boulevard|bd\.?|chemin|place|route|quai|impasse|allée|cours|rang|chaussée|\p{L}+\s(?:street|st|road|rd|lane|avenue|ave|drive|quay|square|way|row|hill)\b)[^,;.\n]{0,60}|(?<![\p{L}])\p{Lu}?\p{L}*(?:straat|laan|weg|plein|kaai|steenweg|dreef|markt|vest|singel|gracht|street|lane)\s+\d{1,4}\s?[a-z]?\b|(?<![\p{L}])kaai \d{1,4}\b/iu;
const town =
  /^\s*,?\s*(?:\d{4,5}|[a-z]\d[a-z] ?\d[a-z]\d|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?:\s+[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)?/iu;

/** Behind a street: from when on it holds. */
const whenWords =
  /\s+(?:now|from|since|désormais|dorénavant|à partir|dès|voortaan|vanaf|please|svp|aub)(?![\p{L}]).*$/iu;

/** What a message says of a shipping address; null for what it does not speak of (X15). */
export function saidSite(text: string): Said {
  if (leavesAddressOut(text)) return { address: null, attention: null, suite: null, phone: null };
  const rest = withoutSerials(text);
  const where = street.exec(rest);
  const tail = where === null ? '' : (town.exec(rest.slice(where.index + where[0].length))?.[0] ?? '');
  const address = where === null ? null : `${where[0].replace(whenWords, '')}${tail}`.trim();
  const beside = address === null ? rest : rest.replace(address, ' ');
  return {
    address,
    attention: attention.exec(beside)?.[1]?.trim() ?? null,
    suite: suiteIn(beside),
    phone: phone.exec(beside)?.[0].trim() ?? null,
  };
}

/** The one that is to be: the last that is not said to be the old one. */
function suiteIn(text: string): string | null {
  const found = [...text.matchAll(suite)].filter(({ index }) => !oldOne.test(fold(text.slice(0, index))));
  const last = found.at(-1);
  return last === undefined ? null : (last[1] ?? last[2] ?? last[3] ?? null);
}

const onlyThose =
  /^\D*\b(?:just|only|alleen|enkel|seulement|juste|uniquement)\b\D*\b(?:suite|attn|att|attention|phone|floor|room|contact|nom|name|naam|tel|telephone|telefoon|etage|bureau|verdieping|lokaal|kamer)\b\D*$/;

/** "Just suite and attn for now": the address is left out. */
export function leavesAddressOut(text: string): boolean {
  return onlyThose.test(fold(text));
}

const yes = /\b(?:yes|yep|ok|oui|ouais|ja|jawel|d['’]accord|akkoord)\b[\s.!]*$/;

/** "Just suite and attn for now. Yes": what is on the screen, without the address, is agreed to. */
export function agreesWithoutAddress(text: string): boolean {
  return leavesAddressOut(text) && yes.test(fold(text).trim());
}

const asking =
  /\b(?:where|which|what|who|confirm|check|still|view|show|see|list|ou|quelle?s?|qui|voir|montre[rz]?|affiche[rz]?|consulter|c['’]est quoi|waar|welke?|wie|toon|bekijk|zien|staat)\b/;
const changing =
  /\b(?:chang\w*|replac\w*|set|put|make|update|correct\w*|fix\w*|remove|delete|add|modifi\w*|mets|mettez|mettre|remplac\w*|corrig\w*|supprim\w*|ajout\w*|wijzig\w*|verander\w*|zet|maak|pas|aanpassen|schrap\w*|verwijder\w*|voeg|toevoegen|moet\w*|must|should|has to|have to|need\w*|faut|doit|doivent|voortaan|desormais|from now on|instead)\b/;

/** Whether a message asks what is on record, and changes nothing. */
export function asksSite(text: string): boolean {
  const folded = fold(text);
  return asking.test(folded) && !changing.test(folded);
}

const placing =
  /\b(?:moved?|new (?:site|office|address|building)|street|zip|postcode|postal code|road|demenag\w*|nouvelle adresse|nouveaux? (?:bureaux?|locaux)|rue|code postal|verhui\w*|nieuw (?:adres|gebouw|kantoor)|straat|delete|remove|supprim\w*|schrap\w*|another (?:place|address)|second (?:place|address)|autre adresse|ander adres)\b/;

/** Whether it is the address itself that a message speaks of. */
export function speaksOfAddress(text: string): boolean {
  return placing.test(fold(text));
}
