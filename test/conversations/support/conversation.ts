import type { TextKey } from '../../../cards/texts/catalogue.ts';
import type { Language } from '../../../cards/texts/language.ts';
import type { SharedFile } from '../../support/shared-file.ts';
import type { PersonName } from '../../support/world/demo-people.ts';
import type { Fact } from './facts.ts';
import type { Newest } from './newest.ts';

/** A text by its key, in the language of the conversation; or, behind `~`, words as they stand. */
export type Words = TextKey | `~${string}`;

/** What a step leads to. */
export type Expectation = {
  /** In view anew, in any order. */
  says?: readonly Words[];
  /** Not in what is in view anew. */
  not?: readonly Words[];
  /** Titles of buttons in view anew. */
  buttons?: readonly Words[];
  noButtons?: readonly Words[];
  /** The form in view: whether it can be sent as it is, and what it holds. */
  form?: { ready?: boolean; shows?: readonly string[] };
  /** How many rows more there are than at the start of the conversation. */
  rows?: Partial<Record<Fact, number>>;
  /** What the latest row of a kind holds. */
  newest?: Newest;
};

type Doing =
  | { say: string }
  /** A message with these fields of the platform's own. */
  | { report: Record<string, unknown> }
  /** A picture or file, with words or without. */
  | { share: SharedFile; words?: string }
  /** A button by its title; `row`: the one beside these words. */
  | { click: Words; row?: string }
  /** Fills the form in view and sends it; a device is given by its serial number. */
  | { send: Record<string, string>; button?: Words }
  | { like: true }
  /** The platform delivers the last thing once more. */
  | { again: true }
  /** Only looks at what has arrived. */
  | { look: true }
  /** Time passes, in minutes. */
  | { wait: number };

export type Step = Doing & {
  /** Somebody else than the person the conversation is about. */
  by?: PersonName;
  /** In the other chat system. */
  elsewhere?: true;
  /** The language expected, when it is not that of the conversation. */
  in?: Language;
  expect?: Expectation;
};

/** A conversation as data: run in both chat systems, through real HTTP, on a demo database of its own. */
export type Conversation = {
  /** The rule and the condition, with requirement ids in brackets. */
  title: string;
  who?: PersonName;
  steps: readonly Step[];
};
