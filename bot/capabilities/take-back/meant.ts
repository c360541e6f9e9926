import type { RecentlySent } from '../../../domain/sent/list-sent.ts';
import type { Recalled } from '../../engine/spoken-of.ts';
import { minuteMs } from './since.ts';

/** What was sent within so many minutes can all be meant by "that". */
const togetherMs = 10 * minuteMs;

/**
 * Which of the things sent, the latest first, "that" can mean: the one that was looked at since, else the last one, with
 * what was sent shortly before it. One is certain, with more it has to be asked. Pure.
 */
export function meant(
  sent: readonly RecentlySent[],
  recalled: Recalled | undefined,
): readonly RecentlySent[] {
  const [last] = sent;
  if (last === undefined) return [];
  const looked = sent.find((one) => lookedAt(one, recalled) > last.sent.sentAt.getTime());
  if (looked !== undefined) return [looked];
  const from = last.sent.sentAt.getTime() - togetherMs;
  return sent.filter((one) => one.sent.sentAt.getTime() >= from);
}

/** When a thing was spoken of last, as far as that is kept. */
function lookedAt({ sent }: RecentlySent, recalled: Recalled | undefined): number {
  const { order, case: spokenCase } = recalled ?? {};
  if (sent.kind === 'order' && order?.id === String(sent.order.number)) return order.at.getTime();
  const isCase = sent.kind === 'case' && spokenCase?.id === sent.found.number;
  return isCase ? spokenCase.at.getTime() : 0;
}
