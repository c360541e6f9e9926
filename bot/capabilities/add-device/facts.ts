import { isSamePostalCode } from '../../../domain/fleet/rules/same-postal-code.ts';
import { listSites, type ShippingSite } from '../../../domain/sites/list-sites.ts';
import type { Scene } from '../../engine/capability.ts';
import { addressLine } from '../parts/address-line.ts';
import type { ClaimDraft } from './draft.ts';

/** The shipping addresses of the person's accounts. */
export type ClaimFacts = { sites: ShippingSite[] };

/** Loads them through what the person may see. */
export async function loadClaimFacts(scene: Scene): Promise<ClaimFacts> {
  return { sites: await listSites(scene) };
}

/** Where the devices stand: as given, else the account's address of that postal code, else that code alone. */
export function addressOf({ address, postalCode }: ClaimDraft, { sites }: ClaimFacts): string {
  if (address !== null) return address;
  if (postalCode === null) return '';
  const site = sites.find((one) => isSamePostalCode(one.postalCode, postalCode));
  return site ? addressLine(site) : postalCode;
}
