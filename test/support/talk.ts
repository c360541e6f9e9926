import type { ReceivedFile } from '../../bot/engine/received/received-file.ts';
import type { Engine, MessageRef, Reply, Turn } from '../../bot/engine/turn.ts';
import type { CardAction } from '../../cards/views/card-view.ts';
import { buttonsIn } from './buttons.ts';
import { monday } from './clock.ts';
import { accountOf, type PersonName, type StrangerName } from './world/demo-people.ts';

/** Somebody of the demo, or somebody of another tenant. */
type Speaker = Exclude<PersonName, StrangerName> | 'Nobody';

let talks = 0;

function nextTalk(): number {
  talks += 1;
  return talks;
}

/** One person's side of a conversation with the engine: says, clicks by the title of a button, fills forms. */
export class Talk {
  #sent = 0;
  /** Events of two talks of one person are different events. */
  readonly #talk = nextTalk();
  #messages = 0;
  /** The last replies, in order. */
  replies: Reply[] = [];
  last: MessageRef | null = null;

  constructor(
    readonly engine: Engine,
    readonly who: Speaker = 'Alex',
    readonly now: Date = monday,
  ) {}

  async say(text: string, key?: string): Promise<Reply[]> {
    return this.#turn({ kind: 'text', text }, key);
  }

  /** Sends pictures or files, with words or without. */
  async share(files: readonly ReceivedFile[], text = ''): Promise<Reply[]> {
    return this.#turn({ kind: 'text', text, files });
  }

  /** Clicks the button with this title in the last replies. */
  async click(title: string): Promise<Reply[]> {
    const action = this.buttons().find((one) => one.title === title);
    if (!action) throw new Error(`no button "${title}" among: ${this.titles().join(', ')}`);
    return this.act(action.action, action.payload);
  }

  async act(action: string, payload: unknown): Promise<Reply[]> {
    return this.#turn({ kind: 'action', action, payload, message: this.last });
  }

  /** Sends the form shown, with its values and these changes. */
  async submit(changes: Record<string, unknown> = {}): Promise<Reply[]> {
    const form = this.replies.find((reply) => reply.kind === 'form');
    if (form?.kind !== 'form') throw new Error('no form is shown');
    const values = Object.fromEntries(form.form.fields.map((field) => [field.key, field.value]));
    return this.#turn({
      kind: 'submit',
      draftId: form.draftId,
      values: { ...values, ...changes },
      message: this.last,
    });
  }

  buttons(): CardAction[] {
    return buttonsIn(this.replies);
  }

  /** What is written on the buttons. */
  titles(): string[] {
    return this.buttons().map(({ title }) => title);
  }

  /** Everything said, as one text to look into. */
  text(): string {
    return JSON.stringify(this.replies);
  }

  async #turn(input: Input, key?: string): Promise<Reply[]> {
    this.#sent += 1;
    const result = await this.engine.handle({
      ...this.#head(key ?? `${this.who}-${this.#talk}-${this.#sent}`),
      ...input,
    } as Turn);
    this.replies = result.outgoing.map((one) => one.reply);
    for (const outgoing of result.outgoing) {
      this.#messages += 1;
      const message = outgoing.replaces ?? {
        address: outgoing.address,
        messageId: `${this.who}-m${this.#messages}`,
      };
      if (outgoing.reply.kind !== 'text') this.last = message;
      await this.engine.delivered(outgoing.id, message);
    }
    return this.replies;
  }

  #head(key: string) {
    const stranger = { tenantId: 'elsewhere', externalId: this.who, name: null };
    const account = this.who === 'Nobody' ? stranger : accountOf(this.who, 'teams');
    const address = { to: this.who };
    return {
      channel: 'teams' as const,
      key,
      receivedAt: this.now,
      conversation: { id: `c-${this.who}`, scope: 'personal' as const, address },
      sender: { ...account, locale: 'en-GB' },
    };
  }
}

type Input =
  | { kind: 'text'; text: string; files?: readonly ReceivedFile[] }
  | { kind: 'action'; action: string; payload: unknown; message: MessageRef | null }
  | { kind: 'submit'; draftId: string; values: Record<string, unknown>; message: MessageRef | null };
