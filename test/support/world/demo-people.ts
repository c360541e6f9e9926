import { identities, people } from '../../../prisma/seed/demo/people.ts';

/** The people of the demo by first name; Robin is somebody nobody knows. */
export const names = ['Alex', 'Megan', 'Adele', 'Isaiah', 'Patti', 'Lynne', 'Joris', 'Robin'] as const;
export type PersonName = (typeof names)[number];

export type ChatAccount = { tenantId: string; externalId: string; name: string };

/** A person's account in a chat system; that of somebody unknown has never been seen. */
export function accountOf(name: PersonName, channel: 'teams' | 'slack'): ChatAccount {
  const person = people.find((one) => one.name.startsWith(`${name} `));
  const identity = identities.find((one) => one.channel === channel && one.personId === person?.id);
  if (person && identity)
    return { tenantId: identity.tenantId, externalId: identity.externalId, name: person.name };
  const unknown = { teams: '99999999-0000-0000-0000-000000000099', slack: 'U000000099' };
  return {
    tenantId: channel === 'teams' ? teamsTenant : slackTeam,
    externalId: unknown[channel],
    name: 'Robin Vermeer',
  };
}

/** Where the demo's chat accounts live. */
export const teamsTenant = tenantIn('teams');
export const slackTeam = tenantIn('slack');

function tenantIn(channel: 'teams' | 'slack'): string {
  const found = identities.find((one) => one.channel === channel);
  if (!found) throw new Error(`the demo has no ${channel} people`);
  return found.tenantId;
}
