import { z } from 'zod';
import type { Texts } from '../../../cards/texts/texts.ts';
import type { SiteContact } from '../../../domain/sites/change-contact.ts';
import type { ShippingSite } from '../../../domain/sites/list-sites.ts';
import { addressLine } from '../parts/address-line.ts';
import { formStep } from '../parts/form/form-step.ts';
import type { SiteDraft } from './draft.ts';
import type { SiteFacts } from './facts.ts';

const field = z.string().max(100).optional();
const schema = z.object({ attention: field, suite: field, phone: field });
const contactFields = ['attention', 'suite', 'phone'] as const;

/** What of an address can be changed here (X15, X26). */
export const contactForm = formStep<SiteDraft, SiteFacts, typeof schema>({
  ask: (_draft, { site }) => ({
    schema,
    titleKey: 'sites.menu.title',
    introKey: 'sites.contact.intro',
    introArgs: { address: site === null ? '' : addressLine(site) },
    fields: {
      attention: { input: 'text', labelKey: 'sites.contact.attention' },
      suite: { input: 'text', labelKey: 'sites.contact.suite' },
      phone: { input: 'text', labelKey: 'sites.contact.phone' },
    },
  }),
  values: (draft, { site }) => (site === null ? {} : contactOf(draft, site)),
  fill: (draft, { attention = '', suite = '', phone = '' }) => ({ ...draft, attention, suite, phone }),
  check: (filled, { site }, { t }) =>
    changesOf(filled, site, t).length > 0 ? {} : { error: t.text('sites.contact.nothing') },
  remarks: (draft, facts, { t }) => ({ error: addressRemark(draft, facts, t) }),
  summary({ form: { title, intro }, ready }, draft, facts, view) {
    const { t } = view;
    const remark = addressRemark(draft, facts, t);
    return {
      card: 'summary',
      data: {
        ...{ title, intro },
        facts: changesOf(draft, facts.site, t),
        missing: ready ? '' : t.text('sites.contact.nothing'),
        warnings: remark === '' ? [] : [remark],
        actions: ready
          ? [view.send(), view.edit(), view.cancel()]
          : [view.edit(t.text('engine.complete')), view.cancel()],
      },
    };
  },
});

/** What is said of the address itself goes nowhere by this form, which is said (X26). */
function addressRemark({ address }: SiteDraft, { phone }: SiteFacts, t: Texts): string {
  return address === null ? '' : t.text('sites.contact.addressToo', { address, phone });
}

/** The contact of an address once it is changed. */
export function contactOf(draft: SiteDraft, site: ShippingSite): SiteContact {
  const after = (name: (typeof contactFields)[number]) =>
    draft[name] === null ? site[name] : draft[name].trim() || null;
  return { attention: after('attention'), suite: after('suite'), phone: after('phone') };
}

/** What changes, before and after. */
export function changesOf(
  draft: SiteDraft,
  site: ShippingSite | null,
  t: Texts,
): { label: string; value: string }[] {
  if (site === null) return [];
  const after = contactOf(draft, site);
  const none = t.text('sites.empty');
  return contactFields
    .filter((name) => after[name] !== site[name])
    .map((name) => ({
      label: t.text(`sites.contact.${name}`),
      value: t.text('sites.change.fact', { before: site[name] ?? none, after: after[name] ?? none }),
    }));
}
