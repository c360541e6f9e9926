import { beforeEach, describe, expect, test } from 'vitest';
import type { ChannelSender, Outgoing } from '../../bot/engine/turn.ts';
import { sweepOutbox } from '../../bot/jobs/sweep.ts';
import { forgetWhose } from '../../domain/cases/record-article-outcome.ts';
import { personId } from '../../prisma/seed/demo/people.ts';
import { monday } from '../support/clock.ts';
import { startOver } from '../support/start-over.ts';
import { Talk } from '../support/talk.ts';
import { useEngine } from '../support/use-engine.ts';

const world = useEngine();

/** What the worker sends when it looks at this moment. */
async function sentAt(now: Date): Promise<Outgoing[]> {
  const sent: Outgoing[] = [];
  const sender: ChannelSender = {
    deliver: async (outgoing) => {
      sent.push(outgoing);
      return { ok: true, message: { address: outgoing.address, messageId: `m${sent.length}` } };
    },
  };
  const { db, log } = world;
  const files = { removeExpired: async () => undefined };
  await sweepOutbox({
    db,
    log,
    files,
    clock: { now: () => now },
    senders: { teams: sender },
    replayables: {},
  });
  return sent;
}

const evening = new Date('2026-11-23T19:00:00Z');

async function alexOrders(now: Date): Promise<void> {
  const alex = new Talk(world.engine, 'Alex', now);
  await alex.say('3 boxes of staples for WHJ02153');
  await alex.click('Send for approval');
}

beforeEach(async () => {
  const { db } = world;
  await startOver(db);
  await db.outbox.deleteMany();
  await db.draft.deleteMany();
  await db.noticeChoice.deleteMany();
  await db.person.updateMany({
    data: {
      status: 'active',
      language: null,
      quietFrom: null,
      quietTo: null,
      plainText: false,
      countsUse: false,
    },
  });
  await new Talk(world.engine, 'Megan').say('hello');
});

describe('notices to somebody with quiet hours', () => {
  test('wait until they end, while the answer to their own message comes at once [F35 G17]', async () => {
    const megan = new Talk(world.engine, 'Megan', evening);
    await megan.say('no notifications after 6 pm');
    await alexOrders(evening);
    expect(await sentAt(new Date('2026-11-24T06:59:00Z'))).toEqual([]);
    await megan.say('my cases');
    expect(megan.text()).toContain('CS0032499');
    const morning = await sentAt(new Date('2026-11-24T07:00:00Z'));
    expect(JSON.stringify(morning)).toContain('Approve');
  });

  test('come at once during the day [F35]', async () => {
    await new Talk(world.engine, 'Megan').say('no notifications after 6 pm');
    await alexOrders(monday);
    expect(await sentAt(monday)).toHaveLength(1);
  });
});

test('a kind of notice that is not wanted is not sent; the others are [F6 F40 F41]', async () => {
  await alexOrders(monday);
  await sentAt(monday);
  const megan = new Talk(world.engine, 'Megan');
  await megan.say('stop telling me about orders');
  expect(megan.text()).toContain('Orders to approve');
  await alexOrders(monday);
  expect(await sentAt(monday)).toEqual([]);
  await megan.say('turn on the notifications about orders');
  await alexOrders(monday);
  expect(await sentAt(monday)).toHaveLength(1);
});

test('a notice is text with numbers of its own, and a number presses the button of the notice or of the answer [G17]', async () => {
  const megan = new Talk(world.engine, 'Megan');
  await megan.say('text only please');
  await alexOrders(monday);
  const [notice] = await sentAt(monday);
  expect(notice?.reply).toMatchObject({ kind: 'text', text: expect.stringContaining('51. Approve') });
  await megan.say('who has access?');
  expect(megan.text()).toContain('1. Adele Vance');
  await megan.say('1');
  expect(megan.text()).toContain('adelev@example.com');
  await megan.say('99');
  expect(await world.db.approval.count({ where: { status: 'approved' } })).toBe(0);
  await megan.say('51');
  expect(await world.db.approval.count({ where: { status: 'approved' } })).toBe(1);
});

test('a form is filled by lines of text and sent by its number, for who reads text only [G17 F55]', async () => {
  const megan = new Talk(world.engine, 'Megan');
  await megan.say('text only please');
  await megan.say('invite l.morin@example.com');
  await megan.say('First and last name: Léa Morin\nE-mail: lea.morin@example.com\nRole: administrator');
  expect(megan.text()).toContain('lea.morin@example.com');
  await megan.say('1');
  const lea = await world.db.person.findFirst({ where: { email: 'lea.morin@example.com' } });
  expect(lea).toMatchObject({ name: 'Léa Morin', role: 'administrator', status: 'invited' });
});

test('whose a look-up was is forgotten after a month, unless the person agreed to be counted [G17 G31]', async () => {
  const alex = new Talk(world.engine, 'Alex');
  await alex.say('paper jam in tray 2 of Accueil');
  await alex.click('Yes, solved');
  const latest = { orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }] };
  const { at } = await world.db.articleOutcome.findFirstOrThrow(latest);
  const whoseAfter = async (days: number) => {
    await forgetWhose(world.db, new Date(at.getTime() + days * 24 * 3600 * 1000));
    return (await world.db.articleOutcome.findFirst(latest))?.personId;
  };
  expect(await whoseAfter(29)).toBe(personId.Alex);
  await new Talk(world.engine, 'Alex').say('analytics on');
  expect(await whoseAfter(31)).toBe(personId.Alex);
  await new Talk(world.engine, 'Alex').say('analytics off');
  expect(await whoseAfter(31)).toBeNull();
});

test('open drafts and waiting notices of somebody who is deactivated come to nothing [F57 G14]', async () => {
  const adele = new Talk(world.engine, 'Adele');
  await adele.say('no notifications after 6 pm');
  await adele.say('order toner for Accueil');
  await alexOrders(evening);
  const megan = new Talk(world.engine, 'Megan');
  await megan.say('deactivate Adele');
  await megan.say('yes');
  expect(megan.text()).toContain('no longer has access');
  const drafts = await world.db.draft.findMany({ where: { capability: 'order-supplies', status: 'open' } });
  expect(drafts).toEqual([]);
  const texts = JSON.stringify(await sentAt(new Date('2026-11-24T09:00:00Z')));
  expect(texts).toContain('You no longer have access');
  expect(texts.split('Approve').length - 1).toBe(1);
});
