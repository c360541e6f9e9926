import { describe, expect, test } from 'vitest';
import { openCase } from '../../bot/capabilities/parts/case/case-links.ts';
import { registry } from '../../bot/capabilities/registry.ts';
import type { Capability } from '../../bot/engine/capability.ts';
import { onAction } from '../../bot/engine/capability.ts';
import { createRegistry } from '../../bot/engine/registry.ts';
import { runSql } from '../support/sql.ts';
import { join } from '../support/world/join-world.ts';
import { useWorld } from '../support/world/use-world.ts';
import { storedOf, wordsOf } from './support/answers.ts';
import { click, text } from './support/turns.ts';
import { en } from './support/words.ts';

const secret = 'the safe code is 4711';

/** The registry with one capability that writes and then breaks. */
function brokenRegistry() {
  const broken: Capability = {
    id: 'check-case',
    access: ['administrator', 'user'],
    menu: null,
    async answer(scene, utterance) {
      const number = 32_498;
      await scene.db.case.updateMany({ where: { number }, data: { description: utterance.text } });
      throw new Error('something nobody thought of');
    },
    actions: [onAction(openCase, () => Promise.reject(new Error('something nobody thought of')))],
  };
  const others = registry.all.filter(({ id }) => id !== broken.id);
  const { welcome, visitors, handOff, fallback } = registry;
  return createRegistry([...others, broken], { welcome, visitors, handOff, fallback });
}

describe('a bug in a capability', () => {
  const world = useWorld({ changes: { registry: brokenRegistry() }, mayLogErrors: true });

  test('is answered with an apology and a reference, and nothing of the turn is kept', async () => {
    const answer = await world.engine.handle(text(`where is CS0032498? ${secret}`));
    expect(wordsOf(answer)).toContain(en('engine.apology.title'));
    const found = await world.db.case.findFirstOrThrow({ where: { number: 32_498 } });
    expect(found.description).not.toContain(secret);
    expect(await world.db.session.count()).toBe(0);
  });

  test('is logged under the reference the person was given, without what was written', async () => {
    const answer = await world.engine.handle(text(`where is CS0032498? ${secret}`));
    const [entry, ...others] = world.log.errors as { reference: string }[];
    expect(others).toEqual([]);
    expect(wordsOf(answer)).toContain(entry?.reference);
    const logged = JSON.stringify(entry);
    expect(logged).toContain('something nobody thought of');
    expect(logged).not.toContain(secret);
    expect(logged).not.toContain('CS0032498');
  });

  test('gets the same apology when the event comes again', async () => {
    const first = await world.engine.handle(text('where is CS0032498?', { key: 'again' }));
    const again = await world.engine.handle(text('where is CS0032498?', { key: 'again' }));
    expect(again).toEqual({ duplicate: true, outgoing: storedOf(first) });
    expect(world.log.errors).toHaveLength(1);
  });

  test('does not end the conversation: the next message is answered', async () => {
    await world.engine.handle(text('where is CS0032498?'));
    expect(wordsOf(await world.engine.handle(text('help')))).toContain(en('faults.menu.title'));
  });

  test('reaches the person as words, in both chat systems, for a message and for a click', async () => {
    for (const channel of ['teams', 'slack'] as const) {
      const client = join(world, 'Alex', channel, 'en-GB');
      await client.say('where is CS0032498?');
      expect(client.news().text).toContain(en('engine.apology.title'));
    }
    const answer = await world.engine.handle(click('check-case.open', { key: 'CS0032498' }));
    expect(wordsOf(answer)).toContain(en('engine.apology.title'));
  });
});

describe('a database that is gone', () => {
  const world = useWorld({ mayLogErrors: true });

  /** Takes the database away, as a restart or a cut connection does, and gives it back afterwards. */
  async function withoutDatabase<T>(run: () => Promise<T>): Promise<T> {
    const server = world.url.replace(/[^/]+$/, 'postgres');
    const name = world.url.split('/').at(-1) ?? '';
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`;
    await runSql(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await runSql(server, cut);
    try {
      return await run();
    } finally {
      await runSql(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    }
  }

  test('is no answer to Slack, which sends the event again; then it is answered once', async () => {
    const client = join(world, 'Alex', 'slack', 'en-GB');
    const refused = await withoutDatabase(() => client.say('where is CS0032498?').catch(String));
    expect(refused).toContain('500');
    expect(client.news().text).toBe('');
    await client.again();
    expect(client.news().text).toContain('CS0032498');
    await client.again();
    expect(client.news().text).toBe('');
  });

  test('is told to the person in Teams, with a reference; afterwards all is as before', async () => {
    const client = join(world, 'Alex', 'teams', 'en-GB');
    await withoutDatabase(() => client.say('where is CS0032498?').catch(() => undefined));
    const reference = '1767';
    expect(client.news().text).toContain(en('engine.apology.text', { reference }).slice(0, 40));
    await client.say('where is CS0032498?');
    expect(client.news().text).toContain('CS0032498');
  });
});
