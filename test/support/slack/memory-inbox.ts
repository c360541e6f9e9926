import type { Inbox } from '../../../bot/engine/inbox.ts';
import type { Json } from '../../../cards/views/card-view.ts';

export type MemoryInbox = Inbox & {
  /** What was received, by key, in order. */
  entries: Map<string, { payload: Json; done: boolean }>;
  /** Makes the next `receive` throw, as a database that is gone does. */
  breakOnce(): void;
};

/** An inbox that lives as long as the test. */
export function createMemoryInbox(): MemoryInbox {
  const entries: MemoryInbox['entries'] = new Map();
  let broken = false;
  return {
    entries,
    breakOnce: () => {
      broken = true;
    },
    receive: async (_, key, payload) => {
      if (broken) {
        broken = false;
        throw new Error('the database is gone');
      }
      if (entries.has(key)) return false;
      entries.set(key, { payload, done: false });
      return true;
    },
    done: async (_, key) => {
      const entry = entries.get(key);
      if (entry === undefined) throw new Error(`nothing was received as ${key}`);
      entry.done = true;
    },
  };
}
