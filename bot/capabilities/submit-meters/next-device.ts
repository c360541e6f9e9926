import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction } from '../../../cards/views/card-view.ts';
import { beginOf } from '../../engine/links.ts';
import { giveReadings } from './draft.ts';
import type { OtherDevice } from './said-reading.ts';

/** Goes on with the readings of the other devices of the same message, one by one. */
export function nextDevice(t: Texts, others: readonly OtherDevice[]): CardAction[] {
  const [next, ...rest] = others;
  if (next === undefined) return [];
  const { text, ...known } = next;
  return [beginOf(giveReadings, t.text('meters.next', { device: text }), { ...known, others: rest })];
}
