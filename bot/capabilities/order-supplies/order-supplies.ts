import { type Capability, defineFlow } from '../../engine/capability.ts';
import { deviceOf } from '../parts/device/device-draft.ts';
import { amendOrder } from './amend.ts';
import { currentKey, orderClicks, placeIt } from './clicks.ts';
import { beginOrder, loadOrderFacts, type OrderDraft, type OrderFacts, orderDraft } from './draft.ts';
import { missingAction } from './refused-device.ts';
import { runOrder } from './run.ts';
import { isAboutShipping } from './shipping-words.ts';
import { acceptForm, editOrder, nextOrderStep } from './steps.ts';

const flow = defineFlow<OrderDraft, OrderFacts>({
  draft: orderDraft,
  begin: beginOrder,
  amend: amendOrder,
  claims: ({ text }) => isAboutShipping(text),
  load: loadOrderFacts,
  loadedFor: deviceOf,
  next: nextOrderStep,
  clicks: orderClicks,
  spoken: (act, draft, facts) => (act === 'confirm' && currentKey(draft, facts) !== null ? placeIt : null),
  edit: editOrder,
  accept: acceptForm,
  run: runOrder,
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
