import type { Clock } from '../../../domain/operation.ts';

type Kept<T> = { value: T; until: number };

/** A small cache for what the platform knows and seldom changes; losing it costs a call, never a wrong answer. */
export type Memory<T> = { get(key: string): T | undefined; set(key: string, value: T): void };

/** Keeps at most `size` values for `ttlMs` each; the oldest makes room for the newest. */
export function createMemory<T>(clock: Clock, size: number, ttlMs: number): Memory<T> {
  const kept = new Map<string, Kept<T>>();
  return {
    get(key) {
      const found = kept.get(key);
      return found && found.until > clock.now().getTime() ? found.value : undefined;
    },
    set(key, value) {
      kept.delete(key);
      const oldest = kept.size >= size ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(key, { value, until: clock.now().getTime() + ttlMs });
    },
  };
}
