import type { HeardAnswer } from '../understanding/answers/heard.ts';
import type { Answer, AnyScene, Utterance } from './capability.ts';
import type { Log } from './log.ts';
import type { Asked, Question } from './question.ts';
import type { Received } from './received/keep-received.ts';
import type { SessionData } from './session.ts';
import type { About } from './spoken-of.ts';
import type { MessageRef, Turn } from './turn.ts';

/** What every step of handling a turn is given. */
export type TurnState = {
  scene: AnyScene;
  log: Log;
  turn: Turn;
  /** The person reads cards as text, and chooses by number (G17). */
  asText: boolean;
  /** The chat account that speaks: owner of its drafts. */
  owner: string;
  sessionId: string;
  session: SessionData;
  /** How many turns the conversation has had. */
  turnsBefore: number;
  /** What became of the files of the message. */
  received: Received;
  /** The message held several requests: all but the first have joined the queue. */
  wasSplit: boolean;
  /** Understands a text in this conversation: the fleet and the language of the person are known. */
  understand(text: string): Promise<Utterance>;
  /** Reads a text as an answer to a question, or to none. */
  hearAnswer(text: string, question: Question | null): Promise<HeardAnswer>;
};

/** What a step led to: what to say, and what to remember. */
export type Handled = {
  answer: Answer;
  session: SessionData;
  /** The draft that the last reply shows, so that the message can be found when the draft moves on. */
  draftId?: string;
  /** A message that is no longer the place of the draft. */
  retire?: MessageRef | null;
  /** What is asked by it; left out when nothing new is. */
  asks?: Asked;
  /** What it is about. */
  about?: About;
  /** The form that was sent by it. */
  done?: { draftId: string; capability: string };
};

/** The same answer with something said before it. */
export function saidFirst(handled: Handled, reply: Answer['replies'][number]): Handled {
  return { ...handled, answer: { ...handled.answer, replies: [reply, ...handled.answer.replies] } };
}

/** What the stored drafts and payloads of the one who speaks are read with. */
export function storeOf({ scene, owner, log }: TurnState) {
  return { db: scene.db, now: scene.now, owner, log };
}

/** Only words, nothing to remember. */
export function say(state: TurnState, ...replies: Answer['replies'][number][]): Handled {
  return { answer: { replies }, session: state.session };
}
