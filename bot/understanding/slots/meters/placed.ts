import type { DeviceSlot, ReadingEvent } from '../../types.ts';
import type { Owner } from './pair-figures.ts';
import type { Figure } from './read-figure.ts';
import type { Stage } from './stages.ts';

/** A figure of a message with all that was said of it. */
export type Placed = {
  text: string;
  figure: Figure;
  owner: Owner | null;
  /** It can be placed in more than one way. */
  doubtful: boolean;
  /** The message itself takes it back. */
  replaced: boolean;
  /** It comes after "no", "sorry", and takes the place of the one before. */
  corrects: boolean;
  estimated: boolean;
  readOn: string | undefined;
  device: DeviceSlot | null;
  event: ReadingEvent | null;
  /** Words of an exchange of devices beside it; weak ones say so only where an exchange is spoken of. */
  stage: Stage | null;
  /** Figures of one line and device stand in one row, those of another in another. */
  row: number;
  /** A cell of a column that is named for it: not even a small number is by chance there. */
  inColumn: boolean;
};

/** What makes two descriptions the same device. */
export function identityOf(device: DeviceSlot | null): string {
  if (device === null) return '';
  return device.candidates.length > 0
    ? [...device.candidates].sort().join('|')
    : `?${device.text.toLowerCase()}`;
}

/** Items by a key, each group in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
