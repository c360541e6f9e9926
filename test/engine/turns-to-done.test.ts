import { expect, test } from 'vitest';
import { Talk } from '../support/talk.ts';
import { useEngine } from '../support/use-engine.ts';
import { en } from './support/words.ts';

const world = useEngine();
let now = new Date('2026-11-20T09:00:00Z');

/** In a conversation that nothing is open in any more. */
function someone(who: 'Alex' | 'Megan' = 'Alex'): Talk {
  now = new Date(now.getTime() + 8 * 24 * 3600 * 1000);
  return new Talk(world.engine, who, now);
}

const cases = () => world.db.case.count();

test('a fault whose article does not help is reported by one message and one click [G30 G31]', async () => {
  const [alex, before] = [someone(), await cases()];
  await alex.say('paper jam in tray 2 on GNM75498');
  await alex.click(en('faults.article.send'));
  expect(await cases()).toBe(before + 1);
  const { articleOutcome } = await world.db.case.findFirstOrThrow({ orderBy: { number: 'desc' } });
  expect(articleOutcome).toBe('no');
  expect(await world.db.articleOutcome.count({ where: { outcome: 'no' } })).toBe(1);
});

test.each([
  ['just send somebody', 'WHJ02153'],
  ['envoyez-nous un technicien', 'GNM75498'],
  ['stuur maar gewoon iemand', 'WHJ01481'],
])('a fault whose article nobody wants to read is reported by two messages: %s [G30 G31]', async (words, serial) => {
  const [alex, before] = [someone(), await cases()];
  await alex.say(`streaks on every copy of ${serial}`);
  await alex.say(words);
  expect(await cases()).toBe(before + 1);
  const { description, articleOutcome } = await world.db.case.findFirstOrThrow({
    orderBy: { number: 'desc' },
  });
  expect({ articleOutcome, said: description.includes(words) }).toEqual({ articleOutcome: 'no', said: true });
});

test('a bare no below the article shows the report, and sends nothing [G30]', async () => {
  const [alex, before] = [someone(), await cases()];
  await alex.say('paper jam in the feeder of WHJ01481');
  await alex.say('no');
  expect(await cases()).toBe(before);
  expect(alex.titles()).toContain(en('engine.send'));
});

test('readings are recorded by one message and one click [F8]', async () => {
  const [alex, before] = [someone(), await world.db.reading.count()];
  await alex.say('black a4 153 999 on GNM75498');
  await alex.click(en('engine.send'));
  expect(await world.db.reading.count()).toBeGreaterThan(before);
});

test('an order is placed by one message and one click [G49 G50]', async () => {
  const [alex, before] = [someone(), await world.db.order.count()];
  await alex.say('2 black toners for WHJ01481');
  const [send] = alex.buttons().filter(({ style }) => style === 'positive');
  await alex.click(send?.title ?? '');
  expect(await world.db.order.count()).toBe(before + 1);
});

test('a comment is written by one message [G59]', async () => {
  const alex = someone();
  const before = await world.db.caseActivity.count();
  await alex.say('add to CS0032498: it is louder today');
  expect(await world.db.caseActivity.count()).toBe(before + 1);
});
