import type { Message, Span } from '../../text/message.ts';
import { readSpokenNumber } from '../../text/spoken-number.ts';
import type { Language } from '../../types.ts';
import { claimFixed } from '../claim-fixed.ts';
import type { FoundDevice } from '../devices/find-by-number.ts';
import { findCase } from '../find-case.ts';
import { findEmail } from '../find-email.ts';
import { codeAt, mayBeCode } from './code-at.ts';
import type { WordRole } from './meter-words.ts';
import { claimDays } from './read-day.ts';
import { type Figure, readFigure } from './read-figure.ts';
import { isGeneric, isTransparent, type Piece, type Token } from './tokens.ts';
import { type Atom, atomsOf, wordingAt } from './wordings.ts';

/** How the devices of a cell are found. */
export type DeviceFinder = (message: Message) => FoundDevice[];

type Cell = { message: Message; atoms: readonly Atom[]; tokens: Token[]; language: Language };
type Found = Piece & Span;

/** Cuts one cell of a message into tokens: first what is claimed (days, addresses, devices), then word by word. */
export function tokeniseCell(message: Message, findIn: DeviceFinder, language: Language): Token[] {
  const claims = claimsOf(message, findIn);
  const cell: Cell = { message, atoms: atomsOf(message.folded), tokens: [], language };
  let next = 0;
  let at = 0;
  while (at < cell.atoms.length) {
    const atom = cell.atoms[at] as Atom;
    while ((claims[next]?.end ?? Number.POSITIVE_INFINITY) <= atom.start) next += 1;
    const claim = claims[next];
    const isClaimed = claim !== undefined && claim.start < atom.end;
    const token = isClaimed ? claim : readToken(cell, at);
    cell.tokens.push({ ...token, text: message.text.slice(token.start, token.end) });
    at += 1;
    while ((cell.atoms[at]?.start ?? Number.POSITIVE_INFINITY) < token.end) at += 1;
  }
  return withoutThings(cell.tokens);
}

function claimsOf(message: Message, findIn: DeviceFinder): Found[] {
  const days: Found[] = claimDays(message).map((span) => ({ is: 'day', ...span }));
  if (/\d|@|http/.test(message.folded)) {
    claimFixed(message);
    findEmail(message);
    findCase(message);
  }
  const taken: Found[] = message.claimed.slice(days.length).map((span) => ({ is: 'taken', ...span }));
  const devices: Found[] = findIn(message).map(({ slot, span }) => ({
    is: 'device',
    slot,
    ...withoutFigure(span, message),
  }));
  return [...days, ...taken, ...devices].sort((left, right) => left.start - right.start);
}

/** "La machine de la compta affiche 77 120": a description of a place does not reach into a number. */
function withoutFigure({ start, end }: Span, { folded }: Message): Span {
  const number = /[ .,']\d+$/.exec(folded.slice(start, end));
  const goesOn = number !== null && /^[ .,']\d{3}(?!\d)|^\d/.test(folded.slice(end, end + 5));
  return { start, end: goesOn ? start + number.index : end };
}

function readToken(cell: Cell, at: number): Found {
  return (
    spokenAt(cell, at) ??
    labelCode(cell, at) ??
    wordingToken(cell, at) ??
    figureAt(cell, at) ??
    signAt(cell, at) ??
    otherWord(cell, at)
  );
}

/** Words of a number looked at, at most. */
const longestSpoken = 40;

function spokenAt({ atoms }: Cell, at: number): Found | undefined {
  const words = atoms.slice(at, at + longestSpoken).map(({ text }) => text);
  const spoken = /^[a-z]|^\d{1,3}$/.test(words[0] ?? '') ? readSpokenNumber(words) : undefined;
  if (spoken === undefined) return undefined;
  const digits = String(spoken.value).length;
  const figure: Figure = spoken.sure
    ? { value: spoken.value, digits, fault: null, rounded: false }
    : { value: null, digits, fault: 'ambiguous', rounded: false };
  return { is: 'figure', figure, start: atoms[at]?.start ?? 0, end: atoms[at + spoken.words - 1]?.end ?? 0 };
}

function labelCode({ atoms, tokens }: Cell, at: number): Found | undefined {
  const means = codeAt(atoms, at, tokens);
  const { start = 0, end = 0 } = atoms[at] ?? {};
  return means === undefined ? undefined : { is: 'label', means, start, end };
}

/** "In", "for", "en" right after a number lead to its label. */
const leading = new Set(['in', 'for', 'voor', 'pour', 'op', 'on', 'sur', 'of', 'en', 'au']);
const frenchLabel = /^(?:noire?s?|couleurs?|coul|nb|n|petite?s?|grande?s?)$/;

function wordingToken({ atoms, tokens, language }: Cell, at: number): Found | undefined {
  const { start = 0, text = '' } = atoms[at] ?? {};
  const found = wordingAt(atoms, at);
  if (found === undefined) return undefined;
  const span = { start, end: atoms[at + found.atoms - 1]?.end ?? 0 };
  if ('means' in found.wording) return { is: 'label', means: found.wording.means, ...span };
  const isOf = tokens.at(-1)?.is === 'figure' && found.atoms === 1 && leading.has(text);
  if (isOf && (text !== 'en' || language === 'fr' || frenchLabel.test(atoms[at + 1]?.text ?? '')))
    return { is: 'of', ...span };
  return { ...tokenOfRole(found.wording.role, language, text), ...span };
}

function tokenOfRole(role: WordRole, language: Language, text: string): Piece {
  switch (role) {
    case 'and':
      return text === 'en' && language === 'fr' ? { is: 'filler' } : { is: 'join', by: 'and' };
    case 'device':
    case 'supply':
      return { is: 'thing', thing: role };
    case 'serial':
    case 'filler':
      return { is: role };
    default:
      return { is: 'mark', mark: role };
  }
}

const money = /^ ?(?:€|eur\b|euros?\b|%|\$|£|usd\b|dpi\b|[gmk]b\b|mbps|go\b)/;
const shortUnit =
  /^ ?(?:h\b|u\b|uur|heures?|hours?|min|jours?|dagen|days|feuilles|vellen|sheets|ans\b|jaar|years|km|mm|cm|kg|toners?|cartouches?|cartridges?|boxes|boites|dozen)/;

function figureAt({ message, atoms, tokens }: Cell, at: number): Found | undefined {
  const atom = atoms[at] as Atom;
  if (!/\d/.test(atom.text)) return undefined;
  const span = { start: atom.start, end: atom.end };
  const isCut = atoms[at + 1]?.start === atom.end && /^[a-z]/.test(atoms[at + 1]?.text ?? '');
  const found = readFigure(isCut ? message.folded.slice(0, atom.end) : message.folded, atom.start);
  if (found === undefined) return codeLike(tokens, message, span);
  const whole = { start: atom.start, end: found.end };
  const rest = message.folded.slice(found.end, found.end + 12);
  const isGlued =
    /[a-z][a-z0-9]*[-_]$/.test(message.folded.slice(Math.max(0, atom.start - 20), atom.start)) ||
    /^[-_@][a-z]/.test(rest);
  const isPhone = /^0[1-9]\d{7,8}$/.test(message.folded.slice(whole.start, whole.end));
  const isAmount =
    money.test(rest) || /[€$£] ?$/.test(message.folded.slice(Math.max(0, atom.start - 20), atom.start));
  if (isGlued || isAmount || isPhone || (found.figure.digits < 5 && shortUnit.test(rest)))
    return { is: 'taken', ...whole };
  if (namesSerial(tokens)) return unknownDevice(message, whole);
  if (at === 0 && /^\d{1,2}(?:\)|\. )/.test(message.folded)) return { is: 'filler', ...span };
  if (found.figure.digits === 1 && isPartOfName(tokens, atoms, at)) return { is: 'filler', ...span };
  const isUnclear = mayBeCode(message.folded.slice(whole.start, whole.end), tokens);
  return { is: 'figure', figure: isUnclear ? { ...found.figure, orCode: true } : found.figure, ...whole };
}

/** "Total 1", "Black & White 2": a number of the label itself. */
function isPartOfName(tokens: readonly Token[], atoms: readonly Atom[], at: number): boolean {
  const last = tokens.at(-1);
  const next = atoms[at + 1]?.text ?? '';
  const isNamed = /^[1-3]$/.test(atoms[at]?.text ?? '') && last?.is === 'label' && !isGeneric(last);
  return isNamed && /^[:=)>\d]/.test(next);
}

/** Letters and figures mixed: after "serial" a device, after a label a number that cannot be read, else a code. */
function codeLike(tokens: readonly Token[], message: Message, span: Span): Found {
  if (namesSerial(tokens)) return unknownDevice(message, span);
  const label = tokens.findLast((token) => !isTransparent(token));
  const isValue = /^\d{2}/.test(message.folded.slice(span.start, span.end)) && isAwaiting(label);
  if (!isValue) return { is: 'taken', ...span };
  const figure: Figure = { value: null, digits: span.end - span.start, fault: 'unreadable', rounded: false };
  return { is: 'figure', figure, ...span };
}

function isAwaiting(token: Token | undefined): boolean {
  return token?.is === 'label' && token.means.other === undefined;
}

function namesSerial(tokens: readonly Token[]): boolean {
  return tokens.findLast(({ is }) => is !== 'filler' && is !== 'binds')?.is === 'serial';
}

function unknownDevice(message: Message, span: Span): Found {
  const text = message.text.slice(span.start, span.end);
  return { is: 'device', slot: { text, by: 'serial', candidates: [] }, ...span };
}

const signs: Readonly<Record<string, Piece>> = {
  ',': { is: 'stop', by: 'sign' },
  ';': { is: 'stop', by: 'sign' },
  '|': { is: 'stop', by: 'sign' },
  '?': { is: 'stop', by: 'sign' },
  '!': { is: 'stop', by: 'sign' },
  ':': { is: 'binds' },
  '=': { is: 'binds' },
  '>': { is: 'binds' },
  '→': { is: 'binds' },
  '/': { is: 'join', by: '/' },
  '+': { is: 'join', by: '+' },
  '(': { is: 'open' },
  '[': { is: 'open' },
  ')': { is: 'close' },
  ']': { is: 'close' },
};

function signAt({ message, atoms }: Cell, at: number): Found | undefined {
  const { text, start, end } = atoms[at] as Atom;
  if (/[a-z0-9]/.test(text)) return undefined;
  const around = message.folded.slice(Math.max(0, start - 1), end + 1);
  if (text === '.' && /^\. [a-z]/.test(message.folded.slice(start, end + 2)))
    return { is: 'stop', by: 'sign', start, end };
  if (/^[-–—]$/.test(text) && /^ . $|^\d.\d$/.test(around)) return { is: 'join', by: '-', start, end };
  return { ...(signs[text] ?? { is: 'filler' }), start, end };
}

const ordinal = /^\d{1,2}(?:e|er|ere|eme|ste|de|st|nd|rd|th)$/;

function otherWord({ atoms }: Cell, at: number): Found {
  const { text, start, end } = atoms[at] as Atom;
  return { is: text.length < 2 || ordinal.test(text) ? 'filler' : 'word', start, end };
}

/** Colours and sizes of printers, toners and paper are no labels of counters. */
function withoutThings(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.is !== 'label' || isGeneric(token)) return token;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const isSupply = isThing(before, 'supply') || isThing(after, 'supply');
    const isDevice =
      isThing(after, 'device') ||
      (isThing(before, 'device') && after?.is !== 'figure' && after?.is !== 'binds');
    if (isSupply) return { ...token, is: 'word' };
    return isDevice ? { ...token, is: 'filler' } : token;
  });
}

function isThing(token: Token | undefined, thing: 'device' | 'supply'): boolean {
  return token?.is === 'thing' && token.thing === thing;
}
