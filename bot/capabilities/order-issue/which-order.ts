import { z } from 'zod';
import type { FlowView, Step } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { choiceStep } from '../parts/choice-step.ts';
import { ownedDeviceName } from '../parts/device/device-name.ts';
import { itemsLabel } from '../parts/order/labels.ts';
import type { IssueFacts } from './facts.ts';

/** One of the orders shown. */
export const chooseOrder = click('chooseOrder', z.object({ order: z.string().max(20) }));

/** It came although nobody here ordered it. */
export const noneOfThem = click('noOrder');

/** Asks of which order it is; an unknown number and another company's read alike. */
export function whichOrder({ orders, unknown }: IssueFacts, view: FlowView): Step {
  const { t, now } = view;
  const items = orders.map(({ number, lines, device, createdAt }) => ({
    title: `${number} · ${itemsLabel(t, lines)}`,
    detail: [device === null ? '' : ownedDeviceName(device), t.relative(createdAt, now)]
      .filter(Boolean)
      .join(' · '),
    ...(device === null ? {} : { deviceId: device.id }),
    button: view.act(chooseOrder, t.text('engine.choose.button'), { order: String(number) }),
  }));
  const none = view.act(noneOfThem, t.text('orders.issue.none'), {});
  return choiceStep({
    id: 'which-order',
    kind: 'which-device',
    title: t.text('orders.issue.which'),
    intro: unknown === null ? '' : t.text('refusal.order-not-found.text', { number: unknown }),
    items,
    actions: [none, view.cancel()],
    answers: { no: none, cancel: view.cancel() },
  });
}
