import type { ClauseFigure, Element, Label } from './clause.ts';
import type { LabelMeaning } from './counter-labels.ts';
import { mergeMeanings } from './label-groups.ts';

/** Whose number a figure is. */
export type Owner = { text: string; means: LabelMeaning; sizeLeads: boolean; bound?: boolean };

/** A figure with its owner: none when nothing labels it; `doubtful` when several labels may. */
export type PairedFigure = { figure: ClauseFigure; owner: Owner | null; doubtful: boolean };

type Side = 'none' | 'left' | 'right';
type Option = { side: Side; owner: Owner | null; weight: number; label?: Label };

/** How much speaks for an owner; two readings closer than `doubt` cannot be told apart. */
const weights = {
  label: 100,
  bound: 30,
  word: 60,
  boundWord: 130,
  change: 45,
  doubt: 10,
  short: 20,
} as const;

/**
 * Puts the figures of one clause with their labels. A label stands before its number or behind it, one way through the
 * clause as far as that goes, and no label has two numbers. Lists pair in order: "black/colour: 90 200/64 100".
 */
export function pairFigures(elements: readonly Element[]): PairedFigure[] {
  const listed = pairLists(elements);
  const options = optionsOf(elements, listed);
  const figures = elements.filter((element) => element.is === 'figure');
  if (figures.length === 1 && options[0] !== undefined)
    return [pairSingle(figures[0] as ClauseFigure, options[0])];
  const kept = likeliest(options);
  return figures.map((figure, index) => listed.get(figure) ?? decide(figure, kept[index] ?? []));
}

/** Runs of figures beside as many labels, in their order; a run beside another number of labels cannot be read. */
function pairLists(elements: readonly Element[]): Map<ClauseFigure, PairedFigure> {
  const pairs = new Map<ClauseFigure, PairedFigure>();
  for (const run of runsOf(elements)) {
    if (run.figures.length < 2) continue;
    const owners =
      run.figures.length === run.before.length
        ? run.before
        : run.figures.length === run.after.length
          ? run.after
          : null;
    const isJoined = run.figures.some(({ joined }) => joined) && run.before.length + run.after.length > 0;
    if (owners === null && run.before.length < 2 && run.after.length < 2 && !isJoined) continue;
    run.figures.forEach((figure, index) => {
      const label = owners?.[index];
      pairs.set(figure, {
        figure,
        owner: label === undefined ? ownerOf(run.before[0] ?? run.after[0]) : ownerOf(label),
        doubtful: owners === null,
      });
    });
  }
  return pairs;
}

type Run = { before: Label[]; figures: ClauseFigure[]; after: Label[] };

function runsOf(elements: readonly Element[]): Run[] {
  const runs: Run[] = [];
  let labels: Label[] = [];
  for (const element of elements) {
    const run = runs.at(-1);
    if (element.is === 'figure') {
      if (element.inRun) run?.figures.push(element);
      else runs.push({ before: labels, figures: [element], after: [] });
      labels = [];
    } else if (element.is === 'label') {
      labels = [...labels, element];
      if (run !== undefined) run.after = labels;
    } else labels = [];
  }
  return runs;
}

function ownerOf(label: Label | undefined): Owner | null {
  return label === undefined
    ? null
    : { text: label.text, means: label.means, sizeLeads: label.sizeLeads, bound: label.bound };
}

const nobody: Option = { side: 'none', owner: null, weight: 0 };

function optionsOf(
  elements: readonly Element[],
  listed: ReadonlyMap<ClauseFigure, PairedFigure>,
): Option[][] {
  return elements.flatMap((element, index) => {
    if (element.is !== 'figure') return [];
    if (listed.has(element)) return [[nobody]];
    const options = [...toTheLeft(elements, index), ...toTheRight(elements[index + 1])];
    return [[nobody, ...(isShort(element) ? options.map(lighter) : options)]];
  });
}

/** "Trimestre 4 noir 90 200": a floor, a quarter or a quantity gives way to a number that may be a reading. */
function isShort({ figure }: ClauseFigure): boolean {
  return figure.digits < 3;
}

function lighter(option: Option): Option {
  const isBound = option.side === 'left' && option.weight > weights.label;
  return isBound ? option : { ...option, weight: weights.short };
}

function toTheLeft(elements: readonly Element[], index: number): Option[] {
  const before = elements[index - 1];
  if (before?.is === 'label') return before.inBrackets ? [] : [leftOf(before)];
  if (before?.is !== 'word') return [];
  const farther = elements[index - 2];
  if (before.loose && !before.bound)
    return farther?.is === 'label' && !farther.inBrackets ? [leftOf(farther)] : [];
  const owner = { text: before.text, means: { other: true as const }, sizeLeads: false };
  return [{ side: 'left', owner, weight: before.bound ? weights.boundWord : weights.word }];
}

function leftOf(label: Label): Option {
  return {
    side: 'left',
    owner: ownerOf(label),
    weight: weights.label + (label.bound ? weights.bound : 0),
    label,
  };
}

function toTheRight(after: Element | undefined): Option[] {
  if (after?.is !== 'label') return [];
  if (after.means.other && !after.inBrackets)
    return [{ side: 'right', owner: ownerOf(after), weight: weights.word - weights.short, label: after }];
  const weight = weights.label + (after.of || after.inBrackets ? weights.bound : 0);
  return [{ side: 'right', owner: ownerOf(after), weight, label: after }];
}

/** One figure between two labels is labelled by both when they agree: "black 90 200 A4". */
function pairSingle(figure: ClauseFigure, options: readonly Option[]): PairedFigure {
  const owners = options.filter(({ label }) => label !== undefined);
  const [left, right] = owners;
  if (owners.length === 2 && left?.owner && right?.owner) {
    const means = mergeMeanings(left.owner.means, right.owner.means);
    if (means !== null)
      return {
        figure,
        owner: { text: `${left.owner.text} ${right.owner.text}`, means, sizeLeads: false },
        doubtful: false,
      };
  }
  return decide(figure, likeliest([[...options]])[0] ?? []);
}

function decide(figure: ClauseFigure, kept: readonly Option[]): PairedFigure {
  const [first] = kept;
  const owner = kept.find((option) => option.owner !== null)?.owner ?? null;
  return {
    figure,
    owner: kept.length > 1 ? owner : (first?.owner ?? null),
    doubtful: kept.length > 1 && owner !== null,
  };
}

/** For each figure the options that are part of a best reading of the whole clause, or of one hardly worse. */
function likeliest(options: readonly Option[][]): Option[][] {
  const before = sweep(options, step);
  const after = sweep([...options].reverse(), (from, to) => step(to, from)).reverse();
  return options.map((list, index) => {
    const totals = list.map(
      (option, which) => (before[index]?.[which] ?? 0) + (after[index]?.[which] ?? 0) - option.weight,
    );
    const best = Math.max(...totals);
    return list.filter((_, which) => (totals[which] ?? 0) > best - weights.doubt);
  });
}

/** The worth of the best reading up to and with each option. */
function sweep(options: readonly Option[][], cost: (from: Option, to: Option) => number): number[][] {
  const worth: number[][] = [];
  options.forEach((list, index) => {
    const previous = options[index - 1] ?? [];
    worth.push(
      list.map((option) => {
        const ways = previous.map((from, which) => (worth[index - 1]?.[which] ?? 0) + cost(from, option));
        return option.weight + (ways.length === 0 ? 0 : Math.max(...ways));
      }),
    );
  });
  return worth;
}

function step(from: Option, to: Option): number {
  if (from.label !== undefined && from.label === to.label) return Number.NEGATIVE_INFINITY;
  const changes = from.side !== to.side && from.side !== 'none' && to.side !== 'none';
  return changes ? -weights.change : 0;
}
