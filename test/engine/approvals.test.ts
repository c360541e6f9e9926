import { beforeEach, describe, expect, test } from 'vitest';
import type { AtClient } from '../support/world/at-client.ts';
import { join } from '../support/world/join-world.ts';
import { useWorld } from '../support/world/use-world.ts';
import { wordsOf } from './support/answers.ts';
import { click } from './support/turns.ts';
import { en } from './support/words.ts';

const world = useWorld();
let alex: AtClient;
let megan: AtClient;
let adele: AtClient;

beforeEach(async () => {
  alex = join(world, 'Alex', 'teams', 'en-GB');
  megan = join(world, 'Megan', 'slack', 'en-GB');
  adele = join(world, 'Adele', 'teams', 'en-GB');
  await megan.say('hello');
  await adele.say('hello');
  await alex.say('2 boxes of staples for WHJ01481');
  await alex.click(en('supplies.order.forApproval'));
  await world.deliver();
  for (const person of [alex, megan, adele]) person.news();
});

const number = '1473940';

describe('two administrators, one at Slack and one at Teams', () => {
  test('who decide at the same moment: one decision stands, and both cards show it [G49 G50]', async () => {
    await Promise.all([megan.click(en('supplies.approve')), adele.click(en('supplies.reject'))]);
    await world.deliver();
    const approval = await world.db.approval.findFirstOrThrow();
    const order = await world.db.order.findFirstOrThrow({ where: { number: Number(number) } });
    const approved = approval.status === 'approved';
    expect(order.status).toBe(approved ? 'submitted' : 'rejected');
    const title = en(approved ? 'supplies.approved.title' : 'supplies.rejected.title', { number });
    const other = en(approved ? 'supplies.rejected.title' : 'supplies.approved.title', { number });
    for (const [name, person] of Object.entries({ megan, adele, alex })) {
      const { text, buttons } = person.news();
      expect(text, name).toContain(title);
      expect(text, name).not.toContain(other);
      expect(buttons, name).not.toContain(en('supplies.approve'));
    }
    const audits = await world.db.audit.count({
      where: { entity: 'approval', action: { not: 'approval-requested' } },
    });
    expect(audits).toBe(1);
  });

  test('who click five times each decide once, and the person who ordered is told once [G49]', async () => {
    const five = [1, 2, 3, 4, 5];
    await Promise.all(
      five.flatMap(() => [
        megan.click(en('supplies.approve')).catch(() => undefined),
        adele.click(en('supplies.approve')).catch(() => undefined),
      ]),
    );
    await world.deliver();
    expect(await world.db.approval.count({ where: { status: 'approved' } })).toBe(1);
    const told = alex.news().text.split(en('supplies.approved.title', { number })).length - 1;
    expect(told).toBe(1);
  });
});

describe('an approval', () => {
  test('cannot be decided by whoever asked for it, by another company, or by nobody known [G49 X8]', async () => {
    const { id: approval } = await world.db.approval.findFirstOrThrow();
    for (const by of ['Alex', 'Joris', 'Lynne', 'Isaiah', 'Robin'] as const)
      for (const action of ['approve', 'reject', 'open'])
        expect(
          wordsOf(await world.engine.handle(click(`approvals.${action}`, { approval }, { by }))),
        ).not.toBe('');
    expect(await world.db.approval.count({ where: { status: 'pending' } })).toBe(1);
  });
});
