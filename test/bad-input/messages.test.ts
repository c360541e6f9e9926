import { beforeAll, describe, expect, test } from 'vitest';
import { countFacts, growth } from '../conversations/support/facts.ts';
import { en } from '../engine/support/words.ts';
import type { AtClient } from '../support/world/at-client.ts';
import { join } from '../support/world/join-world.ts';
import { useWorld } from '../support/world/use-world.ts';
import { hostileMessages } from './hostile-words.ts';

describe.each(['teams', 'slack'] as const)('an odd message in %s', (channel) => {
  const world = useWorld({ once: true });
  let alex: AtClient;

  beforeAll(async () => {
    alex = join(world, 'Alex', channel, 'en-GB');
  });

  test.each(
    hostileMessages,
  )('%s: is answered plainly, does nothing by itself, and the talk goes on', async (_name, words) => {
    await world.db.session.deleteMany();
    const before = await countFacts(world.db);
    await alex.say(words);
    const { text } = alex.news();
    expect(text).not.toBe('');
    expect(text).not.toContain(en('engine.apology.title'));
    const { openDrafts: _drafts, ...done } = growth(before, await countFacts(world.db));
    expect(done).toEqual({});
    await alex.say('where is CS0032498?');
    expect(alex.news().text).toContain('CS0032498');
    expect(world.log.errors).toEqual([]);
  });

  test('far too long: says so and keeps what was open', async () => {
    await world.db.session.deleteMany();
    await alex.say('2 cyan toners for WHJ01481');
    alex.news();
    await alex.say('cyan '.repeat(9_000));
    expect(alex.news().text).toContain(en('engine.tooLong'));
    // The order is out of view by now: it is shown again before anything is sent.
    await alex.say('yes');
    expect(alex.news().text).toContain('Cyan toner · 8520B002');
    await alex.say('yes');
    expect(alex.news().text).toContain(en('supplies.status.submitted'));
  });
});
