import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../bot/engine/turn.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import { office, personId } from '../../../prisma/seed/demo/people.ts';
import { deviceId, itemId } from '../../support/demo-ids.ts';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

const world = useEngine();
const talks = {} as Record<'Alex' | 'Megan' | 'Adele' | 'Joris', Talk>;

beforeAll(async () => {
  for (const name of ['Alex', 'Megan', 'Adele', 'Joris'] as const) {
    talks[name] = new Talk(world.engine, name);
    await talks[name].say(
      name === 'Adele'
        ? 'goedemorgen, wat kan ik hier allemaal vragen?'
        : 'good morning, what can I ask here?',
    );
  }
});

type Waiting = { id: string; payload: { approval: string } };

/** Alex orders what is charged; the cards of Megan and Adele have reached them. */
async function ask(): Promise<Waiting> {
  const quantities = { [itemId('0250A013')]: 2 };
  await talks.Alex.act('order-supplies.begin', { given: { deviceId: deviceId('WHJ01481'), quantities } });
  await talks.Alex.click('Send for approval');
  const approval = await world.db.approval.findFirstOrThrow({
    where: { status: 'pending' },
    orderBy: { createdAt: 'desc' },
  });
  for (const copy of await copiesOf(approval.id)) {
    const name = copy.personId === personId.Megan ? 'Megan' : 'Adele';
    const message = { address: copy.address as object, messageId: `${name}-${approval.id}` } as never;
    await world.engine.delivered(copy.id, message);
    talks[name].last = message;
  }
  return { id: approval.id, payload: { approval: approval.id } };
}

const copiesOf = (id: string) => world.db.outbox.findMany({ where: { subject: `approval:${id}` } });
const replyOf = (row: { reply: unknown }) => JSON.stringify(row.reply);
const told = (who: string) =>
  world.db.outbox.findMany({ where: { personId: who, turnKey: null, subject: null } });

beforeEach(async () => {
  await world.db.approval.updateMany({ where: { status: 'pending' }, data: { status: 'rejected' } });
  await world.db.outbox.deleteMany({});
});

describe('an order that needs approval', () => {
  it('is shown to every administrator, each in the own language, with both decisions [G51]', async () => {
    const { id } = await ask();
    expect(talks.Alex.text()).toContain('Adele Vance or Megan Bowen can approve it');
    const copies = await copiesOf(id);
    expect(copies.map((copy) => copy.personId).toSorted()).toEqual(
      [personId.Adele, personId.Megan].toSorted(),
    );
    expect(copies.map((copy) => copy.language).toSorted()).toEqual(['en', 'nl']);
    for (const copy of copies) {
      expect(replyOf(copy)).toContain(copy.language === 'nl' ? 'Goedkeuren' : 'Approve');
      expect(replyOf(copy)).toContain('Alex Wilber');
      const reply = copy.reply as unknown as Reply;
      if (reply.kind !== 'card') throw new Error('a card is expected');
      renderCard(reply.card, 'nl');
      slackMessage(reply.card, 'nl');
    }
  });

  it('once approved shows the decision on every copy, and the person who ordered is told [G51]', async () => {
    const { id, payload } = await ask();
    await talks.Megan.act('approvals.approve', payload);
    expect(talks.Megan.text()).toContain('Approved by Megan Bowen on 23 November 2026');
    expect(talks.Megan.buttons()).toEqual([]);
    const [replaced] = await world.db.outbox.findMany({
      where: { personId: personId.Adele, subject: null },
    });
    expect(replaced).toMatchObject({ replaces: { messageId: `Adele-${id}` } });
    expect(replyOf(replaced ?? { reply: null })).toContain('Megan Bowen');
    const [news] = await told(personId.Alex);
    expect(replyOf(news ?? { reply: null })).toMatch(/Order 14739\d\d approved/);
  });

  it('once refused is not sent, and the person who ordered is told [G51]', async () => {
    const { payload } = await ask();
    await talks.Adele.act('approvals.reject', payload);
    expect(talks.Adele.text()).toContain('Adele Vance');
    const [news] = await told(personId.Alex);
    expect(replyOf(news ?? { reply: null })).toContain('Nothing was ordered');
  });

  it('decided by two at the same moment has one decision, which both cards show [G51]', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, payload } = await ask();
      await Promise.all([
        talks.Megan.act('approvals.approve', payload),
        talks.Adele.act('approvals.reject', payload),
      ]);
      const row = await world.db.approval.findUniqueOrThrow({
        where: { accountId_id: { accountId: office, id } },
      });
      const [first, second] =
        row.decidedById === personId.Megan ? [talks.Megan, talks.Adele] : [talks.Adele, talks.Megan];
      expect(first.replies).toHaveLength(1);
      expect(second.replies).toMatchObject([{ kind: 'card' }, { kind: 'text' }]);
      const name = row.decidedById === personId.Megan ? 'Megan Bowen' : 'Adele Vance';
      for (const talk of [first, second]) {
        expect(talk.text()).toContain(name);
        expect(talk.buttons()).toEqual([]);
      }
      expect(await world.db.audit.count({ where: { entityId: id, action: `approval-${row.status}` } })).toBe(
        1,
      );
    }
  });

  it('is decided once by a click that is delivered five times [G51]', async () => {
    const { id, payload } = await ask();
    for (let click = 0; click < 5; click += 1) await talks.Megan.act('approvals.approve', payload);
    expect(talks.Megan.text()).toContain('has already decided: approved');
    expect(await world.db.audit.count({ where: { entityId: id, action: 'approval-approved' } })).toBe(1);
  });

  it('is not decided by looking at it, as a card that refreshes itself does [G51]', async () => {
    const { payload } = await ask();
    await talks.Megan.act('approvals.open', payload);
    expect(talks.Megan.titles()).toEqual(['Approve', 'Refuse']);
    expect(await world.db.approval.count({ where: { status: 'pending' } })).toBe(1);
  });

  it('does not exist for another company, and not for the person who ordered [G8 G51]', async () => {
    const { payload } = await ask();
    for (const talk of [talks.Joris, talks.Alex])
      for (const action of ['approve', 'reject', 'open']) {
        await talk.act(`approvals.${action}`, payload);
        expect(talk.text()).toContain('Nothing to decide here');
      }
    expect(await world.db.approval.count({ where: { status: 'pending' } })).toBe(1);
  });

  it.each([
    {},
    { approval: 'x' },
    null,
    { approval: 7 },
  ])('is not found by a card of another version: %j', async (payload) => {
    await talks.Megan.act('approvals.approve', payload);
    expect(talks.Megan.text()).toContain('out of date');
  });
});
