import { findSentCase, type SentCase } from '../cases/sent-case.ts';
import { findSentComment, type SentComment } from '../cases/sent-comment.ts';
import { findSentReadings, type SentReadings } from '../meters/sent-readings.ts';
import type { Operation } from '../operation.ts';
import type { Outcome } from '../outcome.ts';
import { findSentOrder, type SentOrder } from '../supplies/sent-order.ts';
import type { SentKind } from './rules/take-back.ts';

/** Something that was sent, with what its kind needs to show it. */
export type Sent = SentOrder | SentCase | SentReadings | SentComment;

/** What something sent is found by: an order, a comment and readings by id, a case by its number. */
export type SentRef = { kind: SentKind; id: string };

const finders: { [K in SentKind]: (operation: Operation, id: string) => Promise<Outcome<Sent>> } = {
  order: findSentOrder,
  case: findSentCase,
  readings: findSentReadings,
  comment: findSentComment,
};

/** Something sent, if the person may see it, as it stands now. */
export function findSent(operation: Operation, { kind, id }: SentRef): Promise<Outcome<Sent>> {
  return finders[kind](operation, id);
}
