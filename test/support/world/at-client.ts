import type { ChannelName } from '../../../bot/engine/turn.ts';
import type { SharedFile } from '../shared-file.ts';

/** What a person has in view: words and buttons, as far as they are new or have changed. */
export type Look = { text: string; buttons: string[] };

/** A form as a person sees it before sending it: what it holds, and whether it can be sent as it is. */
export type FormLook = { text: string; ready: boolean };

/** One message as a person sees it: of a choice only what is chosen, and whether its form could be sent as it is. */
export type CardLook = Look & { ready: boolean };

/** A person at a client of either chat system: the same hands and eyes in both. */
export type AtClient = {
  channel: ChannelName;
  say(text: string): Promise<void>;
  /** The platform reports a message with these fields of its own: of the event in Slack, of the activity in Teams. */
  report(fields: Record<string, unknown>): Promise<void>;
  /**
   * Clicks a button by its title, or by any of several: the first after the words `row` when given, else that of the
   * latest card.
   */
  click(title: string | readonly string[], row?: string): Promise<void>;
  /** Shares a file, with words or without. */
  share(file: SharedFile, text: string): Promise<void>;
  /**
   * Sends the form in view with these answers, by field key, with its button of this title, or of any of several; an
   * empty object sends it as it is.
   */
  send(title: string | readonly string[], values: Record<string, string>): Promise<void>;
  /** Puts a thumb on a message of the assistant, by the platform's id; else on the latest. */
  like(messageId?: string): Promise<void>;
  /** The platform delivers the last thing once more. */
  again(): Promise<void>;
  /** New or changed since the last look. */
  news(): Look;
  /** The form in view; null when there is none. */
  form(): FormLook | null;
  /** The platform's id of the latest message of the assistant; null before the first. */
  latest(): string | null;
  /** A message of the assistant by the platform's id; null when it is not (any more) in view. */
  card(messageId: string): CardLook | null;
};

/** Text as compared in tests: spaces of any width as one, marks of emphasis and invisible characters gone. */
export function plain(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff*]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
