import { describe, expect, test } from 'vitest';
import { Talk } from '../support/talk.ts';
import { useEngine } from '../support/use-engine.ts';
import { en } from './support/words.ts';

const world = useEngine();
let now = new Date('2026-11-20T09:00:00Z');

/** Each in a conversation that nothing is open in. */
async function alex(): Promise<Talk> {
  now = new Date(now.getTime() + 8 * 24 * 3600 * 1000);
  const talk = new Talk(world.engine, 'Alex', now);
  await talk.say('start over');
  return talk;
}

const title = (talk: Talk) => JSON.stringify(talk.replies[0]);

describe('a question understood as something to fill in', () => {
  test.each<[string, string, string]>([
    ['how do I order toner?', 'Order supplies', 'supplies.menu.title'],
    ['where do I send the meter readings?', 'Send meter readings', 'meters.menu.title'],
  ])('gets its article first, and the form by one click: %s [F27 F28]', async (words, article, form) => {
    const talk = await alex();
    await talk.say(words);
    expect(title(talk)).toContain('"card":"article"');
    expect(title(talk).toLowerCase()).toContain(article.toLowerCase().split(' ')[1]);
    await talk.click(en(form as never));
    expect(talk.titles()).toContain(en('engine.cancel'));
    expect(title(talk)).not.toContain('"card":"article"');
  });

  test.each([
    'how do I order 2 black toners for WHJ01481?',
    '2 black toners for WHJ01481 please',
  ])('begins the form where it says what is to be filled in: %s [F28]', async (words) => {
    const talk = await alex();
    await talk.say(words);
    expect(JSON.stringify(talk.replies)).not.toContain('"card":"article"');
    expect(JSON.stringify(talk.replies)).toContain('WHJ01481');
  });
});

describe('a question in the middle of a form', () => {
  test('gets its article on a card, and the form stays and is asked again in a line [F27 G1]', async () => {
    const talk = await alex();
    await talk.say('2 black toners for WHJ01481');
    const open = await world.db.draft.findMany({ where: { status: 'open' } });
    await talk.say('how do I replace the toner?');
    expect(talk.replies.map(({ kind }) => kind)).toEqual(['card', 'card']);
    expect(title(talk)).toContain('"card":"article"');
    expect(JSON.stringify(talk.replies[1])).toContain(en('engine.talk.stillOpen'));
    expect(await world.db.draft.findMany({ where: { status: 'open' } })).toHaveLength(open.length);
    const orders = await world.db.order.count();
    await talk.say('send it');
    expect(await world.db.order.count()).toBe(orders + 1);
  });

  test('is answered by the form where that knows', async () => {
    const talk = await alex();
    await talk.say('2 black toners for WHJ01481');
    await talk.say('how much is that?');
    expect(JSON.stringify(talk.replies)).not.toContain('"card":"article"');
  });
});
