import type { Prisma, Tx } from '../../prisma/client.ts';
import type { Actor } from '../people/actor.ts';
import { visibleDevices } from '../people/visibility.ts';
import { clientOf } from './client-of.ts';

/** A device with every word people use to point at it. */
export type FleetEntry = {
  id: string;
  serial: string;
  assetNumber: string;
  model: string;
  alias: string | null;
  place: string | null;
  /** The company it belongs to, for whoever looks after several (F19, F25). */
  client?: string;
  meters: { code: string; kind: MeterKind }[];
};

/** What a counter counts (F17). */
export const meterKinds = ['bw-large', 'bw-small', 'colour-large', 'colour-small', 'total'] as const;
export type MeterKind = (typeof meterKinds)[number];

const fleetColumns = {
  id: true,
  serial: true,
  assetNumber: true,
  model: true,
  alias: true,
  place: true,
  account: { select: { name: true } },
  meters: { select: { code: true, kind: true }, orderBy: { code: 'asc' } },
} as const satisfies Prisma.DeviceSelect;

/** Devices given to the understanding of one message. */
const fleetLimit = 200;

/**
 * The devices this person may see, by serial number, so that they are recognised in a message. Of a fleet too large
 * to be read at every message: those that the words of the message name exactly, and the first ones of the list.
 */
export async function listFleet(db: Tx, actor: Actor, text: string): Promise<FleetEntry[]> {
  const first = await read(db, actor, {});
  if (first.length < fleetLimit) return first;
  const named = await read(db, actor, namedIn(text, actor.accountIds.length > 1));
  const ids = new Set(named.map((one) => one.id));
  return [...named, ...first.filter((one) => !ids.has(one.id))];
}

async function read(db: Tx, actor: Actor, narrowed: Prisma.DeviceWhereInput): Promise<FleetEntry[]> {
  const orderBy = { serial: 'asc' } as const;
  const where = { AND: [visibleDevices(actor), narrowed] };
  const query = {
    where,
    orderBy,
    take: fleetLimit,
    select: fleetColumns,
    relationLoadStrategy: 'join',
  } as const;
  const rows = await db.device.findMany(query);
  return rows.map(({ account, ...row }) => ({ ...row, ...clientOf(actor, account) })) as FleetEntry[];
}

/** A serial number in parts ("MX 4123456") is looked for whole; words alone are none. */
function isCode(word: string): boolean {
  return word.length >= 5 && word.length <= 24 && /\d/.test(word);
}

/** Serial and asset numbers as they stand in the text, aliases of up to three words, and words of a client's name. */
function namedIn(text: string, hasClients: boolean): Prisma.DeviceWhereInput {
  const words = text
    .slice(0, 500)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
  const joined = words.flatMap((_, at) => [1, 2, 3].map((count) => words.slice(at, at + count).join('')));
  const codes = [...new Set(joined.filter(isCode))].map((code) => code.toUpperCase());
  const phrases = words.flatMap((_, at) => [1, 2, 3].map((count) => words.slice(at, at + count).join(' ')));
  const alias = { in: [...new Set(phrases)], mode: 'insensitive' as const };
  const clients = hasClients
    ? words
        .filter((word) => word.length >= 4)
        .map((word) => ({ account: { name: { contains: word, mode: 'insensitive' as const } } }))
    : [];
  return { OR: [{ serial: { in: codes } }, { assetNumber: { in: codes } }, { alias }, ...clients] };
}
