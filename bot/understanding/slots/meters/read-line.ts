import { fold } from '../../text/fold.ts';
import { type ClauseFigure, type Element, elementsOf, type Label } from './clause.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isEstimate, isMark } from './estimates.ts';
import { saysRestart } from './find-event.ts';
import { mergeMeanings } from './label-groups.ts';
import { dayOfLine, dayOfPart, isEstimateOfLine } from './line-notes.ts';
import { type Owner, type PairedFigure, pairFigures } from './pair-figures.ts';
import type { DayReader } from './read-day.ts';
import type { Token } from './tokens.ts';

/** A figure of a line: where it stands among the tokens, whose it is, when and how it was read. */
export type LineFigure = PairedFigure & {
  at: number;
  /** Where its clause begins. */
  clause: number;
  replaced: boolean;
  estimated: boolean;
  readOn: string | undefined;
  /** "Was", "now" in its clause before it. */
  when: 'past' | 'now' | null;
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
  readOn: string | undefined;
  estimated: boolean;
};

/** A clause with what is in it; figures that the message takes back stand apart. */
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
  const line: Line = { figures: [], readOn: day, estimated };
  for (let index = 0; index < parts.length; index += 1) index += readPart(parts, index, line, flow, readDay);
  for (const part of parts) placeReplaced(part, line, readDay);
  tellThenFromNow(line.figures);
  closeLine(parts, line, flow);
  return line;
}

function partOf(clause: Clause): Part {
  const all = elementsOf(clause.tokens);
  const restarts = saysRestart(wordsOf(clause.tokens));
  const left = (element: Element): boolean =>
    element.is === 'figure' && (element.instead || (restarts && isTurn(element.text)));
  const elements = all.filter((element) => !left(element));
  return {
    clause,
    elements,
    figures: elements.filter((element) => element.is === 'figure'),
    labels: elements.filter((element) => element.is === 'label'),
    replaced: all.filter((element) => element.is === 'figure' && element.instead) as ClauseFigure[],
  };
}

/** Where a counter turns: "from 0", "after 999999". */
function isTurn(text: string): boolean {
  return /^(?:0|z[eé]ro|nul|9{3,7}|9{2,3}[ .,']9{3})$/i.test(text);
}

function wordsOf(tokens: readonly Token[]): string {
  return fold(tokens.map(({ text }) => text).join(' '));
}

/** Reads one clause, and those that belong to the same list; how many further ones that were. */
function readPart(parts: readonly Part[], index: number, line: Line, flow: Flow, readDay: DayReader): number {
  const part = parts[index] as Part;
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

function placeReplaced(part: Part, line: Line, readDay: DayReader): void {
  const pairs = part.replaced.map((figure) => ({ figure, owner: part.labels[0] ?? null, doubtful: false }));
  place(line, part, pairs, readDay, true);
}

/** "Black was 88 310, now 90 200": the second figure is of the same counter, and the first is what stood there before. */
function tellThenFromNow(figures: readonly LineFigure[]): void {
  let earlier: LineFigure | undefined;
  for (const figure of figures) {
    if (figure.when === 'past' && figure.owner !== null) earlier = figure;
    if (figure.when !== 'now' || earlier === undefined || earlier.owner === null) continue;
    const { owner } = earlier;
    if (figure.owner !== null && JSON.stringify(figure.owner.means) !== JSON.stringify(owner.means)) continue;
    figure.owner ??= owner;
    earlier.owner = { ...owner, means: { ...owner.means, previous: true } };
    earlier = undefined;
  }
}

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
    const isLabel = clause.end === 'cell' || word.bound || (clause.end === 'line' && isOnlyWords(clause));
    flow.pending = isLabel ? [{ text: word.text, means: { other: true }, sizeLeads: false }] : [];
    return;
  }
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

/** A line of nothing but words nobody knows is the label of the number below it. */
function isOnlyWords(clause: Clause | undefined): boolean {
  return clause?.tokens.every(({ is }) => is === 'word') === true;
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
  const whenOf = whenIn(part);
  const isRange = part.clause.tokens.some((token) => isMark(token, 'range'));
  for (const pair of pairs) {
    line.figures.push({
      ...pair,
      doubtful: pair.doubtful || isRange,
      at: part.clause.from + pair.figure.at,
      clause: part.clause.from,
      replaced,
      estimated: estimated || pair.figure.about || pair.figure.figure.rounded,
      readOn: day,
      when: whenOf(pair.figure.at),
    });
  }
}

/** When each figure of a clause stood there, by "was" and "now" before it. */
function whenIn({ clause }: Part): (at: number) => LineFigure['when'] {
  const now = clause.tokens.findIndex((token) => isMark(token, 'now'));
  const past = clause.tokens.findIndex((token) => isMark(token, 'past'));
  return (at) => (now >= 0 && now < at ? 'now' : past >= 0 && past < at ? 'past' : null);
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
  const words = parts.map(({ elements }) => elements.filter(({ is }) => is === 'word').length);
  const isName = parts.length === 1 && isOnlyWords(parts[0]?.clause);
  const isHeading = isName || words.every((count) => count === 0);
  const isOpen = isHeading || parts.at(-1)?.clause.tokens.at(-1)?.is === 'binds';
  if (!isOpen) flow.pending = [];
  if (isOpen && flow.pending.length === 1) flow.section = flow.pending[0] ?? null;
}
