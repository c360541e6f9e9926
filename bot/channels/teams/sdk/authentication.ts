import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { TeamsConfig } from '../config.ts';
import { sendOnce } from './send-once.ts';

type Parent = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Parent['createConnectorFactory']>;
type Arguments = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** Obtains the tokens the bot sends with its own calls; absent: from Entra, with the configured secret or identity. */
export type CredentialsFactory = NonNullable<Arguments[1]>;

/** The public cloud's constants: the SDK takes all of them or none, so overriding one means giving every one. */
const publicCloud = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  OAuthUrl: 'https://api.botframework.com',
  CallerId: 'urn:botframework:azure',
};

/** The SDK's authentication in both directions, with connectors that send once. */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  constructor(config: TeamsConfig, credentials?: CredentialsFactory) {
    super(sdkOptions(config), credentials);
  }

  override async authenticateRequest(...args: Parameters<Parent['authenticateRequest']>) {
    const result = await super.authenticateRequest(...args);
    return {
      ...result,
      ...(result.connectorFactory ? { connectorFactory: sendingOnce(result.connectorFactory) } : {}),
    };
  }

  override createConnectorFactory(...args: Parameters<Parent['createConnectorFactory']>) {
    return sendingOnce(super.createConnectorFactory(...args));
  }
}

function sdkOptions(config: TeamsConfig): NonNullable<Arguments[0]> {
  const { appId, appPassword, appType, tenantId, openIdMetadataUrl } = config;
  if (appId === undefined) return {};
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    ...(appPassword === undefined ? {} : { MicrosoftAppPassword: appPassword }),
    ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
    ...(openIdMetadataUrl === undefined
      ? {}
      : { ...publicCloud, ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl }),
  };
}

function sendingOnce(factory: ConnectorFactory): ConnectorFactory {
  return { create: async (...args) => sendOnce(await factory.create(...args)) };
}
