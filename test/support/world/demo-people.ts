import { identities, people } from '../../../prisma/seed/demo/people.ts';

/** People nobody knows, by first name. */
const strangers = {
  Robin: 'Robin Vermeer',
  Noémie: 'Noémie Garnier',
  Sanne: 'Sanne de Wit',
  Dana: 'Dana Whitfield',
} as const;
export type StrangerName = keyof typeof strangers;

/** The people of the demo by first name, and those nobody knows. */
export type PersonName = 'Alex' | 'Megan' | 'Adele' | 'Isaiah' | 'Patti' | 'Lynne' | 'Joris' | StrangerName;

export type ChatAccount = { tenantId: string; externalId: string; name: string };

/** A person's account in a chat system; that of somebody unknown has never been seen. */
export function accountOf(name: PersonName, channel: 'teams' | 'slack'): ChatAccount {
  const person = people.find((one) => one.name.startsWith(`${name} `));
  const identity = identities.find((one) => one.channel === channel && one.personId === person?.id);
  if (person && identity)
    return { tenantId: identity.tenantId, externalId: identity.externalId, name: person.name };
  const place = 99 - Object.keys(strangers).indexOf(name);
  const unknown = { teams: `99999999-0000-0000-0000-0000000000${place}`, slack: `U0000000${place}` };
  return {
    tenantId: channel === 'teams' ? teamsTenant : slackTeam,
    externalId: unknown[channel],
    name: strangers[name as StrangerName],
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
