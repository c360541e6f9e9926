import type { Capability } from '../engine/capability.ts';
import { createRegistry } from '../engine/registry.ts';
import { checkCase } from './check-case/check-case.ts';
import { helpCapability } from './help/help.ts';
import { orderSupplies } from './order-supplies/order-supplies.ts';
import { reportFault } from './report-fault/report-fault.ts';
import { requestAccessCapability } from './request-access/request-access.ts';
import { submitMeters } from './submit-meters/submit-meters.ts';
import { updateCase } from './update-case/update-case.ts';

/** What people can ask for, in the order the help shows it. A new capability is one folder and one line here. */
const capabilities: readonly Capability[] = [
  reportFault,
  submitMeters,
  orderSupplies,
  checkCase,
  updateCase,
  requestAccessCapability,
  helpCapability(() => capabilities),
];

export const registry = createRegistry(capabilities, {
  welcome: 'help',
  visitors: 'request-access',
  handOff: null,
});
