import type { Programme } from '../../programmes/schema.ts';

export type CaseEvent = keyof Programme['notifications'];

export type CaseParties = {
  reporter: { id: string };
  contactId: string | null;
  secondaryContactId: string | null;
  watcherIds: readonly string[];
};

/**
 * Whom an event of a case is told to, after the programme's matrix (F36-F39), without the one who caused it.
 * Contacts count only when they are people with access; the others are told by e-mail elsewhere.
 */
export function caseAudience(
  programme: Programme,
  event: CaseEvent,
  parties: CaseParties,
  causedBy: string,
): string[] {
  const told = {
    reporter: [parties.reporter.id],
    contact: parties.contactId === null ? [] : [parties.contactId],
    secondary: parties.secondaryContactId === null ? [] : [parties.secondaryContactId],
    watchers: [...parties.watcherIds],
  };
  const people = programme.notifications[event].flatMap((group) => told[group]);
  return [...new Set(people)].filter((id) => id !== causedBy);
}
