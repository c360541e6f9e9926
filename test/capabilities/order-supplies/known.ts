import {
  type OrderDraft,
  type OrderFacts,
  orderDraft,
  type Spoken,
} from '../../../bot/capabilities/order-supplies/draft.ts';
import type { FlowView, Utterance } from '../../../bot/engine/capability.ts';
import type { Language, SupplySlot, Understanding } from '../../../bot/understanding/types.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import type { OrderTerms } from '../../../domain/supplies/order-terms.ts';
import { actorOf, termsOf } from '../../domain/supplies/terms.ts';
import { requestFor } from '../../support/utterance-for.ts';
import { viewFor } from '../../support/view-for.ts';

export const otherDeviceId = 'd0000000-0000-4000-8000-000000000002';

/** The world of one device, chosen; a second one stands beside it. */
export function factsOf(terms: Partial<OrderTerms> = {}, actor: Actor = actorOf()): OrderFacts {
  const known = termsOf(terms);
  const second = {
    ...known.device,
    id: otherDeviceId,
    serial: 'EX7123456',
    alias: 'Entrepôt',
    model: 'WC7545',
  };
  return { devices: [known.device, second], device: known.device, terms: known, actor };
}

/** A draft about that device. */
export function draftOf(changes: Partial<OrderDraft> = {}): OrderDraft {
  return { ...orderDraft.parse({ deviceId: termsOf().device.id }), ...changes };
}

/** Words about a supply. */
export function said(kind: string | null, colour: string | null, quantity: number | null, text = ''): Spoken {
  return {
    text: text || [colour, kind].filter(Boolean).join(' '),
    kind,
    colour,
    orderNumber: null,
    quantity,
  };
}

/** A slot of a message. */
export function slot(changes: Partial<SupplySlot>): SupplySlot {
  return { text: 'words', kind: 'toner', colour: null, orderNumber: null, quantity: null, ...changes };
}

/** A message with what was understood of it. */
export function requestOf(
  text: string,
  slots: Understanding['slots'] = {},
  act: Understanding['act'] = null,
): Utterance {
  return requestFor('order-supplies', { text, slots, act });
}

/** What the pure steps speak with. */
export function viewOf(language: Language = 'en'): FlowView {
  return viewFor('order-supplies', language);
}
