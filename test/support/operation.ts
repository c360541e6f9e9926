import type { Operation } from '../../domain/operation.ts';
import type { Database } from '../../prisma/client.ts';
import { people } from '../../prisma/seed/demo/people.ts';
import { actorOf } from './actors.ts';
import { monday, seriesOfIds } from './clock.ts';

let series = 0;

/** What an operation of one of the demo people is given; ids differ from one operation to the next. */
export async function demoOperation(db: Database, firstName: string, now: Date = monday): Promise<Operation> {
  const person = people.find((one) => one.name.startsWith(`${firstName} `));
  if (!person) throw new Error(`nobody in the demo is called ${firstName}`);
  series += 1;
  const ids = seriesOfIds(`b${String(series).padStart(7, '0')}`);
  return { db, ids, now, actor: await actorOf(db, person.email) };
}
