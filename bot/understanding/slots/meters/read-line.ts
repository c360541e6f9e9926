import { fold } from '../../text/fold.ts';
import { type ClauseFigure, type Element, elementsOf, type Label } from './clause.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isEstimate, isMark } from './estimates.ts';
import { findEvent, saysRestart } from './find-event.ts';
import { mergeMeanings } from './label-groups.ts';
import { type Owner, type PairedFigure, pairFigures } from './pair-figures.ts';
import type { DayReader } from './read-day.ts';
import { isGeneric, type Token } from './tokens.ts';

/** A figure of a line: where it stands among the tokens, whose it is, when and how it was read. */
export type LineFigure = PairedFigure & {
  at: number;
  replaced: boolean;
  estimated: boolean;
  readOn: string | undefined;
};

/** What one line leaves to the next. */
export type Flow = {
  /** Labels whose numbers are still to come. */
  pending: Owner[];
  /** The label of a heading of its own ("Black:"), for what stands below it. */
  section: Owner | null;
  /** Lists of labels ("black/colour"), for figures given in their order. */
  legends: Owner[][];
};

/** What a line says. `readOn` and `estimated` of a line without figures are for the other lines. */
export type Line = {
  figures: LineFigure[];
  labelled: boolean;
  readOn: string | undefined;
  estimated: boolean;
};

type Part = {
  clause: Clause;
  elements: Element[];
  figures: ClauseFigure[];
  labels: Label[];
  replaced: ClauseFigure[];
};

/** Reads the figures of a line, clause by clause. */
export function readLine(tokens: readonly Token[], flow: Flow, readDay: DayReader): Line {
  const parts = clausesOf(tokens).map(partOf);
  const day = dayOfLine(parts, readDay);
  const estimated = parts.some(isEstimateOfLine);
  const line: Line = { figures: [], labelled: false, readOn: day, estimated };
  for (let index = 0; index < parts.length; index += 1) index += readPart(parts, index, line, flow, readDay);
  closeLine(parts, line, flow);
  return line;
}

function partOf(clause: Clause): Part {
  const all = elementsOf(clause.tokens);
  const restarts = saysRestart(wordsOf(clause.tokens));
  const left = (element: Element): boolean =>
    element.is === 'figure' && (element.instead || (restarts && element.figure.value === 0));
  const elements = all.filter((element) => !left(element));
  return {
    clause,
    elements,
    figures: elements.filter((element) => element.is === 'figure'),
    labels: elements.filter((element) => element.is === 'label'),
    replaced: all.filter((element) => element.is === 'figure' && element.instead) as ClauseFigure[],
  };
}

function wordsOf(tokens: readonly Token[]): string {
  return fold(tokens.map(({ text }) => text).join(' '));
}

/** Reads one clause, and those that belong to the same list; how many further ones that were. */
function readPart(parts: readonly Part[], index: number, line: Line, flow: Flow, readDay: DayReader): number {
  const part = parts[index] as Part;
  for (const figure of part.replaced)
    place(line, part, [{ figure, owner: ownerBefore(part, flow), doubtful: false }], readDay, true);
  if (part.labels.length > 1 && part.figures.length !== 1) remember(flow, part);
  if (part.figures.length === 0) {
    takeLabels(part, line, flow);
    return 0;
  }
  const isBare = part.labels.length === 0 && flow.pending.length > 0 && !part.elements.some(ownsNumber);
  if (!isBare) {
    place(line, part, pairFigures(part.elements), readDay);
    flow.pending = [];
    return 0;
  }
  return placeList(parts, index, line, flow, readDay);
}

function ownsNumber(element: Element): boolean {
  return element.is === 'word' && !element.loose;
}

function ownerBefore({ labels }: Part, flow: Flow): Owner | null {
  return labels[0] ?? flow.pending[0] ?? null;
}

/** Clauses of nothing but figures, after as many labels: in their order. */
function placeList(
  parts: readonly Part[],
  index: number,
  line: Line,
  flow: Flow,
  readDay: DayReader,
): number {
  const { pending } = flow;
  flow.pending = [];
  const list: Part[] = [];
  for (const part of parts.slice(index)) {
    const isOver = part.figures.length === 0 || part.labels.length > 0 || part.elements.some(ownsNumber);
    if (isOver || (pending.length === 1 && list.length > 0)) break;
    list.push(part);
  }
  const figures = list.flatMap((part) => part.figures);
  const fits = figures.length === pending.length;
  let next = 0;
  for (const part of list) {
    const pairs = part.figures.map((figure) => {
      const owner = (fits ? pending[next] : pending[0]) ?? null;
      next += 1;
      return { figure, owner, doubtful: !fits };
    });
    place(line, part, pairs, readDay);
  }
  return list.length - 1;
}

/** A clause of labels: for the figures before it, if they are as many and have none, or for those to come. */
function takeLabels({ labels, elements, clause }: Part, line: Line, flow: Flow): void {
  if (labels.length === 0) {
    const word = elements.find((element) => element.is === 'word');
    if (word === undefined) return;
    const isLabel = clause.end === 'cell' || word.bound;
    flow.pending = isLabel ? [{ text: word.text, means: { other: true }, sizeLeads: false }] : [];
    return;
  }
  line.labelled = true;
  const bare = bareAtEnd(line.figures);
  if (flow.pending.length === 0 && bare.length === labels.length) {
    bare.forEach((figure, index) => {
      figure.owner = labels[index] ?? null;
    });
    return;
  }
  const [first, ...others] = labels;
  const last = flow.pending.at(-1);
  const merged = last && first ? mergeMeanings(last.means, first.means) : null;
  if (last && first && merged !== null)
    flow.pending = [
      ...flow.pending.slice(0, -1),
      { text: `${last.text} ${first.text}`, means: merged, sizeLeads: last.means.colour === undefined },
      ...others,
    ];
  else flow.pending = [...flow.pending, ...labels];
  if (flow.pending.length > 1) flow.legends.push(flow.pending);
}

function bareAtEnd(figures: readonly LineFigure[]): LineFigure[] {
  const labelled = figures.findLastIndex(({ owner }) => owner !== null);
  return figures.slice(labelled + 1).filter(({ replaced }) => !replaced);
}

function remember(flow: Flow, { elements }: Part): void {
  const lists: Owner[][] = [];
  let before: Element | undefined;
  for (const element of elements) {
    if (element.is === 'label' && before?.is === 'label') lists.at(-1)?.push(element);
    else if (element.is === 'label') lists.push([element]);
    before = element;
  }
  flow.legends.push(...lists.filter((list) => list.length > 1));
}

function place(
  line: Line,
  part: Part,
  pairs: readonly PairedFigure[],
  readDay: DayReader,
  replaced = false,
): void {
  const day = dayOfPart(part, readDay);
  const estimated = isEstimate(part.clause.tokens);
  for (const pair of pairs) {
    if (pair.owner !== null) line.labelled = true;
    line.figures.push({
      ...pair,
      at: part.clause.from + pair.figure.at,
      replaced,
      estimated: estimated || pair.figure.about || pair.figure.figure.rounded,
      readOn: day,
    });
  }
}

/** At the end of a line: what it leaves to the lines below. */
function closeLine(parts: readonly Part[], line: Line, flow: Flow): void {
  if (line.figures.length > 0) {
    flow.pending = [];
    const colour = line.figures.find(({ owner }) => owner?.means.colour !== undefined)?.owner?.means.colour;
    if (
      flow.section?.means.colour !== undefined &&
      colour !== undefined &&
      colour !== flow.section.means.colour
    )
      flow.section = null;
    return;
  }
  const last = parts.at(-1);
  const isHeading =
    last?.elements.at(-1)?.is !== 'word' &&
    parts.every(({ elements }) => elements.every(({ is }) => is !== 'word'));
  const isOpen = isHeading || last?.clause.tokens.at(-1)?.is === 'binds';
  if (!isOpen) flow.pending = [];
  if (isOpen && flow.pending.length === 1) flow.section = flow.pending[0] ?? null;
}

/** Said before the first figure, or in a clause of its own, it is of all figures of the line. */
function isEstimateOfLine({ clause, figures, labels }: Part, index: number): boolean {
  if (!isEstimate(clause.tokens)) return false;
  const first = clause.tokens.findIndex(({ is }) => is === 'figure');
  const said = clause.tokens.findIndex((token) => isMark(token, 'estimate'));
  return (figures.length === 0 && labels.length === 0) || (index === 0 && said < first);
}

/** The day of a clause, unless it is a deadline or the day something else happened. */
function dayOfPart({ clause }: Part, readDay: DayReader): string | undefined {
  const { tokens } = clause;
  const day = tokens.findIndex(({ is }) => is === 'day');
  if (day < 0 || tokens.slice(0, day).some((token) => isMark(token, 'deadline'))) return undefined;
  const words = tokens.filter(({ is }) => is !== 'figure').map(({ text }) => text);
  if (findEvent(fold(words.join(' '))) !== null) return undefined;
  return readDay(words.join(' '));
}

/** The day a whole line speaks of: said in a clause without figures that speaks of readings, or of nothing else. */
function dayOfLine(parts: readonly Part[], readDay: DayReader): string | undefined {
  for (const part of parts) {
    const speaksOfReadings =
      part.clause.tokens.some(isGeneric) || part.elements.every(({ is }) => is !== 'word');
    const isFirst = part.figures.length > 0 && parts.every((other) => other === part || other.figures.length === 0 || parts.indexOf(other) > parts.indexOf(part));
    if (isFirst && dayLeads(part)) return dayOfPart(part, readDay);
    if (part.figures.length > 0 || !speaksOfReadings) continue;
    const day = dayOfPart(part, readDay);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** "Yesterday: black 41 080, colour 36 040": said before the first figure it is the day of all. */
function dayLeads({ clause }: Part): boolean {
  const first = clause.tokens.findIndex(({ is }) => is === 'day' || is === 'figure');
  return clause.tokens[first]?.is === 'day';
}
