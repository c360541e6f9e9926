import { afterEach, expect } from 'vitest';
import type { EngineDeps } from '../../../bot/engine/engine-deps.ts';
import { type Lifetime, useStarted } from '../use-started.ts';
import { startWorld, type World } from './start-world.ts';

type Options = Lifetime & {
  /** Replaces parts the engine is built on. */
  changes?: Partial<EngineDeps>;
  /** Errors are what the tests are about; otherwise a test in which one is logged fails. */
  mayLogErrors?: boolean;
};

/** The whole assistant for each test beside the call, or once for all of them. */
export function useWorld({ changes, mayLogErrors = false, once = false }: Options = {}): World {
  const logged = ({ log }: Pick<World, 'log'>) => (mayLogErrors ? [] : log.errors);
  const world = useStarted({
    once,
    start: () => startWorld(changes),
    stop: async (started) => {
      await started.stop();
      expect(logged(started)).toEqual([]);
    },
  });
  if (once) afterEach(() => expect(logged(world)).toEqual([]));
  return world;
}
