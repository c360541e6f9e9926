import { numberOf } from '../../../understanding/text/number-words.ts';

/** Unopened boxes, and single units beside them, as far as a statement tells (X34-X36). */
export type OnHand = { boxes?: number; units?: number };

const few = '\\d{1,3}|[a-z]{2,9}';
const box =
  '(?:boites?|cartons?|caisses?|colis|doos|dozen|doosjes?|dozekes?|pak(?:ken|jes?)?|boxes|box|packs?|cases?)';
const unit =
  '(?:bouteilles?|flacons?|unites?|pieces?|flessen|flesjes?|fles|stuks?|units?|bottles?|cartouches?|cartridges?|patronen|patroon|toners?)';
const opened =
  "(?:loose|lose?|singles?|open(?:ed)?|losse?|geopende?|ouvert(?:e|es|s)?|entamee?s?|isolee?s?|en vrac|a l'unite|volantes?)";
const plain =
  '(?:unopened|ongeopende?|non ouverte?s?|sealed|scellee?s?|neuve?s?|seule?s?|seul|maudite?s?|fichue?s?|foutue?s?|volle|hele|full|whole|single|enkele?|pleine?s?)';

const single = new RegExp(`(?<![a-z])${opened}(?![a-z])`);
const boxes = new RegExp(`^${box}$`);
const units = new RegExp(`^${unit}$`);

/** Says what is there, and not what is wanted. */
const isThere = new RegExp(
  [
    "^(?:le |de |the )?(?:stock|voorraad)(?: (?:there|ici|hier))? ?(?:is|:)?(?= |$)|(?<![a-z])(?:il|y) (?:(?:m'|nous |n')?en )?rest(?:e|ent|ait)|(?<![a-z])reste(?:nt)? (?:encore )?\\d|en stock|en reserve|(?:dans|sur) l[ea']? ?(?:armoire|placard|etagere|rayon|reserve)|pleines?\\b|entamee?s?\\b|(?:non )?ouvertes?\\b|(?:j'ai|on a|nous avons) (?:encore|deja|toujours)",
    '(?<![a-z])(?:op|in|uit) (?:voorraad|stock|de kast|het rek|de berging)|voorraad|(?:heb(?:ben)?|hebt|is|zijn|staan?|ligt|liggen) (?:er |we |ik |hier |daar )?nog|nog (?:\\w+ )*(?:over|staan|liggen)\\b|volle (?:doos|dozen)|losse?\\b|ongeopende?|geopende?|(?:geen|niks|niets) (?:\\w+ )*meer\\b',
    "(?<![a-z])(?:in|on) (?:stock|hand|the (?:cupboard|shelf|cabinet|closet|drawer))|(?:still|already) (?:have|got|there)|(?:we|i)(?:'ve| have) (?:got )?(?:\\w+ )*(?:left|here)|\\bleft\\b|unopened|opened|loose\\b|none (?:left|here|there)",
  ].join('|'),
);
const nothing = new RegExp(
  `(?<![a-z])(?:(?:n')?(?:y )?(?:a |ai )?(?:plus|pu|pus) (?!qu)(?:d'|de |du |une? |aucune? )?(?:${plain} ?)*(?:${box}|${unit})?|(?:niks|niets|rien)(?: meer)?|aucune? (?:${plain} ?)*(?:${box}|${unit})?|geen(?: enkele?)?(?: ${plain})*(?: ${box}| ${unit})?(?: meer)?|(?:no|zero|0|none|nul|zero) ?(?:${plain} ?)*(?:${box}|${unit})?|all gone|vide|leeg|op)(?![a-z])`,
  'g',
);
/** Without "no" and "op", which say many other things. */
const noMore = /(?<![a-z])(?:(?:plus|pu|pus) (?:d'|de |du |une? )|(?:niks|niets) meer|aucune? )/;
const numbered = new RegExp(
  `(?<![\\w.,])(?<n>${few})(?<words>(?: (?:${plain}|${opened}))*)(?: (?<of>${box}|${unit}))?(?<after>(?: (?:${plain}|${opened}))*)(?![a-z\\d])`,
  'g',
);

/** Whether a statement tells what is in the cupboard; `asked` when the programme wants to know (X35). */
export function tellsStock(folded: string, asked: boolean): boolean {
  if (isThere.test(folded)) return true;
  return asked && noMore.test(folded);
}

/** What a statement counts; null when it counts nothing. `folded` says nothing but what is on hand. */
export function readOnHand(folded: string): OnHand | null {
  const none = [...folded.matchAll(nothing)];
  const counted = [...folded.replace(nothing, (words) => ' '.repeat(words.length)).matchAll(numbered)];
  const told: OnHand = none.length > 0 ? { boxes: 0 } : {};
  for (const { groups } of counted) {
    const { n = '', words = '', of = '', after = '' } = groups ?? {};
    const number = numberOf(n);
    const isSingle = single.test(words + after);
    if (number === undefined || (isWord(n) && of === '')) continue;
    // An opened box is no unopened one; how much is left in it is said beside it.
    if (isSingle && boxes.test(of)) {
      told.boxes ??= 0;
      continue;
    }
    const isUnit = isSingle || units.test(of);
    told[isUnit ? 'units' : 'boxes'] = number;
  }
  return told.boxes === undefined && told.units === undefined ? null : told;
}

/** A word for one that may be an article. */
const isWord = (word: string): boolean => /^(?:une?|een|nen|ene|an?|one)$/.test(word);
