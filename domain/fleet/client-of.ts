import type { Actor } from '../people/actor.ts';

/** Whose device it is, where a person looks after those of several companies (F19, F25); nothing otherwise. */
export function clientOf(
  { role, accountIds }: Pick<Actor, 'role' | 'accountIds'>,
  { name }: { name: string },
): { client?: string } {
  return role !== 'user' && accountIds.length > 1 ? { client: name } : {};
}
