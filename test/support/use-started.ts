import { beforeAll, beforeEach } from 'vitest';

export type Lifetime = {
  /** Started once for all the tests beside the call, not anew for each of them. */
  once?: boolean;
};

type Starting<T> = Lifetime & { start(): Promise<T>; stop(started: T): unknown };

/**
 * Called at the top of a test file or of a `describe`: starts something before its tests, and stops it after their
 * own clean-up. What it gives back stands for the one that runs; before the first test, using it throws.
 */
export function useStarted<T extends object>({ start, stop, once = false }: Starting<T>): T {
  let running: T | undefined;
  const before = once ? beforeAll : beforeEach;
  before(async () => {
    const started = await start();
    running = started;
    return async () => void (await stop(started));
  });
  return new Proxy({} as T, {
    get(_none, key) {
      if (!running) throw new Error(`${String(key)} is asked for before the first test`);
      return Reflect.get(running, key);
    },
  });
}
