import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import { helpLine } from '../../../domain/programmes/rules/help-line.ts';
import type { SupplyProblem } from '../../../domain/supplies/report-missing-supplies.ts';
import type { FlowView } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { refusalText } from '../../engine/present-refusal.ts';
import { forAnyDevice } from './amend.ts';
import { suppliesMissing } from './buttons.ts';
import { type OrderDraft, orderSome } from './draft.ts';
import type { OrderFacts } from './facts.ts';

/**
 * Why nothing can be ordered for this device, and what can be done instead: tell that nothing came, call when the
 * device is not connected (X23), or take another device (F23, G46).
 */
export function refusedDevice(
  refusal: Refusal,
  device: Device,
  draft: OrderDraft,
  facts: OrderFacts,
  view: FlowView,
): CardView {
  const { t } = view;
  const leaving = refusal.code === 'device-leaving';
  const { support } = facts.actor.programme;
  const line = helpLine(support, leaving ? 'supplies' : 'connection');
  const label = t.text(leaving ? 'supplies.support' : 'supplies.support.notConnected');
  return {
    card: 'notice',
    data: {
      title: t.text(`refusal.${refusal.code}.title`),
      tone: 'warning',
      paragraphs: [refusalText(t, refusal)],
      facts: [{ label, value: `${line} · ${support.hours.opens}–${support.hours.closes}` }],
      actions: [
        ...(leaving ? [] : [missing('not-received', device, draft, view)]),
        ...otherDevice(draft, facts, view),
      ],
    },
  };
}

/** The catalogue knows nothing for this device: that is a mistake of the list, which can be told (X39). */
export function nothingListed(
  device: Device,
  draft: OrderDraft,
  facts: OrderFacts,
  view: FlowView,
): CardView {
  const { t } = view;
  return {
    card: 'notice',
    data: {
      title: t.text('supplies.noItems.title'),
      tone: 'warning',
      paragraphs: [t.text('supplies.noItems.text')],
      facts: [],
      actions: [missing('not-listed', device, draft, view), ...otherDevice(draft, facts, view)],
    },
  };
}

function missing(problem: SupplyProblem, device: Device, { said }: OrderDraft, { t }: FlowView): CardAction {
  const wanted = said.map((one) => one.text).join(', ');
  const payload = { deviceId: device.id, problem, wanted };
  return linkTo(suppliesMissing, t.text(`supplies.missing.${problem}`), payload, 'positive');
}

/** This draft is over: another device starts a new one, with the same wish. */
function otherDevice({ said }: OrderDraft, { devices }: OrderFacts, { t }: FlowView): CardAction[] {
  if (devices.length < 2) return [];
  return [beginOf(orderSome, t.text('supplies.otherDevice'), { said: forAnyDevice(said) })];
}
