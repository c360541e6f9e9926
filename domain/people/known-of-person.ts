import { formatCaseNumber } from '../cases/rules/case-number.ts';
import type { Operation } from '../operation.ts';

/** What is stored of the person who acts, beside what `Actor` holds: what they did, and what they are part of (P20). */
export type KnownOfPerson = {
  devices: string[];
  /** The latest first, as far as they are named. */
  cases: { numbers: string[]; total: number };
  orders: { numbers: number[]; total: number };
  readings: number;
  files: number;
  /** Chat accounts they write from. */
  chats: number;
};

/** As many cases and orders as are named. */
const named = 10;

/** Reads it; nothing of anybody else. */
export async function knownOfPerson({ db, actor }: Pick<Operation, 'db' | 'actor'>): Promise<KnownOfPerson> {
  const { personId } = actor;
  const latest = { orderBy: { createdAt: 'desc' }, take: named, select: { number: true } } as const;
  const [reported, ordered] = [{ reportedById: personId }, { requestedById: personId }];
  const devices = await db.deviceAssignment.findMany({ where: { personId }, include: { device: true } });
  const cases = await db.case.findMany({ where: reported, ...latest });
  const orders = await db.order.findMany({ where: ordered, ...latest });
  return {
    devices: devices.map(({ device }) => device.alias ?? device.serial),
    cases: {
      numbers: cases.map(({ number }) => formatCaseNumber(number)),
      total: await db.case.count({ where: reported }),
    },
    orders: {
      numbers: orders.map(({ number }) => number),
      total: await db.order.count({ where: ordered }),
    },
    readings: await db.reading.count({ where: { submittedById: personId } }),
    files: await db.storedFile.count({ where: { personId } }),
    chats: await db.chatIdentity.count({ where: { personId } }),
  };
}
