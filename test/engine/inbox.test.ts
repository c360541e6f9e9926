import { beforeEach, describe, expect, test } from 'vitest';
import { replayInbox } from '../../bot/jobs/sweep.ts';
import { accountOf } from '../support/world/demo-people.ts';
import { join } from '../support/world/join-world.ts';
import { useWorld } from '../support/world/use-world.ts';

const minute = 60_000;
const user = accountOf('Alex', 'slack').externalId;
const world = useWorld({ mayLogErrors: true });
let broken = false;

beforeEach(() => {
  broken = false;
  const { engine } = world;
  const { handle } = engine;
  engine.handle = (turn) => (broken ? Promise.reject(new Error('the process died')) : handle(turn));
});

/** Alex writes in Slack. */
async function say(words: string): Promise<void> {
  await join(world, 'Alex', 'slack', 'en-GB').say(words);
}

async function replayAfter(ms: number): Promise<void> {
  world.clock.advance(ms);
  await replayInbox(world.jobs);
}

const answers = () => world.slack.fake.workspace.messages.filter((each) => each.user !== user);
const rows = () => world.db.inbox.findMany({ orderBy: { receivedAt: 'asc' } });

describe('what was acknowledged and never finished', () => {
  test('is taken up again after a minute and answered once', async () => {
    broken = true;
    await say('where is CS0032498?');
    expect(answers()).toEqual([]);
    expect(await rows()).toMatchObject([{ status: 'received' }]);
    broken = false;
    await replayAfter(30_000);
    expect(answers()).toEqual([]);
    await replayAfter(31_000);
    await replayAfter(minute);
    expect(answers()).toHaveLength(1);
    expect(await rows()).toMatchObject([{ status: 'done', payload: null }]);
  });

  test('is not taken up while it is only slow: what is done in the meantime stays done', async () => {
    await say('where is CS0032498?');
    await replayAfter(10 * minute);
    expect(answers()).toHaveLength(1);
  });

  test('is given up after five tries, and holds up nothing that came after it', async () => {
    const { workspace } = world.slack.fake;
    broken = true;
    await say('this one breaks');
    broken = false;
    world.clock.advance(1);
    const { slack } = world;
    let tries = 0;
    const replayables = {
      slack: {
        replay: (payload: Parameters<typeof slack.channel.replay>[0]) => {
          if (!JSON.stringify(payload).includes('this one breaks')) return slack.channel.replay(payload);
          tries += 1;
          return Promise.reject(new Error('it breaks again'));
        },
      },
    };
    broken = true;
    await say('where is CS0032498?');
    broken = false;
    for (const _ of Array.from({ length: 8 })) {
      world.clock.advance(2 * minute);
      await replayInbox({ ...world.jobs, replayables });
    }
    expect(tries).toBe(5);
    expect(answers()).toHaveLength(1);
    expect(JSON.stringify(world.log.errors)).toContain('it breaks again');
    expect(workspace.messages.length).toBe(3);
  });

  test('keeps neither tokens nor what was written once it is done', async () => {
    await say('where is CS0032498? the safe code is 4711');
    expect(JSON.stringify(await rows())).not.toContain('4711');
  });
});
