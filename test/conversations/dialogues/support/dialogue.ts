import type { ChannelName } from '../../../../bot/engine/turn.ts';
import type { CapabilityId } from '../../../../bot/understanding/intents.ts';
import type { Language } from '../../../../cards/texts/language.ts';
import type { SharedFile } from '../../../support/shared-file.ts';
import type { PersonName } from '../../../support/world/demo-people.ts';
import type { ButtonKind } from './button-kinds.ts';
import type { NotBuilt } from './not-built.ts';

/** Day and time on the wall where the company is, such as `2026-11-20 10:15`. */
export type WallClock = `${number}-${number}-${number} ${number}:${number}`;

/**
 * Something that has to be readable, whatever the sentence around it: a name, a number, a word people would use. Case,
 * accents and the spaces or signs within a figure do not matter; of a list one is enough.
 */
export type Mention = string | readonly string[];

/** Values by counter code. */
export type Figures = Readonly<Record<string, number>>;

/** What is being filled in. */
export type Waiting = {
  /** Whose it is: one of these. */
  capability?: CapabilityId | readonly CapabilityId[];
  /** The device it is about, by serial number. */
  device?: string;
  /** What it holds, in the form or on the card that shows it. */
  holds?: readonly Mention[];
  /** What it does not hold. */
  lacks?: readonly string[];
  /** Figures, each on its own counter. */
  figures?: Figures;
  /** Boxes by order number. */
  items?: Readonly<Record<string, number>>;
};

/** A row as it is stored, in words; of a field given as a list every mention has to be in it. */
export type Look = Readonly<Record<string, unknown>>;

/** What a step adds, row by row in order. Whatever is not named must not be added. */
export type Stored = {
  cases?: readonly Look[];
  /** Words added to cases. */
  comments?: readonly Look[];
  orders?: readonly Look[];
  /** Readings on record, and those to be reviewed, by serial number. */
  readings?: Readonly<Record<string, Figures>>;
  reviews?: Readonly<Record<string, Figures>>;
  accessRequests?: readonly Look[];
  /** Rows of any other table. */
  others?: Readonly<Record<string, number>>;
};

/** What a step leads to: outcomes, never wording. */
export type Outcome = {
  stores?: Stored;
  /** Rows as they are afterwards, by number, serial or name; no other row that was there may have changed. */
  now?: Readonly<Record<string, Look>>;
  /** The last recorded figures, by serial number; those counters may be written in any way. */
  onRecord?: Readonly<Record<string, Figures>>;
  /** What was answered about an article. */
  articleOutcome?: 'yes' | 'no';
  /** Filled in, on the screen and one confirmation away. */
  waits?: Waiting | readonly Waiting[] | 'nothing';
  /** Begun, whatever it still asks. */
  open?: Waiting | readonly Waiting[];
  /** No form of these is open. */
  closed?: readonly CapabilityId[];
  /** Who else is told, once each and in their own language, and what they read; nobody else may be. */
  tells?: Partial<Record<PersonName, readonly Mention[]>>;
  /** Whose earlier notice changes. */
  updates?: Partial<Record<PersonName, readonly Mention[]>>;
  /** What the service desk is told. */
  desk?: readonly Mention[];
  /** In view anew, in words or on a button. */
  shows?: readonly Mention[];
  never?: readonly string[];
  /** Kinds of buttons in view anew. */
  offers?: readonly ButtonKind[];
  hides?: readonly ButtonKind[];
  /** No answer; `maybe`: none is needed. */
  silent?: true | 'maybe';
  /** As one of these, beside what is said above. */
  either?: readonly Outcome[];
  /** What cannot be judged before something else is built. */
  later?: Partial<Record<NotBuilt, Outcome>>;
};

type Doing =
  | { say: string }
  /** A button of this kind, or several one after the other; with what is filled in beside the last. */
  | { click: ButtonKind | readonly ButtonKind[]; fill?: Record<string, string> }
  /** A picture or a file, with words or without. */
  | { posts: SharedFile; say?: string }
  /** A thumb on what was answered last in that turn of theirs, counted from 1. */
  | { reacts: number };

export type Step = Doing & {
  /** Somebody else than the person the dialogue is about. */
  by?: PersonName;
  /** The language written in, when it is not that of the dialogue. */
  in?: Language;
  /** The clock is put forward to this moment. */
  at?: WallClock;
  /** The step is left out until this is built. */
  waitsFor?: NotBuilt;
  expect: Outcome;
};

/** A conversation with the outcomes it has to lead to, whatever is said on the way. */
export type Dialogue = {
  id: `D${number}`;
  /** The rule and the condition. */
  title: string;
  /** Requirement ids. */
  rows: string;
  who: PersonName;
  language: Language;
  /** Hours from UTC where the company is; Paris and Brussels in winter unless given. */
  zone?: '+01:00' | '-05:00';
  starts?: WallClock;
  /** Particular to one chat system. */
  only?: ChannelName;
  /** Who has written to the assistant before, and in which language; they can be told things. */
  around?: Partial<Record<PersonName, Language>>;
  steps: readonly Step[];
};
