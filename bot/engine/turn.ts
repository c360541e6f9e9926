import { z } from 'zod';
import { cardView, type Json, json } from '../../cards/views/card-view.ts';
import { formView } from '../../cards/views/form-view.ts';
import { languages } from '../understanding/types.ts';
import { fileRef } from './files.ts';
import type { ReceivedFile } from './received/received-file.ts';

export const channelName = z.enum(['teams', 'slack']);
export type ChannelName = z.infer<typeof channelName>;

/** A conversation's address in its channel's own terms: opaque to everybody but the channel that made it. */
export const address: z.ZodType<Address, Address> = z.record(z.string(), json);
export type Address = Json;

/** A message the assistant has sent, by its conversation and the platform's own id. */
export const messageRef = z.object({ address, messageId: z.string() });
export type MessageRef = z.infer<typeof messageRef>;

export type Sender = {
  /** Teams tenant or Slack workspace. */
  tenantId: string;
  /** Entra object id or Slack user id. */
  externalId: string;
  name: string | null;
  /** BCP 47 tag of the chat client, when the platform tells. */
  locale: string | null;
};

/** What comes with the words of a message. */
export type Beside = {
  /** The message it answers to, as far as the platform shows it: tells what is meant, and is none of the words. */
  quoted?: string;
  /** It takes the place of what the person wrote before. */
  isEdit?: true;
  /** The message of somebody else is among its words: all of it is one request. */
  isForwarded?: true;
  /** Pictures and files that came with it. */
  files?: readonly ReceivedFile[];
};

type Input =
  | ({ kind: 'text'; text: string } & Beside)
  /** A click. `payload` comes from the client: a hint, never authority. */
  | { kind: 'action'; action: string; payload: unknown; message: MessageRef | null }
  /** A filled form; `values` as the platform sent them. */
  | { kind: 'submit'; draftId: string; values: Record<string, unknown>; message: MessageRef | null }
  /** A thumb on one of the assistant's messages. */
  | { kind: 'like'; message: MessageRef }
  /** The app was installed or the conversation opened for the first time. */
  | { kind: 'installed' }
  /** The home surface is being looked at. */
  | { kind: 'home' };

/** One thing a person did, in the same shape whatever the chat system. */
export type Turn = {
  channel: ChannelName;
  /** The platform's own id of this event, unique within the channel: the once-only key. */
  key: string;
  receivedAt: Date;
  conversation: { id: string; scope: 'personal' | 'group'; address: Address };
  sender: Sender;
} & Input;

/** What the assistant says; a channel renders it, nobody else. */
export const reply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('card'), card: cardView }),
  /**
   * A form. A channel that shows forms in place sends `form`; one that needs a click first sends `summary`,
   * whose actions open (`engine.edit`) or send (`engine.send`) it.
   */
  z.object({ kind: z.literal('form'), draftId: z.string(), form: formView, summary: cardView }),
  /** A file and a sentence about it. Its bytes are read when it is sent; it takes no other message's place. */
  z.object({ kind: z.literal('file'), file: fileRef, text: z.string() }),
  /** The home surface: cards one below the other. */
  z.object({ kind: z.literal('home'), cards: z.array(cardView).readonly() }),
]);
/** A reply as it is written: what has a default may be left out. */
export type Reply = z.input<typeof reply>;

/** A reply on its way, as kept in the outbox. */
export const outgoing = z.object({
  id: z.string(),
  channel: channelName,
  address,
  language: z.enum(languages),
  reply,
  /** The message to change in place; null: a new message. */
  replaces: messageRef.nullable(),
});
export type Outgoing = z.input<typeof outgoing>;

/** What handling a turn led to. */
export type TurnResult = {
  /** The same event had been handled before: `outgoing` repeats the answer given then. */
  duplicate: boolean;
  /** Answers in this conversation, in order; the channel sends them now and reports each. */
  outgoing: readonly Outgoing[];
};

/** The engine as a channel sees it. */
export type Engine = {
  /** Never throws: a bug becomes an apology with a reference. */
  handle(turn: Turn): Promise<TurnResult>;
  /** Reports that a message reached the platform, with the id it got there (null when the platform gives none). */
  delivered(outgoingId: string, message: MessageRef | null): Promise<void>;
};

/** Why a message could not be delivered, and whether trying again makes sense. */
export type DeliveryFailure =
  | { retry: 'later'; afterSeconds: number | null }
  | { retry: 'never'; unreachable: boolean };
export type Delivery =
  | { ok: true; message: MessageRef | null }
  | { ok: false; failure: DeliveryFailure; detail: string };

/** A channel as the outbox sees it. */
export type ChannelSender = {
  /** Sends or replaces one message; expected platform failures are values, not exceptions. */
  deliver(outgoing: Outgoing): Promise<Delivery>;
};
