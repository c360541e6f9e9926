import type { Operation } from '../../domain/operation.ts';
import type { Actor, Role } from '../../domain/people/actor.ts';
import { createProgrammes } from '../../domain/programmes/load-programme.ts';
import type { Tx } from '../../prisma/client.ts';
import { people } from '../../prisma/seed/demo/people.ts';
import { monday, seriesOfIds } from './clock.ts';

const programmes = createProgrammes();
let series = 0;

/** One of the demo people as the engine would load him or her. */
export async function demoActor(db: Tx, firstName: string): Promise<Actor> {
  const known = people.find((one) => one.name.startsWith(`${firstName} `));
  if (!known) throw new Error(`nobody in the demo is called ${firstName}`);
  const person = await db.person.findUniqueOrThrow({ where: { id: known.id }, include: { account: true } });
  const below = await db.account.findMany({ where: { parentId: person.accountId }, select: { id: true } });
  const { id, number, name, currency, timeZone, orderLimitCents, programmeId } = person.account;
  return {
    personId: person.id,
    role: person.role as Role,
    name: person.name,
    email: person.email,
    phone: person.phone,
    account: { id, number, name, currency, timeZone, orderLimitCents },
    accountIds: [id, ...below.map((one) => one.id)],
    programme: await programmes.load(db, programmeId),
  };
}

/** What an operation of this person is given; ids differ from one operation to the next. */
export async function demoOperation(db: Tx, firstName: string, now: Date = monday): Promise<Operation> {
  series += 1;
  const ids = seriesOfIds(`b${String(series).padStart(7, '0')}`);
  return { db, ids, now, actor: await demoActor(db, firstName) };
}
