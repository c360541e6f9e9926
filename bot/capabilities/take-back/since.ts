import type { Scene } from '../../engine/capability.ts';

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

/** The moment so long before this turn. */
export function since({ now }: Pick<Scene, 'now'>, ms: number): Date {
  return new Date(now.getTime() - ms);
}
