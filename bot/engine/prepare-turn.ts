import { textsFor } from '../../cards/texts/texts.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Tx } from '../../prisma/client.ts';
import type { Language } from '../understanding/types.ts';
import type { AnyScene, Utterance } from './capability.ts';
import type { EngineDeps } from './engine-deps.ts';
import { answerHearing, hear, understanding } from './hear.ts';
import type { OpenedTurn } from './open-turn.ts';
import type { Opinions } from './opinions.ts';
import type { Examined } from './received/examine.ts';
import { keepReceived, nothingReceived, type Received } from './received/keep-received.ts';
import { stillWaiting } from './received/waiting-files.ts';
import type { SessionData } from './session.ts';
import type { Turn } from './turn.ts';
import type { TurnState } from './turn-state.ts';
import { expectedLanguage, ownerOf, timeZoneOf, toActor } from './who.ts';

/** A turn ready to be handled; `request` is what was understood of its text, if it has one. */
export type Prepared = { state: TurnState; utterance: Utterance | null };

/** Loads what a turn needs to be handled: who it is, their language, and what was understood of their words. */
export async function prepareTurn(
  deps: EngineDeps,
  db: Tx,
  turn: Turn,
  { person, session, open }: OpenedTurn,
  { opinions, examined }: { opinions: Opinions; examined: Examined },
): Promise<Prepared> {
  const programme = person ? await deps.programmes.load(db, person.programmeId) : null;
  const actor = toActor(person, programme);
  const expected = expectedLanguage(session.data.language, person?.language ?? null, turn.sender.locale);
  const listener = { turn, actor, expected, open };
  const heard =
    turn.kind === 'text'
      ? await hear(deps, db, listener, { text: turn.text, tables: tablesOf(examined) }, opinions)
      : null;
  const utterance = heard?.utterance ?? null;
  const scene = toScene(deps, db, {
    turn,
    actor,
    language: utterance?.understanding.language ?? expected,
    listed: session.data.listed,
  });
  const kept = await received(scene, deps.files, {
    examined,
    session: session.data,
    isRead: heard?.hasTables ?? false,
  });
  const state = {
    scene,
    log: deps.log,
    turn,
    asText: actor !== null && (person?.plainText ?? false),
    owner: ownerOf({ channel: turn.channel, ...turn.sender }),
    sessionId: session.id,
    session: withFiles(withNoted(session.data, heard?.rest ?? []), kept, turn.receivedAt),
    received: kept,
    turnsBefore: session.version + 1,
    wasSplit: (heard?.rest.length ?? 0) > 0,
    understand: understanding(deps, db, listener),
    hearAnswer: answerHearing(db, listener),
  };
  return { state, utterance };
}

/** Requests that wait their turn; nobody has more in mind. */
const longestQueue = 6;

function withNoted(session: SessionData, rest: readonly string[]): SessionData {
  return { ...session, queue: [...session.queue, ...rest].slice(0, longestQueue) };
}

type Arrived = { examined: Examined; session: SessionData; isRead: boolean };

/** Files of people nobody knows yet are not kept. */
async function received(
  scene: AnyScene,
  files: EngineDeps['files'],
  { examined, session, isRead }: Arrived,
): Promise<Received> {
  if (scene.actor === null) return { ...nothingReceived, left: examined.left };
  return keepReceived(scene, { files, examined, waiting: session.files, isRead });
}

function withFiles(session: SessionData, { kept }: Received, now: Date): SessionData {
  const open = [...session.aside, ...(session.draft === null ? [] : [session.draft])];
  return { ...session, files: [...stillWaiting(session.files, open, now), ...kept] };
}

/** The rows of tables that came as files, as if they had been pasted below the words. */
function tablesOf({ good }: Examined): string[] {
  return good.flatMap(({ table }) => (table === null ? [] : [table]));
}

type Speaker = { turn: Turn; actor: Actor | null; language: Language; listed: SessionData['listed'] };

function toScene(
  { ids, knowledge, files }: EngineDeps,
  db: Tx,
  { turn, actor, language, listed }: Speaker,
): AnyScene {
  const t = textsFor(language, { timeZone: timeZoneOf(actor) });
  const common = { db, ids, now: turn.receivedAt, knowledge, language, t };
  return actor
    ? { ...common, actor, files, listed, fileIds: [] }
    : { ...common, actor: null, ...visitorOf(turn) };
}

function visitorOf({ sender, channel, conversation: { scope, address } }: Turn) {
  return { sender, channel, address: scope === 'personal' ? address : null };
}
