import { z } from 'zod';
import { contactFilters } from '../../../domain/people/page-of-contacts.ts';
import { beginning } from '../../engine/links.ts';
import { directoryLinks } from '../parts/directory/directory-links.ts';

/** Whom to contact, with and without access. */
export const contactDirectory = directoryLinks('manage-contacts', contactFilters);

/** A contact being added. */
export const contactDraft = z.object({
  name: z.string().default(''),
  email: z.string().default(''),
  phone: z.string().default(''),
  mobile: z.string().default(''),
});
export type ContactDraft = z.infer<typeof contactDraft>;

/** The way to adding one. */
export const newContact = beginning('manage-contacts', contactDraft);
