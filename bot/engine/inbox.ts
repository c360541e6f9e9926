import type { Json } from '../../cards/views/card-view.ts';
import type { ChannelName } from './turn.ts';

/** Waiting to be handled, or nothing left to do. */
export const inboxStatuses = ['received', 'done'] as const;

/**
 * What has come in, stored before it is acknowledged. The engine marks an entry done in the transaction that
 * holds its effects; what stays open is handed to the channel again after a failure or a crash.
 */
export type Inbox = {
  /** Stores an event; false when this key is already there, so there is nothing to do but acknowledge. */
  receive(channel: ChannelName, key: string, payload: Json): Promise<boolean>;
  /** Nothing is left to do for this key (an event that leads to no turn). */
  done(channel: ChannelName, key: string): Promise<void>;
};

/** A channel that stores what arrives can be given it again. */
export type Replayable = { replay(payload: Json): Promise<void> };
