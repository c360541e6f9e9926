import type { Clock } from '../../../domain/operation.ts';

export type Block = { type: string; block_id?: string | undefined; [key: string]: unknown };

export type FakeMessage = {
  channel: string;
  ts: string;
  user: string;
  text: string;
  blocks: Block[];
  thread_ts: string | null;
  /** How often it was changed. */
  edits: number;
  /** The file shared with it. */
  file?: FakeUpload;
};

export type FakeUpload = { name: string; length: number; bytes: Buffer | null; shared: boolean };

export type ViewContent = { blocks: Block[]; private_metadata?: string | undefined; [key: string]: unknown };

export type FakeView = {
  id: string;
  hash: string;
  type: 'modal' | 'home';
  user: string;
  view: ViewContent;
  open: boolean;
  /** What the person has typed into it, by label or block id. */
  typed: Record<string, string | boolean>;
  /** What the assistant said about its fields, by block id. */
  errors: Record<string, string>;
};

export type FakeUser = { id: string; realName: string; locale: string; active: boolean };
export type FakeChannel = { id: string; members: Set<string>; archived: boolean };

/** Everything a workspace knows, with Slack's own ways of naming things. */
export type Workspace = {
  team: string;
  app: string;
  bot: string;
  botId: string;
  token: string;
  users: Map<string, FakeUser>;
  channels: Map<string, FakeChannel>;
  messages: FakeMessage[];
  views: FakeView[];
  /** Files on their way, by id. */
  uploads: Map<string, FakeUpload>;
  /** Files of people, by the path they are fetched at. */
  shared: Map<string, Uint8Array>;
  /** Where this Slack is. */
  origin: string;
  /** Trigger ids given to the app: when, for whom, and whether one was used. */
  triggers: Map<string, { at: number; user: string; used: boolean }>;
  nextTs(): string;
  nextId(prefix: string): string;
  now(): number;
};

export type WorkspaceOptions = { clock: Clock; token?: string; team?: string };

/** An empty workspace with the app installed; counters make every id of a run the same in the next one. */
export function createWorkspace({ clock, token = 'xoxb-test', team = 'T0001' }: WorkspaceOptions): Workspace {
  let count = 0;
  const now = () => clock.now().getTime();
  return {
    team,
    app: 'A0001',
    bot: 'UBOT01',
    botId: 'BBOT01',
    token,
    users: new Map(),
    channels: new Map(),
    messages: [],
    views: [],
    uploads: new Map(),
    shared: new Map(),
    origin: '',
    triggers: new Map(),
    now,
    nextTs: () => `${Math.floor(now() / 1000)}.${String(++count).padStart(6, '0')}`,
    nextId: (prefix) => `${prefix}${String(++count).padStart(6, '0')}`,
  };
}

/** Lets a person join, with the direct conversation the app has with everybody. */
export function addUser(workspace: Workspace, user: Partial<FakeUser> & { id: string }): FakeUser {
  const added = { realName: `Person ${user.id}`, locale: 'en-GB', active: true, ...user };
  workspace.users.set(added.id, added);
  return added;
}

/** A public channel; the app is a member unless told otherwise. */
export function addChannel(
  workspace: Workspace,
  id: string,
  members: string[] = [workspace.bot],
): FakeChannel {
  const channel = { id, members: new Set(members), archived: false };
  workspace.channels.set(id, channel);
  return channel;
}

/** The direct conversation of the app and a person, opened when it is not yet. */
export function directOf(workspace: Workspace, user: string): FakeChannel {
  const id = `D${user}`;
  return workspace.channels.get(id) ?? addChannel(workspace, id, [workspace.bot, user]);
}

/** A message of a person as the workspace keeps it, in their direct conversation unless told otherwise; not yet in it. */
export function newMessage(
  workspace: Workspace,
  said: Partial<FakeMessage> & Pick<FakeMessage, 'user' | 'text'>,
): FakeMessage {
  const usual = { channel: `D${said.user}`, ts: workspace.nextTs(), blocks: [], thread_ts: null, edits: 0 };
  return { ...usual, ...said };
}

/** A trigger as Slack issues it with a click, a command or a submit. */
export function issueTrigger(workspace: Workspace, user: string): string {
  const id = `${workspace.nextTs()}.${user}`;
  workspace.triggers.set(id, { at: workspace.now(), user, used: false });
  return id;
}
