import { asksForNothing, type CapabilityId } from '../understanding/intents.ts';
import type { Understanding } from '../understanding/types.ts';

/**
 * Above `act` a message is acted upon; between `choose` and it the likeliest choices are offered; above `leave` it is
 * something else than an answer to the open form; from `sure` on nothing else is likely to be meant.
 */
export type Thresholds = { act: number; choose: number; leave: number; sure: number };

/** Where a message goes. */
export type Route =
  | { to: 'empty' }
  /** Longer than any message of a person. */
  | { to: 'tooLong' }
  | { to: 'restart' }
  | { to: 'amend' }
  | { to: 'start'; capability: CapabilityId }
  | { to: 'choose'; options: readonly CapabilityId[] }
  | { to: 'unclear' };

/** As much as either platform lets somebody write. */
export const longestMessage = 40_000;

/** A meaning below this is not worth a button. */
const leastLikely = 0.05;
/** Another reading of at least this makes a refusal doubtful. */
const leastDoubt = 0.1;

/** How many likely meanings are offered (more is a menu, not a question). */
const maxChoices = 3;

/**
 * Decides where a message goes, from what was understood and what is open. Words that steer the conversation come
 * first, then the open form with what else it takes, then a new request; below the threshold it asks and never guesses an
 * effect.
 */
export function routeText(
  text: string,
  understood: Understanding,
  open: CapabilityId | null,
  thresholds: Thresholds,
  takes: readonly CapabilityId[] = [],
): Route {
  if (text.trim() === '') return { to: 'empty' };
  if (text.length > longestMessage) return { to: 'tooLong' };
  const { act, intent, confidence } = understood;
  if (act === 'restart') return { to: 'restart' };
  if (
    open !== null &&
    (isBareFact(text, understood, [open, ...takes]) ||
      belongsToOpen(understood, [open, ...takes], thresholds))
  )
    return { to: 'amend' };
  if (confidence >= thresholds.act && !refusesInDoubt(understood)) return { to: 'start', capability: intent };
  if (confidence >= thresholds.choose) return { to: 'choose', options: likeliest(understood) };
  return { to: 'unclear' };
}

/** Words such as "c'est" or "sur la" beside a fact that is all a message holds. */
const wordsBeside = 3;

/** A word as long as this says what is wanted, where the message is surely understood: "relevé", "move". */
const telling = /\p{Letter}{4}/u;
const surelyAnother = 0.9;

/**
 * A serial number, a place or a figure by itself answers what is being asked; alone it would be a request of any kind. With
 * a word that says what is wanted ("relevé GNM75498 : 154 200") it is a request all the same.
 */
function isBareFact(
  text: string,
  { slots, intent, confidence }: Understanding,
  takes: readonly CapabilityId[],
): boolean {
  const { supplies, fault, order } = slots;
  if (slots.case !== undefined || order !== undefined || fault !== undefined || supplies !== undefined)
    return false;
  const rest = slots.device === undefined ? text : text.replace(slots.device.text, ' ');
  if (slots.device === undefined && !/\d/.test(text)) return false;
  if (telling.test(rest) && confidence >= surelyAnother && !takes.includes(intent)) return false;
  return (rest.match(/\p{Letter}+/gu) ?? []).length <= wordsBeside;
}

function belongsToOpen(
  understood: Understanding,
  [open, ...takes]: readonly [CapabilityId, ...CapabilityId[]],
  thresholds: Thresholds,
): boolean {
  const { act, intent, confidence } = understood;
  if (act === 'correct' || act === 'other-one') return true;
  if (act === 'greet' || act === 'thank') return false;
  if (intent === open || takes.includes(intent)) return true;
  return confidence < thresholds.leave || isRemark(understood, open, thresholds);
}

/** A remark that may well be part of what is being filled in: "it started this morning and is getting louder". */
function isRemark(
  { intent, alternatives }: Understanding,
  open: CapabilityId,
  { choose }: Thresholds,
): boolean {
  return (
    asksForNothing(intent) && alternatives.some((one) => one.intent === open && one.confidence >= choose)
  );
}

/** Sending somebody away by mistake is worse than asking: while something else may be meant, that is offered. */
function refusesInDoubt({ intent, alternatives }: Understanding): boolean {
  return intent === 'out-of-scope' && alternatives.some(({ confidence }) => confidence >= leastDoubt);
}

/** What a message most likely means, the likeliest first: at most three, and never "none of our business". */
export function likeliest({ intent, alternatives }: Understanding): CapabilityId[] {
  const others = alternatives.filter(({ confidence }) => confidence >= leastLikely);
  const ids = [intent, ...others.map((one) => one.intent)];
  return [...new Set(ids)].filter((id) => id !== 'out-of-scope').slice(0, maxChoices);
}
