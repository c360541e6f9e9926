import { bytesIn, type SharedFile } from '../shared-file.ts';
import {
  type ActivityBody,
  executeActivity,
  fileActivity,
  installActivities,
  likeActivity,
  mentionActivity,
  messageActivity,
  type Setting,
  type TeamsConversation,
  type TeamsPerson,
} from './activities.ts';
import { buttonsOf, type CardButton, fillInputs, textOf } from './card-reading.ts';
import type { FakeConnector, SentActivity } from './fake-connector.ts';
import { postActivity } from './post-activity.ts';

/** A message as one person sees it. */
export type SeenMessage = { id: string; text: string; card: Record<string, unknown> | null };

/** What one thing a person did led to. */
export type Shown = {
  status: number;
  /** Messages that are new or have changed, as seen afterwards. */
  messages: SeenMessage[];
  /** What the client was told in the response to a click: the card's type, or the line of text. */
  notice: string | null;
  /** All of it in words, to look for. */
  text: string;
};

export type ClientOptions = {
  /** Where the assistant listens. */
  endpoint: string;
  connector: FakeConnector;
  appId: string;
  person: TeamsPerson;
  conversation: TeamsConversation;
  /** The connector's token for a request; absent: none is sent. */
  token?: (setting: Setting) => string;
};

type CardResponse = { type?: string; value?: unknown };

/** A person at a Teams client: writes, clicks, fills forms, and sees what they would see. */
export class TeamsClient {
  private count = 0;
  private last: ActivityBody[] = [];
  /** Cards this person got in the response to a click, until the message changes for everybody. */
  private readonly own = new Map<string, { card: Record<string, unknown>; edits: number }>();
  private readonly options: ClientOptions;

  constructor(options: ClientOptions) {
    this.options = options;
  }

  get setting(): Setting {
    const { appId, connector, person, conversation } = this.options;
    return { appId, serviceUrl: connector.serviceUrl, person, conversation };
  }

  /** Writes a message; in a group with a mention of the assistant. */
  say(text: string): Promise<Shown> {
    const activity = this.options.conversation.type === 'personal' ? messageActivity : mentionActivity;
    return this.send(activity(this.setting, `1767000${this.next()}`, text));
  }

  /** Teams reports a message of this person with these fields of its activity. */
  report({ channelData = {}, ...fields }: { channelData?: object } & ActivityBody): Promise<Shown> {
    const activity = messageActivity(this.setting, `1767000${this.next()}`, '');
    const data = { ...(activity.channelData as object), ...channelData };
    return this.send({ ...activity, ...fields, channelData: data });
  }

  /** Clicks a button by its title, in the last card that has it; `values` fill the inputs beside it. */
  async click(title: string, values: Record<string, string> = {}): Promise<Shown> {
    const { message, button } = this.find(title);
    const inputs = button.associatedInputs === 'none' ? {} : fillInputs(message.card, values);
    const data = { ...button.data, ...inputs };
    return this.send(
      executeActivity(this.setting, `f:${this.next()}`, { verb: button.verb, data, replyToId: message.id }),
    );
  }

  /** Fills the last form and sends it with the button `title`. */
  fill(title: string, values: Record<string, string>): Promise<Shown> {
    return this.click(title, values);
  }

  /** Shares a picture or another file, with words or without. */
  share(file: SharedFile, text = ''): Promise<Shown> {
    const id = `1767000${this.next()}`;
    const path = file.type.startsWith('image/') ? `/v3/attachments/${id}/views/original` : `/download/${id}`;
    this.options.connector.shared.set(path, bytesIn(file));
    return this.send(fileActivity(this.setting, id, file, text));
  }

  /** Puts a thumb on a message, by its id; else on the last one. */
  like(messageId = this.seen().at(-1)?.id): Promise<Shown> {
    if (messageId === undefined) throw new Error('there is no message to like');
    return this.send({
      ...likeActivity(this.setting, messageId),
      timestamp: `2026-03-02T09:00:0${this.next() % 10}.000Z`,
    });
  }

  /** Installs the app; Teams reports it twice. */
  install(): Promise<Shown> {
    return this.send(...installActivities(this.setting));
  }

  /** Sends the very same activities once more, as Teams does when an answer got lost. */
  again(): Promise<Shown> {
    return this.send(...this.last);
  }

  /** Sends activities as they are, one after the other. */
  async send(...activities: ActivityBody[]): Promise<Shown> {
    this.last = activities;
    const before = new Map(this.stored().map(({ id, edits }) => [id, edits]));
    let status = 0;
    let response: CardResponse | null = null;
    for (const activity of activities) ({ status, response } = await this.post(activity));
    const replyToId = activities.at(-1)?.replyToId;
    if (typeof replyToId === 'string') this.keepOwn(replyToId, response);
    const changed = new Set(this.stored().flatMap(({ id, edits }) => (before.get(id) === edits ? [] : [id])));
    if (response?.type?.endsWith('card.adaptive') && typeof replyToId === 'string') changed.add(replyToId);
    return this.shown(
      status,
      response,
      this.seen().filter(({ id }) => changed.has(id)),
    );
  }

  /** Everything in the conversation as this person sees it now. */
  seen(): SeenMessage[] {
    return this.stored().map(({ id, activity, edits }) => {
      const offer = offeredFile(activity);
      if (offer !== null) return { id, text: offer, card: null };
      const own = this.own.get(id);
      const card = own?.edits === edits ? own.card : (activity.attachments?.[0]?.content ?? null);
      return { id, text: card ? textOf(card) : (activity.text ?? ''), card };
    });
  }

  /** Titles of the buttons of the last card that has any. */
  buttons(): string[] {
    const titles = this.seen().map(({ card }) => buttonsOf(card).map(({ title }) => title));
    return titles.findLast((some) => some.length > 0) ?? [];
  }

  private find(title: string): { message: SeenMessage; button: CardButton } {
    for (const message of this.seen().reverse()) {
      const button = buttonsOf(message.card).find((one) => one.title === title);
      if (button) return { message, button };
    }
    throw new Error(`no card has a button "${title}"; the last one has ${JSON.stringify(this.buttons())}`);
  }

  private shown(status: number, response: CardResponse | null, messages: SeenMessage[]): Shown {
    const notice = typeof response?.value === 'string' ? response.value : (response?.type ?? null);
    const words = [
      ...messages.map(({ text }) => text),
      typeof response?.value === 'string' ? response.value : '',
    ];
    return { status, messages, notice, text: words.filter(Boolean).join('\n') };
  }

  private keepOwn(messageId: string, response: CardResponse | null): void {
    const edits = this.stored().find(({ id }) => id === messageId)?.edits;
    if (edits === undefined || !response?.type?.endsWith('card.adaptive')) return;
    this.own.set(messageId, { card: response.value as Record<string, unknown>, edits });
  }

  private stored() {
    return this.options.connector.messages(this.options.conversation.id);
  }

  private next(): number {
    this.count += 1;
    return this.count;
  }

  private async post(activity: ActivityBody): Promise<{ status: number; response: CardResponse | null }> {
    const { endpoint, token } = this.options;
    const headers = token ? { authorization: `Bearer ${token(this.setting)}` } : {};
    const { status, text } = await postActivity(endpoint, activity, headers);
    return { status, response: text === '' ? null : (JSON.parse(text) as CardResponse) };
  }
}

/** What the offer of a file says, which is no card of ours; null when it is none. */
function offeredFile({ attachments }: SentActivity): string | null {
  const [attachment] = attachments ?? [];
  if (attachment?.contentType !== 'application/vnd.microsoft.teams.card.file.consent') return null;
  return `${attachment.name}\n${attachment.content?.description}`;
}
