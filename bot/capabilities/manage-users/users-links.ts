import { z } from 'zod';
import { action, beginning } from '../../engine/links.ts';
import { directoryLinks } from '../parts/directory/directory-links.ts';

/** The people of the account, in lists; those who wait are requests for access and no people yet. */
export const peopleDirectory = directoryLinks('manage-users', [
  'all',
  'administrators',
  'invited',
  'waiting',
  'inactive',
]);
export type PeopleList = (typeof peopleDirectory.filters)[number];

/** What is to become of somebody's access. */
export const accessDraft = z.object({
  does: z.enum(['invite', 'role', 'deactivate', 'reactivate']).default('invite'),
  /** Who is meant, in the words of the message; a click says it by id. */
  said: z.string().default(''),
  personId: z.uuid().nullable().default(null),
  /** The words name somebody; otherwise they can mean who was spoken of last. */
  named: z.boolean().default(false),
  name: z.string().default(''),
  email: z.string().default(''),
  role: z.enum(['administrator', 'user']).default('user'),
  language: z.enum(['fr', 'nl', 'en']).nullable().default(null),
  /** What the same message says of a password, which is answered beside the change; '' where it says nothing. */
  password: z.string().default(''),
});
export type AccessDraft = z.infer<typeof accessDraft>;

/** The way to inviting somebody, and to changing the access of one of the people. */
export const changeOfAccess = beginning('manage-users', accessDraft);

const oneRequest = z.object({ request: z.uuid() });

/** The two decisions about a request for access. */
export const letIn = action('manage-users.letIn', oneRequest);
export const turnAway = action('manage-users.turnAway', oneRequest);

/** What copies of the card of a request for access are found by. */
export function requestSubject(id: string): string {
  return `access:${id}`;
}
