import { describe, expect, it } from 'vitest';
import { demoPeople } from '../../bot/understanding/cli/demo-fleet.ts';
import { devices } from '../../prisma/seed/demo/fleet.ts';
import { clients, people } from '../../prisma/seed/demo/people.ts';

describe('the people messages can be tried as', () => {
  it.each(
    people.map((person) => [person.name, person] as const),
  )('has the devices %s has in the demo data', (_, person) => {
    const accounts: string[] = person.role === 'dealer' ? Object.values(clients) : [person.accountId];
    const serials = devices
      .filter(({ accountId }) => accounts.includes(accountId))
      .map(({ serial }) => serial);
    const [first = ''] = person.name.toLowerCase().split(' ');
    expect(demoPeople[first]?.map(({ serial }) => serial)).toEqual(serials);
  });
});
