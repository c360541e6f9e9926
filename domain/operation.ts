import type { Tx } from '../prisma/client.ts';
import type { Actor } from './people/actor.ts';

/** Makes identifiers; injected so that tests know them. */
export type Ids = { next(): string };

/** Tells the time; injected so that tests run at a fixed one. */
export type Clock = { now(): Date };

/** What every operation is given: the transaction it belongs to, who acts, and the moment of the turn. */
export type Operation = {
  db: Tx;
  ids: Ids;
  now: Date;
  actor: Actor;
  /** Whose request the actor agreed to: what happens is on record as theirs, with the actor as who approved it (G8). */
  inNameOf?: string;
};
