import { z } from 'zod';
import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import { helpLine } from '../../../domain/programmes/rules/help-line.ts';
import {
  reportMissingSupplies,
  type SupplyProblem,
  supplyProblems,
} from '../../../domain/supplies/report-missing-supplies.ts';
import { type FlowView, onAction } from '../../engine/capability.ts';
import { action, beginOf, linkTo } from '../../engine/links.ts';
import { refusalCard, refusalText } from '../../engine/present-refusal.ts';
import { warningCard } from '../parts/cards.ts';
import { caseAnswer } from '../parts/case/case-answer.ts';
import { openedCase } from '../parts/case/opened-case.ts';
import { type KnownOrder, type OrderDraft, orderSome } from './draft.ts';
import { forAnyDevice } from './wanted-words.ts';

/** Supplies did not come by themselves, or the list of items is wrong (F23, X39). */
export const suppliesMissing = action(
  'order-supplies.missing',
  z.object({ deviceId: z.uuid(), problem: z.enum(supplyProblems), wanted: z.string().default('') }),
);

/**
 * Why nothing can be ordered for this device, and what can be done instead: tell that nothing came, call when the
 * device is not connected (X23), or take another device (F23, G46).
 */
export function refusedDevice(
  refusal: Refusal,
  draft: OrderDraft,
  facts: KnownOrder,
  view: FlowView,
): CardView {
  const { t } = view;
  const leaving = refusal.code === 'device-leaving';
  const { support } = facts.actor.programme;
  const line = helpLine(support, leaving ? 'supplies' : 'connection');
  const label = t.text(leaving ? 'supplies.support' : 'supplies.support.notConnected');
  const phone = { label, value: `${line} · ${support.hours.opens}–${support.hours.closes}` };
  const tell = leaving ? [] : [missing('not-received', facts.terms.device, draft, view)];
  const actions = [...tell, ...otherDevice(draft, facts, view)];
  return warningCard(t.text(`refusal.${refusal.code}.title`), [refusalText(t, refusal)], [phone], actions);
}

/** The catalogue knows nothing for this device: that is a mistake of the list, which can be told (X39). */
export function nothingListed(draft: OrderDraft, facts: KnownOrder, view: FlowView): CardView {
  const { t } = view;
  const tell = missing('not-listed', facts.terms.device, draft, view);
  const actions = [tell, ...otherDevice(draft, facts, view)];
  return warningCard(t.text('supplies.noItems.title'), [t.text('supplies.noItems.text')], [], actions);
}

function missing(problem: SupplyProblem, device: Device, { said }: OrderDraft, { t }: FlowView): CardAction {
  const wanted = said.map((one) => one.text).join(', ');
  const payload = { deviceId: device.id, problem, wanted };
  return linkTo(suppliesMissing, t.text(`supplies.missing.${problem}`), payload, 'positive');
}

/** This draft is over: another device starts a new one, with the same wish. */
function otherDevice({ said }: OrderDraft, { devices }: KnownOrder, { t }: FlowView): CardAction[] {
  if (devices.length < 2) return [];
  return [beginOf(orderSome, t.text('supplies.otherDevice'), { said: forAnyDevice(said) })];
}

/** Opens a case about what did not come, or joins the one that is open already. */
export const missingAction = onAction(suppliesMissing, async (scene, { deviceId, problem, wanted }) => {
  const { t } = scene;
  const title = t.text(`supplies.missing.case.${problem}`);
  const description = wanted === '' ? title : t.text('supplies.missing.wanted', { wanted });
  const reported = await reportMissingSupplies(scene, { deviceId, problem, title, description });
  if (!reported.ok) return { replies: [refusalCard(t, reported.refusal, [])] };
  const { found, isNew } = reported.value;
  const text = t.text(isNew ? 'supplies.missing.sent' : 'supplies.missing.already', { number: found.number });
  return isNew ? openedCase(scene, found, text) : caseAnswer(scene, found, text);
});
