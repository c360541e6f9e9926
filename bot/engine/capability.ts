import type { z } from 'zod';
import type { TextKey } from '../../cards/texts/catalogue.ts';
import type { Texts } from '../../cards/texts/texts.ts';
import type { CardAction, CardView } from '../../cards/views/card-view.ts';
import type { FormView } from '../../cards/views/form-view.ts';
import type { NoticeKind } from '../../domain/notifications/notice-kinds.ts';
import type { Ids, Operation } from '../../domain/operation.ts';
import type { Outcome, Refusal } from '../../domain/outcome.ts';
import type { Role } from '../../domain/people/actor.ts';
import type { SupportTopic } from '../../domain/programmes/schema.ts';
import type { Tx } from '../../prisma/client.ts';
import type { AnswerMeaning } from '../understanding/answers/questions.ts';
import type { CapabilityId } from '../understanding/intents.ts';
import type { Language, Understanding } from '../understanding/types.ts';
import type { FileRef, FileStore } from './files.ts';
import type { Knowledge } from './knowledge.ts';
import type { Link, Listed } from './links.ts';
import type { Asked, Question } from './question.ts';
import type { About, Recalled } from './spoken-of.ts';
import type { Address, ChannelName, Reply, Sender } from './turn.ts';

/** Who may use a capability: roles, and `unknown` for people who have no access yet. */
export type Audience = Role | 'unknown';

/** Everything a capability is given when a known person speaks. Channels are not among it. */
export type Scene = Operation &
  Speech & {
    knowledge: Knowledge;
    files: Pick<FileStore, 'keep'>;
    /** Ids of the files that go with the case that is opened or added to. */
    fileIds: readonly string[];
    /** The list this conversation showed last; null: none. */
    listed: Listed | null;
  };

/** The same for somebody who is not known yet. */
export type VisitorScene = {
  db: Tx;
  ids: Ids;
  now: Date;
  actor: null;
  sender: Sender;
  channel: ChannelName;
  /** Where to answer later; null: this is no conversation of their own. */
  address: Address | null;
} & Speech & {
    knowledge: Knowledge;
  };

export type AnyScene = Scene | VisitorScene;

/** The language of the answer and its texts. */
export type Speech = { language: Language; t: Texts };

/** A message routed to a capability: its words and what was understood of them. */
export type Utterance = {
  text: string;
  understanding: Understanding;
  /** What was being filled in when something else was asked. */
  open?: CapabilityId;
  /** What was spoken of before, which it can mean without naming it. */
  recalled?: Recalled;
  /** What is asked right above it. */
  asked?: Question;
  /** What it is as a short word while nothing is asked; null: it is none. */
  word?: AnswerMeaning | 'bare-ok' | null;
  /** What was understood, when it comes to a capability that takes what no other one does. */
  insteadOf?: CapabilityId;
};

/** Something to tell people who are not in this conversation, each in their own language. */
export type Notification = {
  personIds: readonly string[];
  /** Chat accounts told as well, whoever is behind them: somebody who has no access, or has none any more. */
  chats?: readonly ToldChat[];
  /** What kind it is, where people may do without it (F41); left out, it is always told. */
  kind?: NoticeKind;
  /** It does not wait for the end of quiet hours. */
  isUrgent?: true;
  /** What it is about (`approval:<id>`), so that every copy can be replaced later. */
  subject?: string;
  reply(speech: Speech): Reply;
};

/** A chat account with where to reach it, as stored, and the language last written in there. */
export type ToldChat = {
  channel: ChannelName;
  tenantId: string;
  externalId: string;
  address: unknown;
  language: string | null;
};

/** Replaces every copy of an earlier notice, wherever it was sent. */
export type Replacement = { subject: string; reply(speech: Speech): Reply };

/** What a capability says, to the person and to others. */
export type Answer = {
  replies: readonly Reply[];
  notifications?: readonly Notification[];
  replacements?: readonly Replacement[];
  /** True: the clicked message stays as it is and the replies come below it. */
  keepsMessage?: boolean;
  /** Changes the language of the conversation from now on. */
  language?: Language;
  /** Changes whether cards are sent as text, from this answer on (G17). */
  asText?: boolean;
  /** What was said so far and goes along with what is said beyond this answer. */
  words?: string;
  /** What the last of the replies asks. */
  asks?: Asked;
  /** What it is about, for "it" and "that" in a later message. */
  about?: About;
  /** What was sent last was withdrawn: it is no longer what "what went out?" asks about. */
  takesBack?: true;
  /** The list that is shown, when it is one. */
  listed?: Listed;
  /** Of a form that was sent: what is left of it, which goes on as a draft of its own below the answer. */
  goesOn?: unknown;
};

/** What a button without a draft does. `payload` is what a client sent: parsed, then loaded again through what the actor may see. */
export type Action<P = unknown> = { link: Link<P>; run(scene: Scene, payload: P): Promise<Answer> };

/** What a pure step of a flow may use to speak. `act` makes a button of one of this flow's own clicks. */
export type FlowView = Speech & {
  now: Date;
  act<P extends object>(
    link: Link<P>,
    title: string,
    payload: NoInfer<P>,
    style?: CardAction['style'],
  ): CardAction;
  /** Send, change and cancel: the buttons every flow has. */
  send(title?: string): CardAction;
  edit(title?: string): CardAction;
  cancel(): CardAction;
  /** "Shall I send it?" about `topic`, answered by those buttons; `given` says what differs. */
  asksToSend(topic: string, given?: Partial<Asked>): Asked;
};

/** What comes next in a flow. What waits for the person says what it asks. */
export type Step =
  /** Something has to be chosen first; the card has the buttons. */
  | { kind: 'card'; card: CardView; asks: Asked }
  /** Everything is there and shown once more: "send" does it. */
  | { kind: 'confirm'; card: CardView; asks: Asked }
  /** The form, filled as far as known; `ready` when nothing is missing. */
  | { kind: 'form'; form: FormView; summary: CardView; ready: boolean; asks: Asked }
  /** Nothing more to ask. */
  | { kind: 'run' }
  /** It cannot go on; the card says why and what else can be done. */
  | { kind: 'end'; card: CardView };

export type Accepted<D> = { ok: true; draft: D } | { ok: false; form: FormView };

/**
 * A request that is filled in over several turns. `load` and `run` do I/O, everything else is pure: the draft is
 * all that is kept, the facts are loaded anew each turn through what the actor may see.
 */
export type Flow<D, F, S extends AnyScene = Scene> = {
  /** Every field has a default: `parse({})` is an empty draft. */
  draft: z.ZodType<D>;
  begin(utterance: Utterance): D;
  /** A later message while this draft is open: fills what is missing, corrects what was said. */
  amend(draft: D, utterance: Utterance, facts: F): D;
  load(scene: S, draft: D): Promise<F>;
  /** What of a draft the facts depend on: they are loaded again in the same turn only when it changes. All of it by default. */
  loadedFor?(draft: D): unknown;
  next(draft: D, facts: F, view: FlowView): Step;
  // biome-ignore lint/suspicious/noExplicitAny: each click's payload is typed where it is defined
  clicks: readonly FlowClick<D, F, any, S>[];
  /** What the draft is about. */
  about?(draft: D, facts: F): About;
  /** What tells it from others of its kind, in a few words, beside the device or the case it is about; null: nothing yet. */
  names?(draft: D, facts: F, view: FlowView): string | null;
  /** What has to be said before anything else because of what was just written; `before` is null for a first message. */
  alert?(before: D | null, draft: D, facts: F, view: FlowView): CardView | null;
  /** Whether a message is one of the wordings that only this form understands ("met spoed" while an order is open). */
  claims?(utterance: Utterance, draft: D, facts: F): boolean;
  /** Whether what is said beyond a yes is another request of the same capability, and no change of this one. */
  isAnother?(utterance: Utterance, draft: D): boolean;
  /** What else a message may be about while this is open: what is on hand, said while ordering, belongs to the order. */
  takes?: readonly CapabilityId[];
  /** What a question in the middle is answered with, from what is at hand; null when it asks nothing of this. */
  answerQuestion?(utterance: Utterance, draft: D, facts: F, view: FlowView): string | null;
  /** The form on demand ("change"), whatever step the draft is at; left out when the flow has none. */
  edit?(draft: D, facts: F, view: FlowView): Extract<Step, { kind: 'form' }>;
  /** A filled form: the new draft, or the form again with what was typed and what is wrong with it. */
  accept?(draft: D, values: Record<string, unknown>, facts: F, view: FlowView): Accepted<D>;
  /** Pictures and files that were sent go with the case it leads to. */
  takesFiles?: true;
  run(scene: S, draft: D, facts: F): Promise<Outcome<Answer>>;
  /** Ways out of a refusal of `run`, beside changing the form. */
  waysOut?(refusal: Refusal, draft: D, facts: F, view: FlowView): readonly CardAction[];
};

// biome-ignore lint/suspicious/noExplicitAny: a click's payload is typed where it is defined
export type FlowClick<D, F, P = any, S extends AnyScene = Scene> = {
  link: Link<P>;
  apply(draft: D, payload: P, facts: F): D;
  /** What the click itself does beside moving the draft on (an article helped: the outcome is stored). */
  effect?(scene: S, draft: D, payload: P, facts: F): Promise<Answer | undefined>;
};

/** A wording that means one thing, whatever the understanding makes of it. */
export type Command = {
  heard(text: string, utterance: Utterance): boolean;
  /** Also while a form is open, which stays as it is. */
  interrupts: boolean;
  /** Only once the message answers nothing that is asked and no form is open: what it means depends on what was sent before. */
  afterAnswers?: true;
  /** null: there is nothing to say to it here, and the message goes where it would have gone. */
  run(scene: Scene, utterance: Utterance): Promise<Answer | Pressed | null>;
};

/** The words stand for a button. */
export type Pressed = { press: CardAction };

/** An article that answers a question, as a card that asks nothing. */
export type LookedUp = { articleId: string; card: CardView };

/** How a capability introduces itself in the help and in the manifests. */
export type Menu = {
  title: TextKey;
  example: TextKey;
  group: 'problems' | 'readings' | 'supplies' | 'follow-up' | 'account';
};

/** One thing people can ask for: data over the engine. */
export type Capability = {
  /** One of `capabilityIds`, or another name when no message is understood as it (approvals are reached by buttons). */
  id: string;
  access: readonly Audience[];
  /** null: not offered by itself (out of scope). */
  menu: Menu | null;
  /** What a request to the desk about it is called; left out when nobody would ask the desk for it. */
  subject?: TextKey;
  /** What the help line has to be asked for about it (X65); null when no line is for it. */
  topic?: SupportTopic | null;
  /** Who takes a message instead, since more can be done with it there: a wish to be called is written down. */
  yieldsTo?(utterance: Utterance): CapabilityId | null;
  /** A question gets its article here before anything is filled in, so that nobody else needs to look for one. */
  readsFirst?: true;
  /** Looks up a question that was understood as `meant` (null: as nothing); null when nothing answers it well enough (F28, G31). */
  lookUp?(scene: Scene, utterance: Utterance, meant: CapabilityId | null): Promise<LookedUp | null>;
  /** A message that is answered at once, without a draft; null: it has to be filled in (`flow`). */
  answer?(scene: Scene, utterance: Utterance): Promise<Answer | null>;
  /** The same for people not known yet. */
  greetVisitor?(scene: VisitorScene, utterance: Utterance): Promise<Answer>;
  // biome-ignore lint/suspicious/noExplicitAny: the registry holds flows of many drafts
  flow?: Flow<any, any, any>;
  // biome-ignore lint/suspicious/noExplicitAny: each action's payload is typed where it is defined
  actions?: readonly Action<any>[];
  commands?: readonly Command[];
  /** Where a picture without a word may belong: the button that takes it there; null: not here. */
  offerForFiles?(speech: Speech, files: readonly FileRef[], recalled: Recalled): CardAction | null;
  /** What this capability contributes to the home surface. */
  home?(scene: Scene): Promise<readonly CardView[]>;
};

/** Keeps the types of a flow's draft and facts while it is defined. */
export function defineFlow<D, F, S extends AnyScene = Scene>(flow: Flow<D, F, S>): Flow<D, F, S> {
  return flow;
}

/** Says what a button without a draft does. */
export function onAction<P>(link: Link<P>, run: Action<P>['run']): Action<P> {
  return { link, run };
}

/** Says what one of a flow's own buttons does. */
export function onClick<D, F, P>(link: Link<P>, does: Omit<FlowClick<D, F, P>, 'link'>): FlowClick<D, F, P> {
  return { link, ...does };
}
