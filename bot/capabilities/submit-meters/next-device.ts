import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction, Json } from '../../../cards/views/card-view.ts';
import { button } from '../../engine/replies.ts';
import { namesOf } from './labels.ts';
import type { OtherDevice, SaidReading } from './said-reading.ts';

/** What a button may carry of the readings still to send; both chat systems take a little more. */
const maxCarried = 1600;

/** The button that goes on with the next device, and what has to be said about those that do not fit into it. */
export type Afterwards = { actions: CardAction[]; warnings: string[] };

/** Goes on with the readings of the other devices of the same message, one by one. */
export function afterwards(t: Texts, others: readonly OtherDevice[]): Afterwards {
  const [next, ...rest] = others;
  if (next === undefined) return { actions: [], warnings: [] };
  const carried = rest.filter((_one, index) => lengthOf(next, rest.slice(0, index + 1)) <= maxCarried);
  const left = rest.slice(carried.length);
  const title = t.text('meters.next', { device: next.text });
  return {
    actions: [button('submit-meters.begin', title, { given: givenOf(next, carried) })],
    warnings: left.length === 0 ? [] : [t.text('meters.again', { others: namesOf(t, left) })],
  };
}

function lengthOf(next: OtherDevice, rest: readonly OtherDevice[]): number {
  return JSON.stringify(givenOf(next, rest)).length;
}

/** The draft of the next device; what is not known is left out, the draft has it by default. */
function givenOf(next: OtherDevice, rest: readonly OtherDevice[]): Record<string, Json> {
  return { ...compact(next), others: rest.map((one) => ({ ...compact(one), text: one.text })) };
}

function compact({ deviceId, candidates, unknownDevice, said }: OtherDevice): Record<string, Json> {
  return {
    ...(deviceId === null ? {} : { deviceId }),
    ...(candidates.length === 0 ? {} : { candidates }),
    ...(unknownDevice === null ? {} : { unknownDevice }),
    said: said.map(compactReading),
  };
}

function compactReading({ code, kind, value }: SaidReading): Record<string, Json> {
  return { ...(code === null ? {} : { code }), ...(kind === null ? {} : { kind }), value };
}
