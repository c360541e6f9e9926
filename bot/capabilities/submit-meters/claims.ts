import type { Utterance } from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/intents.ts';
import { findEvent } from '../../understanding/slots/meters/find-event.ts';
import { fold } from '../../understanding/text/fold.ts';
import { asksAboutReadings } from './answer-question.ts';
import { confirmed } from './confirm-figures.ts';
import { isTogether, partsOf } from './device-parts.ts';
import type { MetersDraft } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { leftOut } from './leave-out.ts';
import { meantDevice } from './meant-device.ts';

/**
 * What only the readings in view give a meaning to: a question about them, that a doubtful figure is right, that a device is to be left out, or
 * which device was meant by a name that fitted none.
 */
export function claimsMeters(utterance: Utterance, draft: MetersDraft, facts: MeterFacts): boolean {
  if (asksAboutReadings(utterance, draft, facts) !== null) return true;
  const parts = partsOf(draft, facts);
  if (confirmed(utterance, parts) !== null) return true;
  if (!isTogether(draft, parts)) return false;
  return (leftOut(utterance, parts) ?? meantDevice(utterance, parts)) !== null;
}

/**
 * A machine exchanged for one that is not on record: the desk needs both numbers and all the figures, so that the words
 * go to it as they are (F1, F8). null for all else, also when both machines are known.
 */
export function takesExchange({ text, understanding: { slots } }: Utterance): CapabilityId | null {
  const devices = slots.devices ?? [];
  const isNew = devices.some(({ candidates }) => candidates.length === 0);
  const isOld = devices.some(({ candidates }) => candidates.length > 0);
  return isNew && isOld && findEvent(fold(text), devices.length) === 'exchange' ? 'general-request' : null;
}
