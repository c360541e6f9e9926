import { afterEach, describe, expect, test } from 'vitest';
import { articleAnswer } from '../../support/article-answer.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { startOver } from '../../support/start-over.ts';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

const world = useEngine();
let alex: Talk;

afterEach(() => startOver(world.db));

const newest = () =>
  world.db.case.findFirstOrThrow({ orderBy: { number: 'desc' }, include: { activity: true } });
const article = () => alex.replies.find((reply) => reply.kind === 'card' && reply.card.card === 'article');

async function jam() {
  alex = new Talk(world.engine, 'Alex');
  await alex.say('paper jam in tray 2 on GNM75498');
}

describe('a long article', () => {
  test('comes in parts with "Next steps", and says how far one is [G30]', async () => {
    await jam();
    expect(article()).toMatchObject({
      card: { data: { progress: 'Article 1 of 3 · steps 1 to 4 of 8', otherwise: '' } },
    });
    await alex.click('Next steps');
    expect(article()).toMatchObject({
      card: { data: { progress: 'Article 1 of 3 · steps 5 to 8 of 8', intro: '' } },
    });
    expect(alex.titles()).not.toContain('Next steps');
    expect(alex.text()).toContain('"number":"5"');
  });

  test('goes on when "next" is typed, and the word does not join the description [G30]', async () => {
    await jam();
    await alex.say('next steps');
    expect(article()).toMatchObject({ card: { data: { progress: 'Article 1 of 3 · steps 5 to 8 of 8' } } });
    await alex.say('no');
    await alex.submit({});
    expect((await newest()).description).toBe('paper jam in tray 2 on GNM75498');
  });

  test('travels with the case as far as it was followed [G30 G31]', async () => {
    await jam();
    await alex.click('Next steps');
    await alex.click('Another article');
    await alex.click('No, send a request');
    const { description, articleIds, articleOutcome, activity } = await newest();
    expect(articleIds[0]).toBe('jam-tray');
    expect(articleIds).toHaveLength(2);
    expect(articleOutcome).toBe('no');
    expect(description).toBe('paper jam in tray 2 on GNM75498');
    const tried = activity.find(({ kind }) => kind === 'tried');
    expect(tried?.body).toMatch(/^Already tried:\n– .*\(steps 1 to 8 of 8\)\n– .*\(steps 1 to \d of \d\)$/);
    expect(alex.text()).toContain('Already tried:');
  });

  test('is shown from its beginning when other words find another one [G30]', async () => {
    await jam();
    await alex.click('Next steps');
    await alex.say('it is in the document feeder on top');
    expect(article()).toMatchObject({ card: { data: { steps: [{ number: '1' }, {}, {}, {}] } } });
  });
});

describe('an article that solved it', () => {
  test('offers "It came back", which opens the form with all that was known and without articles [G31]', async () => {
    await jam();
    await alex.click('Yes, solved');
    expect(alex.text()).toContain('Solved');
    await alex.click('It came back');
    // Alex has an open review of a reading on this device only: no case to join.
    await alex.submit({});
    const row = await newest();
    expect(row).toMatchObject({
      deviceId: deviceId('GNM75498'),
      category: 'jam',
      subcategory: 'tray',
      articleOutcome: 'no',
      articleIds: ['jam-tray'],
    });
    expect(row.description).toContain('It came back after an article had solved it. paper jam in tray 2');
    const kept = await world.db.articleOutcome.findMany({ orderBy: { outcome: 'asc' } });
    expect(kept.map(({ outcome, articleId }) => [outcome, articleId])).toEqual([
      ['no', 'jam-tray'],
      ['yes', 'jam-tray'],
    ]);
  });
});

describe('what people answered', () => {
  test('brings an article forward for the same kind of device within minutes [F29 G31 G61]', async () => {
    const order = async () => {
      alex = new Talk(world.engine, 'Alex', new Date(world.clock.now()));
      await alex.say('how do I scan');
      return alex
        .buttons()
        .flatMap(({ payload }) => (typeof payload.article === 'string' ? [payload.article] : []));
    };
    const [first, second] = await order();
    await world.db.session.deleteMany();
    await world.db.inbox.deleteMany();
    await world.db.articleOutcome.createMany({ data: answers(second ?? '', 'yes', 30) });
    await world.db.articleOutcome.createMany({ data: answers(first ?? '', 'no', 30) });
    world.clock.advance(6 * 60_000);
    expect((await order())[0]).toBe(second);
  });
});

function answers(articleId: string, outcome: string, count: number) {
  const given = { articleId, outcome, query: 'scan', family: 'multifunction' };
  return Array.from({ length: count }, () => articleAnswer(given));
}
