import type { Programme } from '../programmes/schema.ts';

export const roles = ['administrator', 'user', 'dealer', 'agent'] as const;
export type Role = (typeof roles)[number];

/** Only the active may do anything (F57). */
export const personStatuses = ['active', 'invited', 'deactivated'] as const;
export type PersonStatus = (typeof personStatuses)[number];

/** A known person, with what they may see; loaded anew for every turn. */
export type Actor = {
  personId: string;
  role: Role;
  name: string;
  email: string;
  phone: string | null;
  account: {
    id: string;
    number: string;
    name: string;
    currency: string;
    timeZone: string;
    orderLimitCents: number | null;
  };
  /** The own account and those below it, which administrators and dealers look after too (F19, F25). */
  accountIds: readonly string[];
  programme: Programme;
};
