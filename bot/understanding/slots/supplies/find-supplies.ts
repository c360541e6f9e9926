import { freeMatches, isFree, type Message, type Span, spanOf } from '../../text/message.ts';
import { maybeArticle, numberOf } from '../../text/number-words.ts';
import type { SupplySlot } from '../../types.ts';
import { boxWord, colourPatterns, everyColour, holders, kindPatterns } from './supply-words.ts';

const orderNumber =
  /(?<![\w.-])(?:0{0,2}\d{1,3}r0?\d{3,5}|\d{4}[a-z]\d{3}(?:aa|ab|ba)?|(?:tn|tk|c-?exv|clt|mlt|dr|npg|gpr|cf|ce|w|crg|t)-?\d{2,5}(?:bk|hc|xl|[acmykx])?|[a-z]\d{2}-\d{4}-\d{3})(?![\w])/g;

/** One thing said about supplies, where it stands. */
type Piece = {
  start: number;
  end: number;
  kind?: SupplySlot['kind'];
  colour?: SupplySlot['colour'];
  orderNumber?: string;
  quantity?: number;
  every?: true;
};

const kinds = kindPatterns.map(
  ([kind, source]) => [kind, new RegExp(`(?<![\\w-])(?:${source})(?![\\w])`, 'g')] as const,
);
const colours = colourPatterns.map(
  ([colour, source]) => [colour, new RegExp(`(?<![\\w-])(?:${source})(?![\\w])`, 'g')] as const,
);
const quantity =
  /(?<![\w.,/'-]|\d )(?:(?<half>(?:une |a |een |half |halve? |une demi[- ])?(?:half(?:ve)?|demie?)[ -](?:a )?(?:dozen|dozijn|douzaine))|(?:x ?)?(?<n>\d{1,3}|[a-z]{2,9}|a))(?: ?x| ?×| ?fois| ?\*| ?keer| ?st\b)?(?= )(?!(?<=\d) (?:e|er|eme|de|ste|nd|rd|th)\b)/g;
const after =
  /^(?: ?(?:x|×|\*|:|=|\() ?(\d{1,3})(?![\d.,]?\d)\)?| (\d{1,3}) ?(?:x|stuks?|pieces?|pcs|st)\b|,? ?(\d{1,2}|[a-z]{2,7})(?: ?x)?(?: seule?s?| stuks?| only| maar)?(?=$|[.,;]| (?:svp|stp|aub|please|pls|graag|pour)))/;

/** Supplies of a message (G49, G52, X38): kind, colour, order number and quantity of each, in the order of the text. */
export function findSupplies(message: Message): SupplySlot[] {
  const pieces = collect(message);
  if (pieces.length === 0) return [];
  return dedupe(join(pieces, message).map((group) => toSlot(group, message)));
}

function collect(message: Message): Piece[] {
  const pieces: Piece[] = [];
  const free = (span: Span): boolean =>
    pieces.every((piece) => piece.end <= span.start || piece.start >= span.end);
  for (const match of freeMatches(message, orderNumber)) {
    const span = spanOf(match);
    pieces.push({ ...span, orderNumber: match[0].toUpperCase() });
    message.claimed.push(span);
  }
  for (const [kind, pattern] of kinds)
    for (const match of message.folded.matchAll(pattern)) {
      const span = spanOf(match);
      if (free(span)) pieces.push({ ...span, kind });
    }
  for (const [colour, pattern] of colours)
    for (const match of message.folded.matchAll(pattern)) {
      const span = spanOf(match);
      if (free(span)) pieces.push({ ...span, colour });
    }
  const every = everyColour.exec(message.folded);
  if (every !== null)
    pieces.push({ ...spanOf(every), every: true, quantity: /\b(?:deux|twee|two|2) /.test(every[0]) ? 2 : 1 });
  return pieces.sort((left, right) => left.start - right.start);
}

type Group = {
  pieces: Piece[];
  start: number;
  end: number;
  kind?: SupplySlot['kind'];
  colour?: SupplySlot['colour'];
  orderNumber?: string;
  every?: Piece;
};

const glue = new RegExp(
  `^[ ,-]*(?:(?:de |d'|of |van |pour |for |voor |en |in |-|couleur |kleur |laser |metered |agrafes? |${holders})){0,2}[ (]*$`,
);

/** Puts together the pieces that describe one supply: "toner cyan", "cyan toner", "TN-241BK zwart". */
function join(pieces: readonly Piece[], message: Message): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const between = last === undefined ? '' : message.folded.slice(last.end, piece.start);
    if (last !== undefined && compatible(last, piece) && glue.test(between) && !/,/.test(between))
      extend(last, piece);
    else groups.push(extend({ pieces: [], start: piece.start, end: piece.end }, piece));
  }
  groups.forEach((group, index) => {
    const before = groups[index - 1];
    const later = groups[index + 1];
    if (group.kind !== undefined || group.orderNumber !== undefined) return;
    const nextKind = before?.kind ?? (later?.colour !== undefined ? later.kind : undefined);
    group.kind =
      nextKind === undefined || nextKind === 'staples' || nextKind === 'waste-container' ? 'toner' : nextKind;
  });
  return groups.filter((group) => !isEmptied(group, groups));
}

/** "Toners: 2 cyan, 1 jaune": the head word is no supply of its own when coloured ones follow it. */
function isEmptied(group: Group, groups: readonly Group[]): boolean {
  if (group.colour !== undefined || group.orderNumber !== undefined || group.every !== undefined)
    return false;
  if (group.kind !== 'toner') return false;
  return groups.some(
    (other) =>
      other !== group &&
      (other.every !== undefined || (other.colour !== undefined && other.kind === 'toner')),
  );
}

function compatible(group: Group, piece: Piece): boolean {
  if (piece.kind !== undefined)
    return group.kind === undefined || (group.kind === piece.kind && group.colour === undefined);
  if (piece.colour !== undefined)
    return (
      group.colour === undefined &&
      (group.kind === undefined || group.kind === 'toner' || group.kind === 'drum' || group.kind === 'other')
    );
  if (piece.orderNumber !== undefined) return group.orderNumber === undefined;
  return piece.every !== undefined;
}

function extend(group: Group, piece: Piece): Group {
  group.pieces.push(piece);
  group.end = Math.max(group.end, piece.end);
  if (piece.kind !== undefined && group.kind === undefined) group.kind = piece.kind;
  if (piece.colour !== undefined) group.colour = piece.colour;
  if (piece.orderNumber !== undefined) group.orderNumber = piece.orderNumber;
  if (piece.every !== undefined) group.every = piece;
  return group;
}

function toSlot(group: Group, message: Message): SupplySlot[] {
  const text = message.text.slice(group.start, group.end);
  const kind = group.kind ?? (group.every === undefined ? null : 'toner');
  if (group.every !== undefined && group.colour === undefined)
    return (['black', 'cyan', 'magenta', 'yellow'] as const).map((colour) => ({
      text,
      kind: 'toner',
      colour,
      orderNumber: null,
      quantity: group.every?.quantity ?? 1,
    }));
  return [
    {
      text,
      kind,
      colour: group.colour ?? null,
      orderNumber: group.orderNumber ?? null,
      quantity: quantityOf(group, message),
      ...(isBoxed(group, message) ? { boxed: true as const } : {}),
    },
  ];
}

/** How far from the supply the word for its boxes may stand. */
const nearby = 16;

/** "2 boxes of cyan toner", "cyan toner, 2 dozen". */
function isBoxed({ start, end, kind }: Group, { folded }: Message): boolean {
  // The box of a waste container is the container.
  if (kind === 'waste-container') return false;
  const before = folded.slice(Math.max(0, start - nearby), start).replace(/^.*[,;]/, '');
  const behind = folded.slice(end, end + nearby).replace(/ (?:and|et|en) .*$|[,;] ?\D.*$/, '');
  return boxWord.test(`${before} ${folded.slice(start, end)} ${behind}`);
}

function dedupe(lists: readonly SupplySlot[][]): SupplySlot[] {
  const result: SupplySlot[] = [];
  for (const slot of lists.flat()) {
    const same = result.find(
      (other) =>
        other.kind === slot.kind && other.colour === slot.colour && other.orderNumber === slot.orderNumber,
    );
    if (same === undefined) result.push(slot);
    else if (same.quantity === null && slot.quantity !== null) same.quantity = slot.quantity;
  }
  return result;
}

const between = new RegExp(
  `^ ?(?:${holders} ?|new |nouveaux |nouvelles |nieuwe? |autres? |extra |full |grands? |grosses? |spare |lege |empty |pleine?s? |volle |more |reserve |de |d'|d |of |van |kleur |colou?r |metered |${"d'origine "}|originele? )*$`,
);

/** The number before the supply ("deux boîtes d'agrafes") or after it ("6R1509 x3"); null when none is said. */
function quantityOf(group: Group, message: Message): number | null {
  const trailing = after.exec(message.folded.slice(group.end));
  const said = trailing === null ? undefined : numberOf(trailing[1] ?? trailing[2] ?? trailing[3] ?? '');
  if (said !== undefined) return said;
  const from = Math.max(0, group.start - 48);
  const before = message.folded.slice(from, group.start);
  let found: number | null = null;
  for (const match of `${before}`.matchAll(quantity)) {
    const rest = before.slice(match.index + match[0].length);
    if (
      !between.test(rest) ||
      !isFree(message, { start: from + match.index, end: from + match.index + match[0].length })
    )
      continue;
    const word = match.groups?.n ?? '';
    const value = match.groups?.half === undefined ? numberOf(word) : 6;
    if (
      value === undefined ||
      word === 'onze' ||
      (word === 'a' && rest.trim() === '' && group.kind === 'other')
    )
      continue;
    found = value;
    if (!maybeArticle(word)) break;
  }
  return found;
}
