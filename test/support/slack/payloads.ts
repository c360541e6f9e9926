import { bytesIn, type SharedFile } from '../shared-file.ts';
import type { FakeMessage, FakeView, Workspace } from './workspace.ts';
import { issueTrigger } from './workspace.ts';

type Fields = Record<string, unknown>;

/** An event as the workspace reports it to the app. */
export function eventPayload(workspace: Workspace, event: Fields): Fields {
  const { team, app, bot } = workspace;
  return {
    token: 'verification-token',
    team_id: team,
    api_app_id: app,
    type: 'event_callback',
    event_id: workspace.nextId('Ev'),
    event_time: Math.floor(workspace.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: bot, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event,
  };
}

/** A message of a person, already in its channel. */
export function messagePayload(workspace: Workspace, said: FakeMessage, more: Fields = {}): Fields {
  const { channel, ts, user, text, thread_ts } = said;
  return eventPayload(workspace, {
    type: 'message',
    channel_type: channel.startsWith('D') ? 'im' : 'channel',
    ...{ channel, ts, user, text, team: workspace.team, event_ts: ts },
    client_msg_id: `client-${ts}`,
    ...(thread_ts === null ? {} : { thread_ts }),
    ...more,
  });
}

/** What makes a message one with a file. */
export function sharedFile(workspace: Workspace, user: string, file: SharedFile): Fields {
  const id = workspace.nextId('F');
  const path = `/files-pri/${workspace.team}-${id}/${encodeURIComponent(file.name)}`;
  const url = `${workspace.origin}${path}`;
  const bytes = bytesIn(file);
  workspace.shared.set(path, bytes);
  const shared = {
    ...{ id, user, name: file.name, title: file.name, mimetype: file.type, mode: 'hosted' },
    filetype: file.name.split('.').at(-1),
    ...{ size: bytes.byteLength, is_external: false, url_private: url, url_private_download: url },
  };
  return { subtype: 'file_share', files: [shared], upload: false };
}

/** A click on a button of a message. */
export function clickPayload(workspace: Workspace, user: string, on: FakeMessage, button: Fields): Fields {
  const { channel, ts, thread_ts } = on;
  return {
    ...interaction(workspace, user, 'block_actions'),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: false,
      ...thread(thread_ts),
    },
    channel: { id: channel, name: 'directmessage' },
    message: { type: 'message', ts, user: on.user, text: on.text, blocks: on.blocks, ...thread(thread_ts) },
    state: { values: {} },
    actions: [{ ...button, action_ts: workspace.nextTs() }],
  };
}

/** A click on a button of the home tab. */
export function homeClickPayload(workspace: Workspace, home: FakeView, button: Fields): Fields {
  return {
    ...interaction(workspace, home.user, 'block_actions'),
    container: { type: 'view', view_id: home.id },
    view: { id: home.id, hash: home.hash, type: 'home', ...home.view },
    actions: [{ ...button, action_ts: workspace.nextTs() }],
  };
}

/** A modal sent with its values. */
export function submitPayload(workspace: Workspace, modal: FakeView, values: Fields): Fields {
  const { id, hash, user, view } = modal;
  return {
    ...interaction(workspace, user, 'view_submission'),
    view: { ...view, id, hash, team_id: workspace.team, root_view_id: id, state: { values } },
    response_urls: [],
  };
}

/** The fields of a slash command. */
export function commandFields(workspace: Workspace, user: string, channel: string, text: string) {
  return {
    token: 'verification-token',
    team_id: workspace.team,
    channel_id: channel,
    user_id: user,
    command: '/printdesk',
    text,
    api_app_id: workspace.app,
    is_enterprise_install: 'false',
    response_url: 'https://hooks.example.test/commands/1',
    trigger_id: issueTrigger(workspace, user),
  };
}

function interaction(workspace: Workspace, user: string, type: string): Fields {
  const { team, app } = workspace;
  return {
    type,
    token: 'verification-token',
    team: { id: team, domain: 'test' },
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: team },
    api_app_id: app,
    is_enterprise_install: false,
    enterprise: null,
    trigger_id: issueTrigger(workspace, user),
    response_url: 'https://hooks.example.test/actions/1',
  };
}

function thread(ts: string | null): Fields {
  return ts === null ? {} : { thread_ts: ts };
}
