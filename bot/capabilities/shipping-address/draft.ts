import { z } from 'zod';
import { beginning } from '../../engine/links.ts';
import { deviceShape } from '../parts/device/device-draft.ts';

const said = z.string().max(100).nullable().default(null);

/** What is to change of a shipping address, as far as it was said. */
export const siteDraft = z.object({
  ...deviceShape,
  siteId: z.uuid().nullable().default(null),
  /** Whom a driver asks for, where in the building, on which number; '' takes it away, null leaves it */
  attention: said,
  suite: said,
  phone: said,
  /** Of the address itself, which the desk changes (X26) */
  address: z.string().max(300).nullable().default(null),
  /** What it is about, where a button or the words settle it: the contact, where a device is supplied, or the address */
  about: z.enum(['contact', 'place', 'address']).nullable().default(null),
  /** The person agreed to what was shown, without the address: it is saved at once */
  agreed: z.boolean().default(false),
  /** What was written, in which an address can be named */
  words: z.string().max(1000).default(''),
});
export type SiteDraft = z.infer<typeof siteDraft>;

/** The way to changing a shipping address. */
export const changeSite = beginning('shipping-address', siteDraft);
