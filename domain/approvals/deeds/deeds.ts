import { z } from 'zod';
import type { Operation } from '../../operation.ts';
import type { Outcome } from '../../outcome.ts';
import { type PeopleDeed, peopleDeed } from './people-deed.ts';

/** What somebody asks an administrator to let happen (G8), as data: what it is, and all that it needs. */
export const deed = z.discriminatedUnion('kind', [peopleDeed.schema]);
export type Deed = z.infer<typeof deed>;

/** A deed with what it is about as it stands now: what somebody who decides has to see. */
export type DeedDetail = PeopleDeed;

/** How each kind is read for those who decide, and how it happens once they agree, with their rights. */
const kinds = { people: peopleDeed } satisfies Record<Deed['kind'], unknown>;

/** A deed as whoever decides about it sees it. */
export function lookAtDeed(sight: Pick<Operation, 'db' | 'actor'>, one: Deed): Promise<DeedDetail> {
  return kinds[one.kind].look(sight, one);
}

/** Lets it happen, in the name of the person who asked and with the rights of the one who agreed. */
export function carryOutDeed(operation: Operation, one: Deed): Promise<Outcome<unknown>> {
  return kinds[one.kind].carryOut(operation, one);
}
