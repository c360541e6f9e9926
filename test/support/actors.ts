import type { Actor } from '../../domain/people/actor.ts';
import { programmeSchema } from '../../domain/programmes/schema.ts';
import type { Database } from '../../prisma/client.ts';

/** A person of the demo as the domain knows them. */
export async function actorOf(db: Database, email: string): Promise<Actor> {
  const person = await db.person.findFirstOrThrow({
    where: { email },
    include: { account: { include: { children: true, programme: true } } },
  });
  const { account } = person;
  return {
    personId: person.id,
    role: person.role,
    name: person.name,
    email: person.email,
    phone: person.phone,
    account,
    accountIds: [account.id, ...account.children.map((child) => child.id)],
    programme: programmeSchema.parse(account.programme.data),
  };
}
