import { formatCaseNumber } from '../../../../domain/cases/rules/case-number.ts';
import type { Database } from '../../../../prisma/client.ts';

/** What people call the rows: an id as a name, a serial or a number, and back. */
export type Names = {
  of(id: string | null): string | null;
  /** Whether somebody works for the service desk. */
  isAgent(id: string | null): boolean;
  /** A text with every known id in it replaced. */
  in(text: string): string;
};

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Reads them all; a dialogue's database is small. */
export async function loadNames(db: Database): Promise<Names> {
  const [accounts, people, devices, items, cases, orders, sites, strangers] = await Promise.all([
    db.account.findMany({ select: { id: true, name: true } }),
    db.person.findMany({ select: { id: true, name: true, role: true } }),
    db.device.findMany({ select: { id: true, serial: true } }),
    db.catalogueItem.findMany({ select: { id: true, orderNumber: true } }),
    db.case.findMany({ select: { id: true, number: true } }),
    db.order.findMany({ select: { id: true, number: true } }),
    db.site.findMany({ select: { id: true, name: true } }),
    db.accessRequest.findMany({ select: { id: true, name: true } }),
  ]);
  const names = new Map<string, string>([
    ...accounts.map(({ id, name }) => [id, name] as const),
    ...people.map(({ id, name }) => [id, firstOf(name)] as const),
    ...devices.map(({ id, serial }) => [id, serial] as const),
    ...items.map(({ id, orderNumber }) => [id, orderNumber] as const),
    ...cases.map(({ id, number }) => [id, formatCaseNumber(number)] as const),
    ...orders.map(({ id, number }) => [id, String(number)] as const),
    ...strangers.map(({ id, name }) => [id, name] as const),
    ...sites.map(({ id, name }) => [id, name] as const),
  ]);
  return {
    isAgent: (id) => people.some((one) => one.id === id && one.role === 'agent'),
    of: (id) => (id === null ? null : (names.get(id) ?? id)),
    in: (text) => text.replace(uuid, (id) => names.get(id) ?? id),
  };
}

function firstOf(name: string): string {
  return name.split(' ')[0] ?? name;
}
