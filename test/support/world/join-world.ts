import type { ChannelName } from '../../../bot/engine/turn.ts';
import { SlackClient } from '../slack/client.ts';
import type { AtClient } from './at-client.ts';
import { atSlack } from './at-slack.ts';
import { atTeams } from './at-teams.ts';
import { accountOf, type PersonName } from './demo-people.ts';
import type { World } from './start-world.ts';

/** A demo person in their personal conversation with the assistant; `locale` is that of their chat client. */
export function join(world: World, name: PersonName, channel: ChannelName, locale: string): AtClient {
  const account = accountOf(name, channel);
  if (channel === 'teams') {
    const { tenantId, externalId: aadObjectId } = account;
    return atTeams(world.teams.client({ aadObjectId, name: account.name, tenantId, locale }));
  }
  const { fake, endpoint, settled } = world.slack;
  const person = { id: account.externalId, realName: account.name, locale };
  return atSlack({ client: new SlackClient({ fake, endpoint, settled, person }), fake, user: person.id });
}
