import { describe, expect, it } from 'vitest';
import { backToFault } from '../../bot/capabilities/report-fault/back-to-fault.ts';
import { keepPayloads } from '../../bot/engine/kept-payloads.ts';
import { ownerOf } from '../../bot/engine/who.ts';
import { textsFor } from '../../cards/texts/texts.ts';
import { Talk } from '../support/talk.ts';
import { useEngine } from '../support/use-engine.ts';
import { accountOf } from '../support/world/demo-people.ts';

const world = useEngine();

const words = 'Le bac "2" bourre,\nencore. '.repeat(200);
const back = () =>
  backToFault(textsFor('fr'), { deviceId: null, problem: 'jam/tray', description: words, tried: [] });

let count = 0;

/** Shows a button in a message to a chat account, and gives it as it arrives there. */
async function shown(owner: string) {
  const card = {
    card: 'notice',
    data: { title: 'x', tone: 'neutral', paragraphs: [], actions: [back()] },
  } as const;
  const next = () => {
    count += 1;
    return `0000000a-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  const ids = { next };
  const message = {
    owner,
    turnKey: null,
    channel: 'teams',
    personId: null,
    address: {},
    subject: null,
  } as const;
  const sent = { ...message, language: 'fr', reply: { kind: 'card', card }, replaces: null } as const;
  const [kept] = await keepPayloads(world.db, ids, new Date('2026-11-23T09:00:00Z'), [sent as never]);
  const reply = kept?.reply as unknown as { card: { data: { actions: ReturnType<typeof back>[] } } };
  return reply.card.data.actions[0];
}

describe('what is too long for a button', () => {
  it('is kept whole for its reader, and the button carries its id [P6 G31]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    const button = await shown(ownerOf({ channel: 'teams', ...accountOf('Alex', 'teams') }));
    expect(JSON.stringify(button?.payload).length).toBeLessThan(80);
    await alex.act(button?.action ?? '', button?.payload ?? {});
    const draft = await world.db.draft.findFirstOrThrow({
      where: { status: 'open' },
      orderBy: { id: 'desc' },
    });
    expect(JSON.stringify(draft.data).length).toBeGreaterThan(words.length);
  });

  it('is nothing to anybody else, and nothing to another button [P6 X8]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    const megan = new Talk(world.engine, 'Megan');
    const button = await shown(ownerOf({ channel: 'teams', ...accountOf('Alex', 'teams') }));
    await megan.act(button?.action ?? '', button?.payload ?? {});
    expect(megan.text()).toMatch(/out of date/);
    await alex.act('general-request.begin', button?.payload ?? {});
    expect(alex.text()).toMatch(/out of date/);
  });

  it('is not taken from a client that makes it up [F48]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.act('general-request.begin', { given: { text: 'x'.repeat(120_000) } });
    expect(alex.text()).toMatch(/out of date/);
    expect(await world.db.draft.count({ where: { status: 'open', capability: 'general-request' } })).toBe(0);
  });
});
