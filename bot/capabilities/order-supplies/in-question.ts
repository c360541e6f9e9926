import type { ComposedLine } from '../../../domain/supplies/rules/compose-order.ts';
import type { OrderDraft } from './draft.ts';
import type { ReadOrder } from './read-order.ts';

/** The lines so far above the usual that the person is asked whether they are meant (G49), unless that was said. */
export function linesInQuestion(
  { meant }: Pick<OrderDraft, 'meant'>,
  { composed }: Pick<ReadOrder, 'composed'>,
): ComposedLine[] {
  const lines = composed.ok ? composed.value.lines : [];
  return lines.filter(({ item, overOrder, quantity }) => overOrder && meant[item.id] !== quantity);
}

/** The quantities that were said in answer to that: the same again, or fewer, is not asked about twice. */
export function confirmed(
  asked: readonly ComposedLine[],
  quantities: Readonly<Record<string, number>>,
  spokenOf: readonly string[],
): Record<string, number> {
  const meant = asked.flatMap(({ item, quantity }) => {
    const now = quantities[item.id] ?? 0;
    return spokenOf.includes(item.id) && now > 0 && now <= quantity ? [[item.id, now] as const] : [];
  });
  return Object.fromEntries(meant);
}
