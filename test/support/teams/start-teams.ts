import type { TeamsConfig } from '../../../bot/channels/teams/config.ts';
import type { TeamsFiles } from '../../../bot/channels/teams/files/teams-files.ts';
import type { CredentialsFactory } from '../../../bot/channels/teams/sdk/authentication.ts';
import { createTeamsChannel, type TeamsChannel } from '../../../bot/channels/teams/teams-channel.ts';
import type { FileSource } from '../../../bot/engine/files.ts';
import type { Engine } from '../../../bot/engine/turn.ts';
import { createServer } from '../../../bot/http/create-server.ts';
import { createFileLinks } from '../../../bot/http/files/file-links.ts';
import { createSigner } from '../../../bot/http/files/signer.ts';
import { memoryFiles } from '../memory-files.ts';
import { quietLog } from '../quiet-log.ts';
import type { Setting, TeamsConversation, TeamsPerson } from './activities.ts';
import { TeamsClient } from './client.ts';
import { FakeConnector } from './fake-connector.ts';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts';

export const appId = '11111111-2222-3333-4444-555555555555';
export const tenantId = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890';

/** The token the bot sends with its own calls in tests. */
const botToken = 'bot-token';

/** In place of Entra: a fixed token, for this app only. */
const credentials: CredentialsFactory = {
  isValidAppId: async (id) => id === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request) => {
      request.headers.set('authorization', `Bearer ${botToken}`);
      return request;
    },
  }),
};

/** Teams around an engine: the real channel behind real HTTP, with real tokens, and a fake connector behind it. */
export type TeamsWorld = {
  channel: TeamsChannel;
  connector: FakeConnector;
  identity: IdentityProvider;
  endpoint: string;
  /** Lines of the channel's log. */
  lines: Record<string, unknown>[];
  /** A person at a client; by default in their own conversation with the assistant. */
  client(person: TeamsPerson, conversation?: TeamsConversation): TeamsClient;
  /** A valid token for what this connector sends. */
  token(setting: Pick<Setting, 'serviceUrl'>): string;
  stop(): Promise<void>;
};

export type TeamsWorldOptions = {
  clock?: { now(): Date };
  config?: Partial<TeamsConfig>;
  files?: TeamsFiles;
  /** Nothing is authenticated in either direction, as on a developer machine. */
  withoutToken?: boolean;
};

/** Signs the links and offers of files. */
export const linkSecret = 'secret of the tests';

/** Files with links below an allowed host. */
export function teamsFiles(source: FileSource, clock: { now(): Date }): TeamsFiles {
  const signer = createSigner(linkSecret);
  const publicUrl = 'https://allowed.example';
  return { source, signer, links: createFileLinks({ publicUrl, signer, clock }) };
}

/** Starts everything on free ports of this machine. */
export async function startTeams(engine: Engine, options: TeamsWorldOptions = {}): Promise<TeamsWorld> {
  const [identity, connector] = [
    await startIdentityProvider(),
    new FakeConnector(options.withoutToken ? null : botToken),
  ];
  await connector.start();
  const { log, lines } = quietLog();
  const clock = options.clock ?? { now: () => new Date('2026-03-02T09:00:00Z') };
  const config = { ...testConfig(identity), ...options.config };
  const channel = createTeamsChannel({
    config,
    engine,
    log,
    clock,
    files: options.files ?? teamsFiles(memoryFiles({}), clock),
    linkHosts: ['allowed.example'],
    ...(options.withoutToken ? {} : { credentials }),
  });
  const http = createServer({ log, ready: async () => true, newReference: () => 'reference' });
  http.routes.post('/api/messages', async (req, res) => channel.handle(req, res));
  const endpoint = `http://127.0.0.1:${await http.listen(0, '127.0.0.1')}/api/messages`;
  const token = ({ serviceUrl }: Pick<Setting, 'serviceUrl'>) =>
    identity.token({ aud: appId, serviceurl: serviceUrl });
  return {
    channel,
    connector,
    identity,
    endpoint,
    lines,
    token,
    client: (person, conversation = { id: `a:${person.aadObjectId}`, type: 'personal' }) =>
      new TeamsClient({
        endpoint,
        connector,
        appId,
        person,
        conversation,
        ...(options.withoutToken ? {} : { token }),
      }),
    stop: async () => {
      await Promise.all([http.close(1_000), connector.close(), identity.close()]);
    },
  };
}

function testConfig(identity: IdentityProvider): TeamsConfig {
  return {
    production: false,
    appId,
    appPassword: 'not used in tests',
    appType: 'SingleTenant',
    tenantId,
    allowedTenants: [tenantId],
    allowedServiceHosts: ['127.0.0.1'],
    openIdMetadataUrl: identity.metadataUrl,
  };
}
