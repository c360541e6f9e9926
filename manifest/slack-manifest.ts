import type { Language } from '../cards/texts/language.ts';
import { textsFor } from '../cards/texts/texts.ts';

/** What the assistant reads and writes, and nothing more. */
const scopes = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'im:history',
  'im:read',
  'im:write',
  'reactions:read',
  'users:read',
];
const events = ['app_home_opened', 'app_mention', 'message.im', 'reaction_added'];

/** The Slack app manifest. Slack has one language a manifest: that of the company that installs it. */
export function slackManifest(requestUrl: string, language: Language) {
  const t = textsFor(language);
  const request_url = requestUrl;
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: t.text('manifest.name'),
      description: t.text('manifest.short'),
      long_description: t.text('manifest.full'),
      background_color: '#1F5F8B',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: t.text('manifest.name'), always_online: true },
      slash_commands: [
        {
          command: '/printdesk',
          url: request_url,
          description: t.text('manifest.slashDescription'),
          usage_hint: t.text('manifest.slashHint'),
          should_escape: false,
        },
      ],
    },
    oauth_config: { scopes: { bot: scopes } },
    settings: {
      event_subscriptions: { request_url, bot_events: events },
      interactivity: { is_enabled: true, request_url },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  };
}
