import { textsFor } from '../../cards/texts/texts.ts';
import { listFleet } from '../../domain/fleet/list-fleet.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Tx } from '../../prisma/client.ts';
import { type Context, capabilityIds, type Language } from '../understanding/types.ts';
import type { AnyScene, Request } from './capability.ts';
import type { EngineDeps } from './engine-deps.ts';
import type { OpenedTurn } from './open-turn.ts';
import type { Turn } from './turn.ts';
import type { TurnState } from './turn-state.ts';
import { expectedLanguage, toActor } from './who.ts';

/** A turn ready to be handled; `request` is what was understood of its text, if it has one. */
export type Prepared = { state: TurnState; request: Request | null };

/** Loads what a turn needs to be handled: who it is, their language, and what was understood of their words. */
export async function prepareTurn(
  deps: EngineDeps,
  db: Tx,
  turn: Turn,
  { person, session, open }: OpenedTurn,
): Promise<Prepared> {
  const programme = person ? await deps.programmes.load(db, person.programmeId) : null;
  const actor = toActor(person, programme);
  const expected = expectedLanguage(session.data.language, person?.language ?? null, turn.sender.locale);
  const understand = understanding(deps, db, { turn, actor, expected, open });
  const request = turn.kind === 'text' ? await understand(turn.text) : null;
  const scene = toScene(deps, db, { turn, actor, language: request?.understanding.language ?? expected });
  const state = {
    scene,
    turn,
    owner: ownerOf(turn),
    sessionId: session.id,
    session: session.data,
    understand,
  };
  return { state, request };
}

type Listener = { turn: Turn; actor: Actor | null; expected: Language; open: string | null };

/** Understanding needs the person's devices; a click rarely needs either, so they are read when asked for. */
function understanding(
  deps: EngineDeps,
  db: Tx,
  { turn, actor, expected, open }: Listener,
): TurnState['understand'] {
  return async (text) => {
    const fleet = actor ? await listFleet(db, actor, text) : [];
    const today = dayIn(timeZoneOf(actor), turn.receivedAt);
    const context: Context = { language: expected, today, fleet, ...answering(open) };
    return { text, understanding: deps.understand(text, context) };
  };
}

/** What messages answer at the moment; nothing for a capability that is gone since. */
function answering(open: string | null): Pick<Context, 'open'> {
  const id = capabilityIds.find((one) => one === open);
  return id === undefined ? {} : { open: id };
}

type Speaker = { turn: Turn; actor: Actor | null; language: Language };

function toScene({ ids, knowledge }: EngineDeps, db: Tx, { turn, actor, language }: Speaker): AnyScene {
  const t = textsFor(language, { timeZone: timeZoneOf(actor) });
  const common = { db, ids, now: turn.receivedAt, knowledge, language, t };
  return actor
    ? { ...common, actor }
    : { ...common, actor: null, sender: turn.sender, channel: turn.channel };
}

function timeZoneOf(actor: Actor | null): string {
  return actor?.account.timeZone ?? 'UTC';
}

/** The chat account that speaks; drafts belong to it. */
function ownerOf({ channel, sender }: Turn): string {
  return `${channel}:${sender.tenantId}:${sender.externalId}`;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** yyyy-mm-dd as the person's wall calendar shows it. */
function dayIn(timeZone: string, moment: Date): string {
  const calendar =
    calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  calendars.set(timeZone, calendar);
  return calendar.format(moment);
}
