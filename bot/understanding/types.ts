import type { CapabilityId } from './intents.ts';

/** The languages the assistant speaks, equals of each other. */
export const languages = ['fr', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A device of the person's own fleet, with every word people use to point at it. */
export type FleetDevice = {
  id: string;
  serial: string;
  assetNumber: string;
  model: string;
  alias: string | null;
  /** Floor, department, room, site name and city, as one line. */
  place: string | null;
  /** The company it belongs to, for whoever looks after several. */
  client?: string;
  meters: readonly { code: string; kind: MeterKind }[];
};

export type MeterKind = 'bw-large' | 'bw-small' | 'colour-large' | 'colour-small' | 'total';

/** What a message points at. `candidates` are ids of the fleet, best first; empty when nothing of the fleet fits. */
export type DeviceSlot = {
  text: string;
  by: 'serial' | 'asset-number' | 'alias' | 'place' | 'model' | 'other';
  candidates: readonly string[];
};

/**
 * What a reading is when it does not simply go on from the last one: the counters began again (`reset`), passed their
 * highest number (`rollover`), the print engine was replaced, or one device was exchanged for another (`closing` of the
 * old one, `first` of the new one).
 */
export type ReadingEvent = 'reset' | 'rollover' | 'engine' | 'closing' | 'first';

export type MeterSlot = {
  code: string | null;
  kind: MeterKind | 'bw' | 'colour' | null;
  value: number;
  device?: DeviceSlot;
  /** The day it was read (yyyy-mm-dd), when the message says so; never after `Context.today`. */
  readOn?: string;
  /** The person does not say that it was read off the machine: "about", "estimate", "90k". */
  estimated?: true;
  event?: ReadingEvent;
  /** The number as typed. */
  text?: string;
};

/** Why a figure fills no counter. */
export type UnusedReason =
  /** It is the number of something else, or of a counter nobody knows. */
  | 'unknown-label'
  /** Scans, faxes, coverage: counted by the machine, not billed. */
  | 'not-billed'
  /** Other figures of the message say what they are, this one does not. */
  | 'unlabelled'
  /** It can be read, or placed, in more than one way. */
  | 'ambiguous'
  | 'decimals'
  | 'too-large'
  /** Letters in it. */
  | 'unreadable'
  /** A sum of other counters. */
  | 'total'
  /** What stood there before. */
  | 'previous'
  /** "Not 155 900": the message itself gives another figure in its place. */
  | 'replaced'
  /** The message has more lines than are read; `text` is the first of them. */
  | 'too-many-lines';

/** A figure of a message that was seen and fills no counter; `label` and `text` as typed. */
export type UnusedFigure = {
  text: string;
  label: string | null;
  value: number | null;
  reason: UnusedReason;
  device?: DeviceSlot;
};

/**
 * A sum given beside the counters of a device. `sum` is what the given counters add up to, null when some of them are
 * missing; `fits` whether that is the total, null when it cannot be told.
 */
export type MeterTotal = {
  of: 'all' | 'bw' | 'colour';
  value: number;
  sum: number | null;
  fits: boolean | null;
  text: string;
  device?: DeviceSlot;
};

export type FaultSlot = {
  /** `jam`, `malfunction`, `cannot-use`, `quality`, `software`: the first level of the fault taxonomy (G23-G27). */
  type: string;
  /** Second level (`tray`, `feeder`, `inside`, `noise`, `smell`, `toner`, `broken-part`, `print`, `scan`, `driver` ...) or null. */
  place: string | null;
  text: string;
};

/** What may hurt somebody, the gravest first. */
export const dangers = ['fire', 'shock', 'burn', 'sparks', 'smoke', 'liquid', 'burning'] as const;
export type Danger = (typeof dangers)[number];

export type DangerSlot = { kind: Danger; text: string };

/** An hour as somebody says it; `isOpen` when nothing tells the morning from the afternoon, `isBare` when only its place says that it is an hour. */
export type ClockSaid = { hour: number; minute: number; isOpen: boolean; isBare: boolean };

export type DayPart = 'morning' | 'afternoon' | 'evening';

/** When somebody can be called. */
export type CallTime =
  | { is: 'at' | 'after' | 'before' | 'between'; from: ClockSaid; to: ClockSaid | null }
  | { is: 'part'; part: DayPart };

/** The wish to be called: number and time as typed, null when not said; `day` is yyyy-mm-dd, when one is named. */
export type CallBackSlot = { number: string | null; when: string | null; day?: string; time?: CallTime };

export type SupplySlot = {
  text: string;
  kind: 'toner' | 'staples' | 'drum' | 'waste-container' | 'maintenance-kit' | 'other' | null;
  colour: 'black' | 'cyan' | 'magenta' | 'yellow' | null;
  orderNumber: string | null;
  /** null for a bare plural: the person is asked. */
  quantity: number | null;
  /** The number counts boxes, in so many words; left out, it may count single ones. */
  boxed?: true;
};

/** The facts found in a message; an absent key means nothing was said about it. */
export type Slots = {
  device?: DeviceSlot;
  /** Every device the message points at, in its order, when there is more than one; `device` is the first. */
  devices?: readonly DeviceSlot[];
  meters?: readonly MeterSlot[];
  /** Figures beside the readings that fill no counter, each with the reason. */
  unused?: readonly UnusedFigure[];
  totals?: readonly MeterTotal[];
  fault?: FaultSlot;
  supplies?: readonly SupplySlot[];
  /** `CS` and seven digits, completed when the person shortened it. */
  case?: string;
  /** The number of it in the system of somebody else, as typed: "INC0012345". */
  reference?: string;
  order?: string;
  email?: string;
  person?: string;
  /** ISO date (yyyy-mm-dd), resolved against `Context.today`. */
  date?: string;
  count?: number;
  urgency?: string;
  /** It is said to be urgent or to block people, in so many words: more than a day by which it is wanted. */
  isUrgent?: true;
  danger?: DangerSlot;
  callBack?: CallBackSlot;
  language?: Language;
};

/** What a short message does to what is going on, apart from its intent. */
export type DialogueAct =
  | 'confirm'
  | 'deny'
  | 'cancel'
  | 'restart'
  | 'correct'
  | 'other-one'
  | 'greet'
  | 'thank'
  | null;

export type Understanding = {
  intent: CapabilityId;
  /** 0 to 1, calibrated: the share of messages with this figure that are right. */
  confidence: number;
  alternatives: readonly { intent: CapabilityId; confidence: number }[];
  slots: Slots;
  language: Language;
  act: DialogueAct;
};

/** What the conversation already knows when a message comes in. */
export type Context = {
  /** The language of the conversation: the prior, which a single word never overturns. */
  language: Language;
  /** yyyy-mm-dd in the person's time zone. */
  today: string;
  fleet: readonly FleetDevice[];
  /** The capability whose form or question is open, when one is. */
  open?: CapabilityId;
};

/** Text to intent and facts; pure and synchronous once its model is loaded. */
export type Understand = (text: string, context: Context) => Understanding;
