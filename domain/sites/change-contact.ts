import { writeAudit } from '../audit.ts';
import type { Operation } from '../operation.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { listSites, type ShippingSite } from './list-sites.ts';

/** What of a shipping address is changed without the desk (X15, X26); null: there is none. */
export type SiteContact = Pick<ShippingSite, 'attention' | 'suite' | 'phone'>;

/** Changes whom a driver asks for, where in the building, and on which number; orders from now on use it. */
export async function changeContact(
  operation: Operation,
  siteId: string,
  contact: SiteContact,
): Promise<Outcome<ShippingSite>> {
  const site = (await listSites(operation)).find(({ id }) => id === siteId);
  if (site === undefined) return refuse('site-not-found');
  const { attention, suite, phone } = contact;
  await operation.db.site.update({ where: { id: siteId }, data: { attention, suite, phone } });
  const before = [site.attention, site.suite, site.phone].map((one) => one ?? '').join(' | ');
  const after = [attention, suite, phone].map((one) => one ?? '').join(' | ');
  await writeAudit(operation, {
    ...{ accountId: site.accountId, action: 'site-contact-changed', entity: 'site', entityId: siteId },
    detail: { before, after },
  });
  return done({ ...site, attention, suite, phone });
}
