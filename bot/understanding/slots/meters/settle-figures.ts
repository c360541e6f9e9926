import type { FleetDevice, MeterSlot, MeterTotal, UnusedFigure } from '../../types.ts';
import { kindOfCode } from './counter-labels.ts';
import type { Owner } from './pair-figures.ts';
import { groupBy, identityOf, type Placed } from './placed.ts';
import { saysCounter, settleLabel } from './settle-label.ts';
import { type Settling, settleRepeated } from './settle-repeated.ts';
import { checkTotal } from './settle-totals.ts';

/** What a message says of counters: readings, figures that fill none, and sums. */
export type MeterReport = { meters: MeterSlot[]; unused: UnusedFigure[]; totals: MeterTotal[] };

/** What is known beside the figures themselves. */
export type Surroundings = {
  legends: readonly (readonly Owner[])[];
  isExchange: boolean;
  /** Whether a figure without any label may be a reading at all. */
  isBareMeant: (placed: Placed) => boolean;
  fleet: readonly FleetDevice[];
};

/** Decides of every figure whether it is a reading, and names those that are not. */
export function settleFigures(figures: readonly Placed[], around: Surroundings): MeterReport {
  applyLegends(figures, around.legends);
  settleLast(figures);
  const settling = figures.map((placed) => ({ placed, outcome: settleLabel(placed) }));
  settleBare(settling, around);
  const devices = [...groupBy(settling, ({ placed }) => identityOf(placed.device)).values()];
  for (const device of devices) {
    settleStages(device, around.isExchange);
    settleColours(device);
    settleTotals(device, around.fleet);
    settleRepeated(device);
  }
  return {
    meters: settling.flatMap(toMeter),
    unused: settling.flatMap(toUnused),
    totals: devices.flatMap(totalsOf),
  };
}

/** Figures without labels, as many in a row as a list of labels is long, are that list's. */
function applyLegends(figures: readonly Placed[], legends: Surroundings['legends']): void {
  for (const row of groupBy(figures, ({ row, device }) => `${row} ${identityOf(device)}`).values()) {
    const fitting = legends.filter(({ length }) => length === row.length);
    const kinds = new Set(fitting.map((list) => JSON.stringify(list.map(({ means }) => means))));
    if (kinds.size !== 1 || row.some(({ owner }) => owner !== null)) continue;
    row.forEach((figure, index) => {
      figure.owner = fitting[0]?.[index] ?? null;
    });
  }
}

/** "Last reading" is what stood there before where another figure is given beside it, and else the reading itself. */
function settleLast(figures: readonly Placed[]): void {
  const isLast = ({ owner }: Placed): boolean => owner?.means.previous === true && owner.means.weak === true;
  const others = figures.filter(
    (placed) => !isLast(placed) && !placed.owner?.means.other && placed.figure.digits > 2,
  );
  if (others.length > 0) return;
  for (const placed of figures)
    if (placed.owner !== null && isLast(placed)) {
      const { previous: _, weak: __, ...means } = placed.owner.means;
      placed.owner = { ...placed.owner, means };
    }
}

/** As soon as one figure says which counter it is, one that does not is asked about. */
function settleBare(settling: readonly Settling[], { isBareMeant }: Surroundings): void {
  const isLabelled = settling.some(({ placed }) => placed.owner !== null && saysCounter(placed.owner.means));
  for (const one of settling) {
    if (one.outcome.is !== 'bare') continue;
    if (isLabelled) one.outcome = { is: 'unused', reason: 'unlabelled' };
    else if (!isBareMeant(one.placed)) one.outcome = { is: 'nothing' };
    else one.outcome = { is: 'reading', code: null, kind: null };
  }
}

/** Begin and end of one device, with no exchange spoken of, are those of a period: the begin was read before. */
function settleStages(device: readonly Settling[], isExchange: boolean): void {
  const stages = new Set(device.map(({ placed }) => effective(placed, isExchange)));
  const isPeriod = !isExchange && stages.has('closing') && stages.has('first');
  for (const one of device) {
    const stage = effective(one.placed, isExchange);
    if (isPeriod && stage === 'first' && one.outcome.is === 'reading')
      one.outcome = { is: 'unused', reason: 'previous' };
    else if (!isPeriod && stage !== null) one.placed.event = stage;
  }
}

function effective({ stage }: Placed, isExchange: boolean): 'closing' | 'first' | null {
  return stage === null || (stage.weak && !isExchange) ? null : stage.is;
}

/** "Total black" is the black counter where its sizes are not given, and their sum where they are. */
function settleColours(device: readonly Settling[]): void {
  const kinds = kindsOf(device);
  for (const one of device) {
    const { outcome } = one;
    if (outcome.is === 'sum' && outcome.of !== 'all' && !outcome.onlySum) {
      const isGiven = kinds.some((kind) => kind?.startsWith(outcome.of));
      if (!isGiven) one.outcome = { is: 'reading', code: null, kind: outcome.of };
    } else if (outcome.is === 'reading' && (outcome.kind === 'bw' || outcome.kind === 'colour')) {
      const { kind } = outcome;
      const hasSizes = kinds.includes(`${kind}-large`) && kinds.includes(`${kind}-small`);
      if (hasSizes) one.outcome = { is: 'sum', of: kind, onlySum: true };
    }
  }
}

/** A total is a reading only where no counter is given beside it, or where the device has such a counter. */
function settleTotals(device: readonly Settling[], fleet: readonly FleetDevice[]): void {
  const isAlone = kindsOf(device).length === 0;
  for (const one of device) {
    const { outcome, placed } = one;
    if (outcome.is !== 'sum' || outcome.of !== 'all' || outcome.onlySum) continue;
    if (isAlone || hasTotal(placed, fleet)) one.outcome = { is: 'reading', code: null, kind: 'total' };
  }
}

function kindsOf(device: readonly Settling[]): NonNullable<MeterSlot['kind']>[] {
  return device.flatMap(({ outcome }) => {
    const kind = outcome.is === 'reading' ? kindOf(outcome) : null;
    return kind === null ? [] : [kind];
  });
}

function kindOf({ code, kind }: { code: string | null; kind: MeterSlot['kind'] }): MeterSlot['kind'] {
  return kind ?? kindOfCode[code ?? ''] ?? null;
}

function hasTotal({ device }: Placed, fleet: readonly FleetDevice[]): boolean {
  return fleet.some(
    ({ id, meters }) => device?.candidates.includes(id) && meters.some(({ kind }) => kind === 'total'),
  );
}

function toMeter({ placed, outcome }: Settling): MeterSlot[] {
  if (outcome.is !== 'reading' || placed.figure.value === null) return [];
  return [
    {
      code: outcome.code,
      kind: outcome.kind,
      value: placed.figure.value,
      ...(placed.device === null ? {} : { device: placed.device }),
      ...(placed.readOn === undefined ? {} : { readOn: placed.readOn }),
      ...(placed.estimated ? { estimated: true as const } : {}),
      ...(placed.event === null ? {} : { event: placed.event }),
      text: placed.text,
    },
  ];
}

function toUnused({ placed, outcome }: Settling): UnusedFigure[] {
  if (outcome.is !== 'unused' && outcome.is !== 'sum') return [];
  return [
    {
      text: placed.text,
      label: placed.owner?.text ?? null,
      value: placed.figure.value,
      reason: outcome.is === 'sum' ? 'total' : outcome.reason,
      ...(placed.device === null ? {} : { device: placed.device }),
    },
  ];
}

function totalsOf(device: readonly Settling[]): MeterTotal[] {
  const readings = device.flatMap(toMeter);
  return device.flatMap(({ placed, outcome }) => {
    if (outcome.is !== 'sum' || placed.figure.value === null) return [];
    const named = placed.device === null ? {} : { device: placed.device };
    const total = { of: outcome.of, value: placed.figure.value, text: placed.text, ...named };
    return [checkTotal(total, readings)];
  });
}
