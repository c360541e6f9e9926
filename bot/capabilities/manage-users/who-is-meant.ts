import type { Member } from '../../../domain/people/find-member.ts';
import { fold } from '../../understanding/text/fold.ts';
import type { AccessDraft } from './users-links.ts';

/** The people that words mean: by address, by the whole name, else by as much of a name as is said. Best first. */
export function peopleMeant(said: string, members: readonly Member[]): Member[] {
  const text = fold(said);
  const byAddress = members.filter(({ email }) => email !== '' && text.includes(fold(email)));
  if (byAddress.length > 0) return byAddress;
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  const scored = members.map((member) => ({ member, score: scoreOf(member, words) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ member }) => member);
}

/** Shorter parts of a name are particles, and words of their own. */
const shortestPart = 3;

function scoreOf({ name }: Member, words: ReadonlySet<string>): number {
  const parts = fold(name).split(/[^\p{L}\p{N}]+/u);
  return parts.filter((part) => part.length >= shortestPart && words.has(part)).length;
}

/** Who a draft is about: by id, else by its words, else whose access was changed last ("not an admin after all"). */
export function meantBy({ personId, said, named }: AccessDraft, { members, lastId }: WhoThereIs): Member[] {
  if (personId !== null) return members.filter(({ id }) => id === personId);
  const meant = peopleMeant(said, members);
  return meant.length > 0 || named ? meant : members.filter(({ id }) => id === lastId);
}

/** The people of the account, and whose access was changed last; null: nobody's, of late. */
export type WhoThereIs = { members: readonly Member[]; lastId: string | null };
