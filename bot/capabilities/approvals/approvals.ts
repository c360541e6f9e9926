import type { Capability } from '../../engine/capability.ts';
import { approvalActions } from './approval-actions.ts';
import { approvalsAtHome } from './home.ts';

/** Deciding what others ask for: reached by the buttons of a request, and on the home surface (G49, G50). */
export const approvals: Capability = {
  id: 'approvals',
  access: ['administrator', 'user', 'dealer'],
  menu: null,
  actions: approvalActions,
  home: approvalsAtHome,
};
