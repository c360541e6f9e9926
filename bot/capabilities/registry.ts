import type { Capability } from '../engine/capability.ts';
import { createRegistry } from '../engine/registry.ts';
import type { CapabilityId } from '../understanding/intents.ts';
import { addDevice } from './add-device/add-device.ts';
import { approvals } from './approvals/approvals.ts';
import { assignDevice } from './assign-device/assign-device.ts';
import { contactSupport } from './contact-support/contact-support.ts';
import { checkCase } from './directories/check-case.ts';
import { listDevices } from './directories/list-devices.ts';
import { orderStatus } from './directories/order-status.ts';
import { setAlias } from './edits/set-alias.ts';
import { updateStock } from './edits/update-stock.ts';
import { helpCapability } from './help/help.ts';
import { knowledgeGaps } from './knowledge-gaps/knowledge-gaps.ts';
import { manageContacts } from './manage-contacts/manage-contacts.ts';
import { manageUsers } from './manage-users/manage-users.ts';
import { membership } from './membership/membership.ts';
import { orderIssue } from './order-issue/order-issue.ts';
import { orderSupplies } from './order-supplies/order-supplies.ts';
import { outOfScope } from './out-of-scope/out-of-scope.ts';
import { planned } from './planned.ts';
import { productInfo } from './product-info/product-info.ts';
import { reportFault } from './report-fault/report-fault.ts';
import { requestAccessCapability } from './request-access/request-access.ts';
import { autoReplenishment } from './requests/auto-replenishment/auto-replenishment.ts';
import { billingChange } from './requests/billing-change/billing-change.ts';
import { contractQuestion } from './requests/contract-question/contract-question.ts';
import { enableAutoMeters } from './requests/enable-auto-meters.ts';
import { generalRequest } from './requests/general-request/general-request.ts';
import { invoiceQuestion } from './requests/invoice-question.ts';
import { moveEquipment } from './requests/move-equipment.ts';
import { orderTraining } from './requests/order-training.ts';
import { queryMeters } from './requests/query-meters/query-meters.ts';
import { requestChange } from './requests/request-change.ts';
import { retireEquipment } from './requests/retire-equipment.ts';
import { returnSupplies } from './return-supplies/return-supplies.ts';
import { settings } from './settings/settings.ts';
import { shippingAddress } from './shipping-address/shipping-address.ts';
import { submitMeters } from './submit-meters/submit-meters.ts';
import { takeBack } from './take-back/take-back.ts';
import { updateCase } from './update-case/update-case.ts';

/** What people can ask for, in the order the help shows it. A new capability is one folder and one line here. */
const capabilities: readonly Capability[] = [
  reportFault,
  productInfo,
  submitMeters,
  queryMeters,
  enableAutoMeters,
  orderSupplies,
  autoReplenishment,
  orderStatus,
  orderIssue,
  returnSupplies,
  updateStock,
  shippingAddress,
  approvals,
  takeBack,
  orderTraining,
  listDevices,
  setAlias,
  assignDevice,
  addDevice,
  manageUsers,
  manageContacts,
  settings,
  contractQuestion,
  invoiceQuestion,
  billingChange,
  moveEquipment,
  retireEquipment,
  membership,
  checkCase,
  updateCase,
  requestChange,
  generalRequest((id) => aboutOf(id)?.subject ?? null),
  contactSupport((id) => aboutOf(id)?.topic ?? null),
  requestAccessCapability,
  knowledgeGaps,
  outOfScope,
  helpCapability(() => capabilities),
];

/** What a capability says of itself, or what is known of one that is not built yet. */
function aboutOf(id: string | null): Pick<Capability, 'subject' | 'topic'> | undefined {
  return capabilities.find((one) => one.id === id) ?? planned[id as CapabilityId];
}

export const registry = createRegistry(capabilities, {
  welcome: 'help',
  visitors: 'request-access',
  handOff: 'contact-support',
  remarks: 'update-case',
  reader: 'product-info',
  fallback: 'general-request',
});
