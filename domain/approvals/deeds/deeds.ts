import { z } from 'zod';
import type { Operation } from '../../operation.ts';
import type { Outcome } from '../../outcome.ts';
import { type CaseDeed, caseDeed } from './case-deed.ts';
import { type PeopleDeed, peopleDeed } from './people-deed.ts';

/** What somebody asks an administrator to let happen (G8), as data: what it is, and all that it needs. */
export const deed = z.discriminatedUnion('kind', [peopleDeed.schema, caseDeed.schema]);
export type Deed = z.infer<typeof deed>;

/** A deed with what it is about as it stands now: what somebody who decides has to see. */
export type DeedDetail = PeopleDeed | CaseDeed;

/** How each kind is read for those who decide, and how it happens once they agree, with their rights. */
const kinds: { [K in Deed['kind']]: DeedKind<Extract<Deed, { kind: K }>> } = {
  people: peopleDeed,
  case: caseDeed,
};

type DeedKind<D> = {
  look(sight: Pick<Operation, 'db' | 'actor'>, one: D): Promise<DeedDetail>;
  /** The deed as it is once it has happened. */
  carryOut(operation: Operation, one: D): Promise<Outcome<D>>;
};

function kindOf<D extends Deed>({ kind }: D): DeedKind<D> {
  return kinds[kind] as unknown as DeedKind<D>;
}

/** A deed as whoever decides about it sees it. */
export function lookAtDeed(sight: Pick<Operation, 'db' | 'actor'>, one: Deed): Promise<DeedDetail> {
  return kindOf(one).look(sight, one);
}

/** Lets it happen, in the name of the person who asked and with the rights of the one who agreed; gives the deed as it is then. */
export function carryOutDeed(operation: Operation, one: Deed): Promise<Outcome<Deed>> {
  return kindOf(one).carryOut(operation, one);
}
