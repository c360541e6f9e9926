import { kindOfCode, type LabelMeaning, meaningOfCode } from './counter-labels.ts';
import { isGeneric, isTransparent, type Token } from './tokens.ts';
import { type Atom, wordingAt } from './wordings.ts';

const glue = new Set([':', '=', '→']);
const closes = new Set([')', ']']);
const parts = new Set([',', ';', '|']);

/**
 * The meaning of three figures that are a counter's code and not a value: "113: 90 200", "113 90200", "[113]", "le 113
 * est à", "113 (black small) 90 200", "112/113/122/123". Undefined when they are part of a number or a value themselves.
 */
export function codeAt(
  atoms: readonly Atom[],
  at: number,
  before: readonly Token[],
): LabelMeaning | undefined {
  const text = atoms[at]?.text ?? '';
  if (!/^\d{3}$/.test(text)) return undefined;
  const means = meaningOfCode(text);
  const next = atoms[at + 1]?.text ?? '';
  const leads = isLead(before);
  if (glue.has(next) || isDash(atoms, at + 1)) return means ?? (leads ? { other: true } : undefined);
  if (means === undefined || awaitsFigure(before)) return undefined;
  if (closes.has(next) && before.at(-1)?.is === 'open') return means;
  if (isInList(atoms, at, before)) return means;
  if (/^\d/.test(next)) return isApart(atoms, at) ? means : undefined;
  return isNamed(atoms, at, before) ? means : undefined;
}

/** Words before or behind it that make it the name of a counter, with its value still to come. */
function isNamed(atoms: readonly Atom[], at: number, before: readonly Token[]): boolean {
  const isProgramme = kindOfCode[atoms[at]?.text ?? ''] !== undefined;
  const labelled = wordingAt(atoms, at + 1);
  const opens = /^[([]$/.test(atoms[at + 1]?.text ?? '');
  if (opens) return figureFollows(atoms, at) || before.length === 0;
  if (labelled !== undefined && 'means' in labelled.wording)
    return figureFollows(atoms, at) || before.length === 0;
  if (isLead(before) && isProgramme && labelled !== undefined && figureFollows(atoms, at)) return true;
  const last = before.at(-1);
  const isSaid =
    last?.is === 'of' ||
    last?.is === 'filler' ||
    last?.is === 'join' ||
    (last !== undefined && isGeneric(last));
  return isSaid && isProgramme;
}

/** One code beside another: a list of counters whose values follow. */
function isInList(atoms: readonly Atom[], at: number, before: readonly Token[]): boolean {
  const next = atoms[at + 1]?.text ?? '';
  const following = /^[/,;|]$/.test(next) ? atoms[at + 2]?.text : next;
  if (meaningOfCode(following ?? '') !== undefined) return true;
  const isAfterCode = /^\d{3}$/.test(before.findLast(({ is }) => is !== 'join' && is !== 'stop')?.text ?? '');
  return isAfterCode && before.findLast(({ is }) => is === 'figure') === undefined && !/^\d/.test(next);
}

/** "113 - 90 200": a dash between blanks, and a number behind it. */
function isDash(atoms: readonly Atom[], at: number): boolean {
  const [code, dash, value] = atoms.slice(at - 1, at + 2);
  const isSpaced =
    dash !== undefined && value !== undefined && dash.start > (code?.end ?? 0) && value.start > dash.end;
  return isSpaced && /^[-–—]$/.test(dash.text) && /^\d/.test(value.text);
}

const leadsTo: ReadonlySet<Token['is']> = new Set(['stop', 'join', 'binds', 'figure', 'device', 'filler']);

/** Whether it begins its part of the line. */
function isLead(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last === undefined || leadsTo.has(last.is);
}

/** Whether a label before it still waits for its number: then these figures are that number. */
function awaitsFigure(before: readonly Token[]): boolean {
  const label = pendingLabel(before);
  return label !== undefined && label.code === undefined && label.other !== true;
}

function pendingLabel(before: readonly Token[]): LabelMeaning | undefined {
  const last = before.findLast((token) => isLabel(token) || !isTransparent(token));
  return last?.is === 'label' ? last.means : undefined;
}

function isLabel(token: Token): boolean {
  return token.is === 'label' && !isGeneric(token);
}

/** "113 154002" and "113 154 002" are a code and a value; "113 154" may be either. */
function isApart(atoms: readonly Atom[], at: number): boolean {
  const [code, first, second, third] = atoms.slice(at, at + 4) as [Atom, Atom, Atom?, Atom?];
  if (first.start === code.end) return false;
  if (!/^\d{3}$/.test(first.text)) return true;
  if (second === undefined) return false;
  const isGroup = (atom: Atom | undefined): boolean => atom !== undefined && /^\d{3}$/.test(atom.text);
  if (/^\d+$/.test(second.text)) return isGroup(second);
  return (
    second.start === first.end && /^[.,']$/.test(second.text) && third?.start === second.end && isGroup(third)
  );
}

/** Three figures that may be a code before a value or the beginning of a number: "113 154". */
export function mayBeCode(text: string, before: readonly Token[]): boolean {
  return (
    /^\d{3} \d{3}$/.test(text) &&
    meaningOfCode(text.slice(0, 3)) !== undefined &&
    pendingLabel(before) === undefined
  );
}

function figureFollows(atoms: readonly Atom[], at: number): boolean {
  for (let index = at + 1; index < atoms.length && index < at + 20; index += 1) {
    const text = atoms[index]?.text ?? '';
    if (parts.has(text)) return false;
    if (/^\d+$/.test(text)) return true;
  }
  return false;
}
