import type { Look, Outcome, Stored } from './dialogue.ts';
import { differences } from './differences.ts';
import { type Failure, failIf } from './failure.ts';
import type { Seen } from './see-step.ts';

const nothing: Required<Stored> = {
  cases: [],
  comments: [],
  orders: [],
  readings: {},
  reviews: {},
  accessRequests: [],
  others: {},
};

/** What is stored: what is named and nothing else; of the rows that were there only those that are named may change. */
export function judgeStored(
  { stores, now = {}, onRecord = {}, articleOutcome }: Outcome,
  seen: Seen,
): Failure[] {
  const freely = Object.keys(onRecord).length > 0;
  const expected: Required<Stored> = {
    ...nothing,
    ...stores,
    ...(freely ? { readings: seen.added.readings } : {}),
  };
  const changed = seen.changed.filter((name) => !(name in now) && !(freely && name === 'Reading'));
  const compared = (name: string, wanted: unknown, found: unknown) =>
    differences(wanted, found).map(({ expected, came }) => ({ expected: `${name}: ${expected}`, came }));
  return [
    ...Object.keys(nothing).flatMap((kind) =>
      compared(`stored ${kind}`, expected[kind as keyof Stored], seen.added[kind as keyof Stored]),
    ),
    ...failIf(changed.length > 0, 'nothing else to change', changed.join(', ')),
    ...Object.entries(now).flatMap(([name, look]) => compared(name, look, seen.rows[name])),
    ...compared('on record', onRecord, pick(seen.onRecord, onRecord)),
    ...failIf(
      articleOutcome !== undefined && seen.articleOutcome !== articleOutcome,
      `the answer about the article kept: ${articleOutcome}`,
      seen.articleOutcome ?? 'none',
    ),
  ];
}

function pick(from: Readonly<Record<string, unknown>>, like: Look): Look {
  return Object.fromEntries(Object.keys(like).map((key) => [key, from[key]]));
}
