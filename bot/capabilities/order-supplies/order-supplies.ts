import { type Capability, defineFlow } from '../../engine/capability.ts';
import { aboutIt } from '../parts/device/about-device.ts';
import { deviceOf } from '../parts/device/device-draft.ts';
import { amendOrder } from './amend.ts';
import { answerQuestion } from './answer-question.ts';
import { claimsOrder } from './claims.ts';
import { orderClicks, placeBeside } from './clicks.ts';
import { beginOrder, loadOrderFacts, type OrderDraft, type OrderFacts, orderDraft } from './draft.ts';
import { missingAction } from './refused-device.ts';
import { runOrder } from './run.ts';
import { acceptForm, editOrder, nextOrderStep } from './steps.ts';

const flow = defineFlow<OrderDraft, OrderFacts>({
  draft: orderDraft,
  begin: beginOrder,
  amend: amendOrder,
  claims: claimsOrder,
  takes: ['update-stock', 'shipping-address'],
  answerQuestion,
  load: loadOrderFacts,
  loadedFor: deviceOf,
  about: aboutIt,
  next: nextOrderStep,
  clicks: orderClicks,
  edit: editOrder,
  accept: acceptForm,
  run: runOrder,
  waysOut: (_refusal, { replaces }, _facts, view) =>
    replaces === null ? [] : [view.act(placeBeside, view.t.text('sent.order.asNew'), {})],
});

/** Toner, staples, drums and the like for a device, priced first and approved where that is needed (G45-G52). */
export const orderSupplies: Capability = {
  id: 'order-supplies',
  access: ['administrator', 'user', 'dealer'],
  menu: { title: 'supplies.menu.title', example: 'supplies.menu.example', group: 'supplies' },
  subject: 'support.subject.order-supplies',
  topic: 'supplies',
  flow,
  actions: [missingAction],
};
