import { afterEach, expect } from 'vitest';
import type { EngineDeps } from '../../bot/engine/engine-deps.ts';
import { demoDatabase } from './database.ts';
import { type TestEngine, testEngine } from './test-engine.ts';
import { useStarted } from './use-started.ts';

/**
 * An engine on a demo database of its own, for all the tests beside the call; a test in which it logs an error fails.
 * `changes` replaces parts the engine is built on.
 */
export function useEngine(changes: Partial<EngineDeps> = {}): TestEngine {
  const world = useStarted({
    once: true,
    start: async () => {
      const { db, drop } = await demoDatabase();
      return { ...(await testEngine(db, changes)), drop };
    },
    stop: async ({ drop, log }) => {
      await drop();
      expect(log.errors).toEqual([]);
    },
  });
  afterEach(() => expect(world.log.errors).toEqual([]));
  return world;
}
