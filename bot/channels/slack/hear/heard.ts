import type { Beside } from '../../../engine/turn.ts';
import type { SlackAddress } from '../address.ts';
import type { AttachedFile } from './attached-files.ts';

/** What the kinds of events have in common; `bot` is the assistant's own user id when the event tells it. */
export type EventContext = { key: string | null; team: string; bot: string | null };

/** What a message or a click belongs to before the people in it have been looked up. */
export type Heard = {
  /** The once-only key, of the inbox and of the turn. */
  key: string;
  address: SlackAddress;
  said: Said;
};

/** What was said, in Slack's own terms. */
export type Said =
  /** Raw text with Slack's markup; `bot` is the assistant's own user id when the event tells it. */
  | ({ kind: 'text'; text: string; bot: string | null; attached?: readonly AttachedFile[] } & Beside)
  | { kind: 'command'; text: string; typedIn: string | null }
  /** A thumb on the assistant's message `messageTs`; the thread it stands in is not part of the event. */
  | { kind: 'reaction'; messageTs: string }
  | { kind: 'click'; action: string; payload: unknown; messageTs: string | null; triggerId: string | null }
  | {
      kind: 'submit';
      draftId: string;
      values: Record<string, unknown>;
      messageTs: string | null;
      view: OpenView;
    }
  | { kind: 'home' };

/** The modal a submit came from, to answer inside it. */
export type OpenView = { blockIds: readonly string[]; metadata: string };

/** Something that leads to no turn. `key` null: not worth storing either. */
export type Ignored = { key: string | null; why: string };

/** Slack itself, telling that a channel was archived and the like. */
export function isSystem(user: string): boolean {
  return user === 'USLACK' || user === 'USLACKBOT';
}
