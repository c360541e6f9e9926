import { formatCaseNumber } from '../../../../domain/cases/rules/case-number.ts';
import { cases } from '../../../../prisma/seed/demo/cases.ts';
import { contracts, devices } from '../../../../prisma/seed/demo/fleet.ts';
import { accounts, people } from '../../../../prisma/seed/demo/people.ts';
import type { PersonName } from '../../../support/world/demo-people.ts';

const supplier = 'Service desk';

/** What of the demo somebody must never read, unless they wrote it themselves: all that belongs to other companies. */
export function foreignTo(name: PersonName): string[] {
  const person = people.find((one) => one.name.startsWith(`${name} `));
  if (person?.role === 'agent') return [];
  const isOwn = (id: string) => id === person?.accountId || parentOf(id) === person?.accountId;
  const others = accounts.filter(({ id, name: company }) => !isOwn(id) && company !== supplier);
  const isForeign = ({ accountId }: { accountId: string }) => others.some(({ id }) => id === accountId);
  return [
    ...others.flatMap(({ name: company, number }) => [company, number]),
    ...people.filter(isForeign).flatMap((one) => [one.name, one.email]),
    ...devices.filter(isForeign).flatMap(({ serial, assetNumber }) => [serial, assetNumber]),
    ...contracts.filter(isForeign).map(({ number }) => number),
    ...cases.filter(isForeign).map(({ number }) => formatCaseNumber(number)),
  ];
}

function parentOf(accountId: string): string | undefined {
  const found = accounts.find(({ id }) => id === accountId);
  return found && 'parentId' in found ? (found.parentId as string) : undefined;
}
