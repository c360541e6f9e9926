import { afterAll, beforeAll, it } from 'vitest';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { Talk, testEngine } from '../../support/talk.ts';

let database: TestDatabase;
let world: Awaited<ReturnType<typeof testEngine>>;
beforeAll(async () => { database = await demoDatabase(); world = await testEngine(database.db); });
afterAll(async () => { await world.close(); await database.drop(); });
const show = (talk: Talk) => console.log(JSON.stringify(talk.replies, null, 1));
it('talks', async () => {
  const alex = new Talk(world.engine, 'Alex');
  const megan = new Talk(world.engine, 'Megan'); await megan.say('bonjour');
  const adele = new Talk(world.engine, 'Adele'); await adele.say('hallo');
  await alex.say('2 toners cyan et des agrafes pour WHJ01481'); show(alex);
  await alex.say('3'); show(alex);
  await alex.say('non, 4'); show(alex);
  await alex.click('Envoyer pour approbation'); show(alex);
  console.log(world.log.errors);
  console.log(JSON.stringify(await database.db.outbox.findMany({ where: { subject: { startsWith: 'approval' } }, select: { personId: true, subject: true, language: true, reply: true } }), null, 1));
});
