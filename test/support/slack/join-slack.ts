import type { SlackDeps } from '../../../bot/channels/slack/deps.ts';
import { createSlackChannel, type SlackChannel } from '../../../bot/channels/slack/slack-channel.ts';
import { type ClientOptions, SlackClient } from './client.ts';
import type { Endpoint } from './deliver-request.ts';
import { type FakeSlack, startFakeSlack } from './fake-slack.ts';
import { listen } from './listen.ts';

export const signingSecret = 'signing-secret-of-the-tests';

type PersonOptions = Partial<ClientOptions['person']> & Pick<ClientOptions, 'channel' | 'thread'>;

export type Joined = {
  fake: FakeSlack;
  channel: SlackChannel;
  endpoint: Endpoint;
  settled(): Promise<void>;
  /** A person of the workspace: U1, Anna Peeters, in the direct conversation, unless told otherwise. */
  person(options?: PersonOptions): SlackClient;
  close(): Promise<void>;
};

/** A busy machine is no reason to answer too late: Slack waits as long as a test does, unless told otherwise. */
const patience = 60_000;

/** The Slack channel of any engine, on a real port, joined to a fake workspace. */
export async function joinSlack(deps: Omit<SlackDeps, 'config'>): Promise<Joined> {
  const { clock } = deps;
  const fake = await startFakeSlack({ clock });
  const { token, team } = fake.workspace;
  const config = { signingSecret, botToken: token, apiUrl: fake.apiUrl, allowedTeams: [team] };
  const linkHosts = ['allowed.example'];
  const channel = createSlackChannel({ answerWithinMs: patience, linkHosts, ...deps, config });
  const { url, settled, close } = await listen(channel);
  const endpoint = { url, signingSecret, now: () => clock.now().getTime() };
  return {
    ...{ fake, channel, endpoint, settled },
    person: ({ channel: place, thread, ...more } = {}) => {
      const person = { id: 'U1', realName: 'Anna Peeters', ...more };
      const where = { ...(place ? { channel: place } : {}), ...(thread ? { thread } : {}) };
      return new SlackClient({ fake, endpoint, settled, person, ...where });
    },
    close: async () => {
      await close();
      await fake.close();
    },
  };
}
