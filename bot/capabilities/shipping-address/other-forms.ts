import { z } from 'zod';
import { addressLine } from '../parts/address-line.ts';
import { ownedDeviceName } from '../parts/device/device-name.ts';
import { formStep } from '../parts/form/form-step.ts';
import type { SiteDraft } from './draft.ts';
import { namedSites, type SiteFacts } from './facts.ts';

const placeSchema = z.object({ site: z.string() });

/** Where the supplies of a device go from now on, of the addresses there are (X24, X27). */
export const placeForm = formStep<SiteDraft, SiteFacts, typeof placeSchema>({
  ask: (_draft, { device, places }) => ({
    schema: placeSchema,
    titleKey: 'sites.place.title',
    introKey: 'sites.place.intro',
    introArgs: { device: device === null ? '' : ownedDeviceName(device) },
    fields: {
      site: {
        input: 'choice',
        labelKey: 'sites.place.site',
        options: places.map((one) => ({ value: one.id, label: `${one.name} · ${addressLine(one)}` })),
      },
    },
  }),
  values: (draft, facts) => ({ site: draft.siteId ?? placeNamed(draft, facts) }),
  fill: (draft, { site }) => ({ ...draft, siteId: site }),
  check: ({ siteId }, { device }, { t }) =>
    siteId === device?.siteId ? { errors: { site: t.text('sites.contact.nothing') } } : {},
});

/** The only other address that the words name. */
export function placeNamed({ words }: SiteDraft, { places, device }: SiteFacts): string | undefined {
  const [only, ...others] = namedSites(words, places).filter(({ id }) => id !== device?.siteId);
  return others.length === 0 ? only?.id : undefined;
}

const requestSchema = z.object({ address: z.string().min(5).max(300) });

/** A change of the address itself, which the desk makes (X15, X26). */
export const addressForm = formStep<SiteDraft, SiteFacts, typeof requestSchema>({
  ask: (_draft, { site, phone }) => ({
    schema: requestSchema,
    titleKey: 'sites.request.title',
    introKey: 'sites.request.intro',
    introArgs: { phone },
    notes: site === null ? [] : [{ key: 'now', labelKey: 'sites.fact.address', value: addressLine(site) }],
    fields: {
      address: {
        input: 'longText',
        labelKey: 'sites.request.address',
        hintKey: 'sites.request.addressHint',
      },
    },
  }),
  values: ({ address }) => ({ address }),
  fill: (draft, { address }) => ({ ...draft, address }),
});
