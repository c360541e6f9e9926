import { beforeEach, describe, expect, test } from 'vitest';
import type { ChannelSender, Delivery, Outgoing } from '../../bot/engine/turn.ts';
import { startWorker } from '../../bot/jobs/start-worker.ts';
import { purgeOld, sweepOutbox } from '../../bot/jobs/sweep.ts';
import { monday } from '../support/clock.ts';
import { runSql } from '../support/sql.ts';
import { join } from '../support/world/join-world.ts';
import { useWorld } from '../support/world/use-world.ts';
import { draftIn } from './support/answers.ts';
import { click, text } from './support/turns.ts';

const second = 1000;
const day = 24 * 3600 * second;
const done: Delivery = { ok: true, message: { address: { to: 'somewhere' }, messageId: 'm1' } };
const world = useWorld({ mayLogErrors: true });

/** A sender that does what it is told, and remembers what it was given. */
function scriptedSender(...script: (Delivery | Error)[]): ChannelSender & { sent: Outgoing[] } {
  const sent: Outgoing[] = [];
  return {
    sent,
    deliver: async (outgoing) => {
      sent.push(outgoing);
      const next = script.shift() ?? done;
      if (next instanceof Error) throw next;
      return next;
    },
  };
}

const later = (afterSeconds: number | null): Delivery => ({
  ok: false,
  failure: { retry: 'later', afterSeconds },
  detail: 'busy',
});
const never = (unreachable: boolean): Delivery => ({
  ok: false,
  failure: { retry: 'never', unreachable },
  detail: 'gone',
});

/** Lets time pass and the worker sweep. */
async function sweepAfter(ms: number, teams: ChannelSender): Promise<void> {
  world.clock.advance(ms);
  await sweepOutbox({ ...world.jobs, senders: { teams } });
}

const statuses = async () =>
  (await world.db.outbox.findMany({ orderBy: { createdAt: 'asc' } })).map(({ status }) => status);

describe('an answer whose process died after the commit', () => {
  test('is delivered by the sweep, once, and not while its process may still be at it', async () => {
    await world.engine.handle(text('where is CS0032498?'));
    const sender = scriptedSender();
    await sweepAfter(5 * second, sender);
    expect(sender.sent).toEqual([]);
    await sweepAfter(30 * second, sender);
    await sweepAfter(120 * second, sender);
    expect(sender.sent).toHaveLength(1);
    expect(await statuses()).toEqual(['delivered']);
  });

  test('is delivered once when two instances sweep at the same moment', async () => {
    await world.engine.handle(text('where is CS0032498?'));
    const sender = scriptedSender();
    world.clock.advance(60 * second);
    const deps = { ...world.jobs, senders: { teams: sender } };
    await Promise.all([sweepOutbox(deps), sweepOutbox(deps), sweepOutbox(deps)]);
    expect(sender.sent).toHaveLength(1);
  });

  test('is left alone when the channel reported it as delivered', async () => {
    const { outgoing } = await world.engine.handle(text('where is CS0032498?'));
    for (const { id } of outgoing) await world.engine.delivered(id, { address: {}, messageId: 'm1' });
    const sender = scriptedSender();
    await sweepAfter(120 * second, sender);
    expect(sender.sent).toEqual([]);
  });

  test('is delivered again when the instance that claimed it died as well', async () => {
    await world.engine.handle(text('where is CS0032498?'));
    world.clock.advance(60 * second);
    const { id } = await world.db.outbox.findFirstOrThrow();
    const dueAt = new Date(world.clock.now().getTime() + 60 * second);
    await world.db.outbox.update({ where: { id }, data: { attempts: 1, dueAt } });
    const sender = scriptedSender();
    await sweepAfter(30 * second, sender);
    expect(sender.sent).toEqual([]);
    await sweepAfter(30 * second, sender);
    expect(sender.sent).toHaveLength(1);
  });
});

describe('a message the platform does not take', () => {
  beforeEach(async () => {
    await world.engine.handle(text('where is CS0032498?'));
    world.clock.advance(31 * second);
  });

  test('is sent again when the platform says, not before', async () => {
    const sender = scriptedSender(later(90));
    await sweepAfter(0, sender);
    await sweepAfter(80 * second, sender);
    expect(sender.sent).toHaveLength(1);
    await sweepAfter(10 * second, sender);
    expect(sender.sent).toHaveLength(2);
    expect(await statuses()).toEqual(['delivered']);
  });

  test('is given up after twelve tries, which lie further and further apart', async () => {
    const sender = scriptedSender(...Array.from({ length: 20 }, () => later(null)));
    for (const _ of Array.from({ length: 30 })) await sweepAfter(15 * 60 * second, sender);
    expect(sender.sent).toHaveLength(12);
    expect(await statuses()).toEqual(['failed']);
  });

  test('is given up at once when it can never arrive', async () => {
    const sender = scriptedSender(never(false));
    await sweepAfter(0, sender);
    await sweepAfter(day, sender);
    expect(sender.sent).toHaveLength(1);
    expect(await statuses()).toEqual(['failed']);
  });

  test('that a bug keeps from being sent holds up none of the others', async () => {
    await world.engine.handle(text('where is CS0032500?'));
    world.clock.advance(31 * second);
    const sender = scriptedSender(new Error('cannot be rendered'));
    await sweepAfter(0, sender);
    expect((await statuses()).sort()).toEqual(['delivered', 'pending']);
    expect(JSON.stringify(world.log.errors)).toContain('cannot be rendered');
    await sweepAfter(10 * second, sender);
    expect(await statuses()).toEqual(['delivered', 'delivered']);
  });
});

describe('a notice', () => {
  const told = () => world.db.outbox.findMany({ where: { turnKey: null } });

  /** Alex comments on a case that Megan watches. */
  async function comment(): Promise<void> {
    const draft = draftIn(await world.engine.handle(text('comment on CS0032498: the noise is back')));
    await world.engine.handle(click('engine.send', { draft }));
  }

  test('goes to everybody concerned who can be reached, in every chat they use [F37]', async () => {
    await comment();
    expect(await told()).toEqual([]);
    await join(world, 'Megan', 'teams', 'nl-BE').say('hallo');
    await join(world, 'Megan', 'slack', 'fr-FR').say('bonjour');
    await comment();
    const notifications = await told();
    expect(notifications.map(({ channel, language }) => `${channel} ${language}`).sort()).toEqual([
      'slack fr',
      'teams nl',
    ]);
  });

  test('is not sent any more where the person cannot be reached, until they write again [F37]', async () => {
    const megan = join(world, 'Megan', 'teams', 'en-GB');
    await megan.say('hello');
    await comment();
    await sweepAfter(0, scriptedSender(never(true)));
    await comment();
    expect(await told()).toHaveLength(1);
    await megan.say('hello again');
    await comment();
    expect(await told()).toHaveLength(2);
  });

  test('is delivered by the worker within moments of the commit, by a job in the same transaction', async () => {
    const megan = join(world, 'Megan', 'slack', 'en-GB');
    await megan.say('hello');
    megan.news();
    const worker = await startWorker(world.url, world.jobs);
    try {
      await comment();
      await expect.poll(() => megan.news().text, { timeout: 10_000 }).toContain('CS0032498');
    } finally {
      await worker.stop();
    }
  });

  test('is delivered after the database was restarted under the worker and everybody else', async () => {
    const megan = join(world, 'Megan', 'slack', 'en-GB');
    await megan.say('hello');
    megan.news();
    const worker = await startWorker(world.url, world.jobs);
    try {
      await runSql(
        world.url,
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      // A turn that was on a cut connection is answered with an apology; the next one is on a new connection.
      await expect.poll(() => comment().catch(String), { timeout: 10_000 }).toBeUndefined();
      await expect.poll(() => megan.news().text, { timeout: 15_000 }).toContain('CS0032498');
    } finally {
      await worker.stop();
    }
  });

  test('that was rolled back with its turn leaves no job behind', async () => {
    await world.db
      .$transaction(async (db) => {
        await db.$executeRaw`SELECT graphile_worker.add_job('deliver', '{"id": "x"}')`;
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    const rows = await world.db.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) AS count FROM graphile_worker._private_jobs`;
    expect(Number(rows[0]?.count)).toBe(0);
  });
});

describe('what is old', () => {
  test('is forgotten, and what still matters is kept', async () => {
    const draft = draftIn(await world.engine.handle(text('comment on CS0032498: the noise is back')));
    await world.engine.handle(click('engine.send', { draft }));
    await sweepAfter(60 * second, scriptedSender());
    world.clock.advance(10 * day);
    await purgeOld(world.jobs);
    expect(await world.db.inbox.count()).toBe(2);
    expect(await world.db.session.count()).toBe(1);
    world.clock.advance(21 * day);
    await purgeOld(world.jobs);
    const { db } = world;
    expect([await db.inbox.count(), await db.session.count(), await db.draft.count()]).toEqual([0, 0, 0]);
    expect(await db.case.count({ where: { number: 32_498 } })).toBe(1);
    expect(world.clock.now().getTime()).toBeGreaterThan(monday.getTime());
  });
});
