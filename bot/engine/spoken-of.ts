import { z } from 'zod';
import { cardAction } from '../../cards/views/card-view.ts';

/** One thing that was spoken of: its id or number, what people call it, and the button that shows it. */
const thing = z.object({ id: z.string(), label: z.string(), open: cardAction.optional() });
type Thing = z.output<typeof thing>;
/** A case can wait for the customer's answer (G53). */
const caseThing = thing.extend({ awaits: z.literal(true).optional() });
type CaseThing = z.output<typeof caseThing>;

/** What an answer or a form is about, so that "it" and "that one" can mean it afterwards. */
export type About = { device?: Thing; case?: CaseThing; order?: Thing };

const at = { at: z.coerce.date() };
const remembered = thing.extend(at).nullable().default(null);

/** What was spoken of last, each with its time, and what was done last. */
export const spokenOf = z.object({
  device: remembered,
  case: caseThing.extend(at).nullable().default(null),
  order: remembered,
  /** The form that was sent last; its answer is kept with it. */
  done: z.object({ draftId: z.uuid(), capability: z.string(), at: z.coerce.date() }).nullable().default(null),
});
export type SpokenOf = z.output<typeof spokenOf>;

/** What of it a message can still mean. */
export type Recalled = Partial<{ [K in keyof SpokenOf]: NonNullable<SpokenOf[K]> }>;

/** People go on with another device after a while; a case or an order is asked about for a day. */
const deviceMs = 30 * 60_000;
const dayMs = 24 * 3600_000;

/** What a message at this moment can mean without naming it. */
export function recall(spoken: SpokenOf, now: Date): Recalled {
  const isFresh = (one: { at: Date } | null, ms: number) =>
    one !== null && now.getTime() - one.at.getTime() <= ms;
  const { device, done } = spoken;
  return {
    ...(device !== null && isFresh(device, deviceMs) ? { device } : {}),
    ...(spoken.case !== null && isFresh(spoken.case, dayMs) ? { case: spoken.case } : {}),
    ...(spoken.order !== null && isFresh(spoken.order, dayMs) ? { order: spoken.order } : {}),
    ...(done !== null && isFresh(done, dayMs) ? { done } : {}),
  };
}
