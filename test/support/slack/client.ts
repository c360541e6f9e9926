import type { SharedFile } from '../shared-file.ts';
import {
  commandBody,
  type Delivered,
  deliverRequest,
  type Endpoint,
  eventBody,
  interactionBody,
} from './deliver-request.ts';
import type { FakeSlack } from './fake-slack.ts';
import type { Values } from './fill-input.ts';
import { answerModal, fillModal } from './fill-modal.ts';
import {
  clickPayload,
  commandFields,
  eventPayload,
  homeClickPayload,
  messagePayload,
  sharedFile,
  submitPayload,
} from './payloads.ts';
import { type Button, buttonsIn, verbOf } from './read-blocks.ts';
import { readMessage, readModal, type SeenMessage, type SeenModal } from './reading.ts';
import {
  addUser,
  type Block,
  directOf,
  type FakeMessage,
  type FakeView,
  newMessage,
  type Workspace,
} from './workspace.ts';

/** What one thing a person did led to. */
export type Shown = {
  status: number;
  /** Messages that are new or have changed, as seen afterwards. */
  messages: SeenMessage[];
  /** A line only this person sees, as after a slash command. */
  notice: string | null;
  /** The modal that is open now. */
  modal: SeenModal | null;
  /** All of it in words, to look for. */
  text: string;
};

export type ClientOptions = {
  fake: FakeSlack;
  /** Where the assistant listens. */
  endpoint: Endpoint;
  /** Resolves when the assistant has dealt with all it was sent. */
  settled(): Promise<void>;
  person: { id: string; realName?: string; locale?: string };
  /** A channel in which the assistant is mentioned; absent: the direct conversation. */
  channel?: string;
  /** A thread of that channel to write in from the start. */
  thread?: string;
};

/** A person with Slack open: writes, clicks, fills forms, and sees what they would see. */
export class SlackClient {
  readonly direct: string;
  private readonly options: ClientOptions;
  private thread: string | null;
  private lastBody = '';
  private lastShown: Shown = { status: 0, messages: [], notice: null, modal: null, text: '' };

  constructor(options: ClientOptions) {
    this.options = options;
    this.thread = options.thread ?? null;
    addUser(this.workspace, options.person);
    this.direct = directOf(this.workspace, options.person.id).id;
  }

  /** Writes a message; in a channel with a mention of the assistant, later ones in the thread of the first. */
  say(text: string): Promise<Shown> {
    const { channel } = this.options;
    const said = this.write(channel ?? this.direct, channel ? `<@${this.workspace.bot}> ${text}` : text);
    if (channel) this.thread ??= said.ts;
    return this.send(eventBody(messagePayload(this.workspace, said, channel ? { type: 'app_mention' } : {})));
  }

  /** Slack reports a message of this person with these fields of its event. */
  report(fields: Record<string, unknown>): Promise<Shown> {
    const said = this.write(this.direct, String(fields.text ?? ''));
    return this.send(eventBody(messagePayload(this.workspace, said, fields)));
  }

  /** `/printdesk text` */
  command(text: string): Promise<Shown> {
    const channel = this.options.channel ?? this.direct;
    return this.send(commandBody(commandFields(this.workspace, this.user, channel, text)));
  }

  /** Clicks a button by its title, in the last message that has it. */
  click(title: string): Promise<Shown> {
    const message = this.messages().findLast((each) => has(each.blocks, title));
    if (message === undefined) throw new Error(`no message has a button "${title}", only ${this.buttons()}`);
    const button = find(message.blocks, title);
    return this.send(interactionBody(clickPayload(this.workspace, this.user, message, button)));
  }

  /** Clicks a button of the home tab. */
  clickHome(title: string): Promise<Shown> {
    const home = this.home();
    if (home === null) throw new Error('the home tab is empty');
    return this.send(interactionBody(homeClickPayload(this.workspace, home, find(home.view.blocks, title))));
  }

  /** Fills the last form and sends it with the button `title`; opens it first when it is not open. */
  async fill(title: string, values: Values): Promise<Shown> {
    if (this.openModal() === null) await this.openForm();
    const modal = this.modal();
    if (modal?.submit !== title)
      throw new Error(`the form has no button "${title}", only "${modal?.submit}"`);
    return this.submit(values);
  }

  /** Sends the open modal; throws where Slack would not let the person do it. */
  async submit(values: Values = {}): Promise<Shown> {
    const modal = this.openModal();
    if (modal === null) throw new Error('no modal is open');
    return this.send(interactionBody(submitPayload(this.workspace, modal, fillModal(modal, values))), modal);
  }

  /** Shares a picture or another file in the direct conversation, with words or without. */
  share(file: SharedFile, text = ''): Promise<Shown> {
    const said = this.write(this.direct, text);
    return this.send(
      eventBody(messagePayload(this.workspace, said, sharedFile(this.workspace, this.user, file))),
    );
  }

  /** Puts a thumb on a message, by its timestamp; else on the last one. */
  like(ts?: string): Promise<Shown> {
    const on = this.messages().findLast((each) => ts === undefined || each.ts === ts);
    if (on === undefined) throw new Error('there is no message to like');
    const item = { type: 'message', channel: on.channel, ts: on.ts };
    const event = { type: 'reaction_added', user: this.user, reaction: '+1', item, item_user: on.user };
    return this.send(eventBody(eventPayload(this.workspace, event)));
  }

  /** Opens the home tab of the app. */
  openHome(): Promise<Shown> {
    const event = { type: 'app_home_opened', user: this.user, channel: this.direct, tab: 'home' };
    return this.send(eventBody(eventPayload(this.workspace, event)));
  }

  /** Sends the very same request once more, as Slack does when the answer got lost. */
  again(): Promise<Shown> {
    return this.send(this.lastBody);
  }

  /** Sends a request as it is; `modal`: the one its answer is about. */
  async send(body: string, modal: FakeView | null = null): Promise<Shown> {
    this.lastBody = body;
    const before = new Map(this.workspace.messages.map((each) => [each, each.edits]));
    const answer = await deliverRequest(this.options.endpoint, body);
    if (modal !== null && answer.status === 200) answerModal(this.workspace, modal, answer.text);
    await this.options.settled();
    const changed = this.messages(true).filter((each) => before.get(each) !== each.edits);
    this.lastShown = this.show(answer, changed, modal);
    return this.lastShown;
  }

  /** What the last thing this person did led to. */
  shown(): Shown {
    return this.lastShown;
  }

  /** Everything the assistant has said in the conversation, as it is now. */
  seen(): SeenMessage[] {
    return this.messages().map(readMessage);
  }

  /** Titles of the buttons of the last message that has any. */
  buttons(): string[] {
    return this.seen().findLast(({ buttons }) => buttons.length > 0)?.buttons ?? [];
  }

  /** The modal that is open. */
  modal(): SeenModal | null {
    const modal = this.openModal();
    return modal === null ? null : readModal(modal);
  }

  /** What the home tab shows. */
  home(): FakeView | null {
    return this.workspace.views.find(({ type, user }) => type === 'home' && user === this.user) ?? null;
  }

  private get workspace(): Workspace {
    return this.options.fake.workspace;
  }

  private get user(): string {
    return this.options.person.id;
  }

  private write(channel: string, text: string): FakeMessage {
    const thread_ts = channel === this.direct ? null : this.thread;
    const message = newMessage(this.workspace, { channel, user: this.user, text, thread_ts });
    this.workspace.messages.push(message);
    return message;
  }

  /** Of the conversation; `everywhere`: also of the direct one when the conversation is a channel. */
  private messages(everywhere = false): FakeMessage[] {
    const { bot, messages } = this.workspace;
    const places = [this.options.channel ?? this.direct, ...(everywhere ? [this.direct] : [])];
    return messages.filter(({ user, channel }) => user === bot && places.includes(channel));
  }

  private openModal(): FakeView | null {
    const mine = ({ type, open, user }: FakeView) => type === 'modal' && open && user === this.user;
    return this.workspace.views.findLast(mine) ?? null;
  }

  /** The button that opens a form is the one of the last message whose action is `engine.edit`. */
  private async openForm(): Promise<void> {
    const buttons = this.messages().flatMap(({ blocks }) => buttonsIn(blocks));
    const edit = buttons.findLast((each) => verbOf(each) === 'engine.edit');
    if (edit === undefined) throw new Error('no message has a form to open');
    await this.click(edit.text.text);
  }

  private show({ status, text }: Delivered, changed: FakeMessage[], sent: FakeView | null): Shown {
    const messages = changed.map(readMessage);
    const modal = this.modal();
    const notice = sent === null && text.startsWith('{') ? String(JSON.parse(text).text) : null;
    const words = [
      ...messages.map((each) => each.text),
      notice ?? '',
      ...(modal === null ? [] : [modal.title, modal.text, ...Object.values(modal.errors)]),
    ];
    return { status, messages, notice, modal, text: words.filter(Boolean).join('\n') };
  }
}

function has(blocks: readonly Block[], title: string): boolean {
  return buttonsIn(blocks).some((each) => each.text.text === title);
}

function find(blocks: readonly Block[], title: string): Button {
  const button = buttonsIn(blocks).find((each) => each.text.text === title);
  if (button === undefined) throw new Error(`there is no button "${title}"`);
  return button;
}
