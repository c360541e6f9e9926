import { describe, expect, test } from 'vitest';
import { draftIn, wordsOf } from '../engine/support/answers.ts';
import { click, submit, text } from '../engine/support/turns.ts';
import { en } from '../engine/support/words.ts';
import { monday } from '../support/clock.ts';
import { join } from '../support/world/join-world.ts';
import { useWorld } from '../support/world/use-world.ts';

const world = useWorld();

const foreign = 'HBZ55310';
const unknown = 'HBZ55319';

describe('a serial number of another company', () => {
  test.each([
    (serial: string) => `paper jam in tray 2 on ${serial}`,
    (serial: string) => `${serial}: black 50,000`,
    (serial: string) => `2 cyan toners for ${serial}`,
    (serial: string) => `any open case for ${serial}?`,
    (serial: string) => serial,
  ])('is answered as one that does not exist (%#) [X8]', async (say) => {
    const answers: string[] = [];
    for (const serial of [foreign, unknown]) {
      await world.db.session.deleteMany();
      const answer = wordsOf(await world.engine.handle(text(say(serial), { conversation: `c-${serial}` })));
      answers.push(answer.replaceAll(serial, 'SERIAL').replace(/[0-9a-f-]{36}/g, 'ID'));
    }
    expect(answers[0]).toBe(answers[1]);
  });

  test('cannot be written into a draft by the data of a card [X8]', async () => {
    const deviceId = (await world.db.device.findFirstOrThrow({ where: { serial: foreign } })).id;
    for (const capability of ['report-fault', 'submit-meters', 'order-supplies']) {
      const answer = await world.engine.handle(click(`${capability}.begin`, { given: { deviceId } }));
      expect(wordsOf(answer), capability).not.toContain(foreign);
      expect(wordsOf(answer), capability).not.toContain('Kaai');
    }
  });

  test('cannot be written into a form by its values [X8]', async () => {
    const deviceId = (await world.db.device.findFirstOrThrow({ where: { serial: foreign } })).id;
    const asked = await world.engine.handle(text('paper jam in tray 2 on GNM75498'));
    const no = { draft: (await world.db.draft.findFirstOrThrow()).id };
    expect(wordsOf(asked)).toContain(no.draft);
    const draft = draftIn(await world.engine.handle(click('report-fault.notHelped', no)));
    const values = { device: deviceId, problem: 'jam/tray', description: 'x' };
    await world.engine.handle(submit(draft, values));
    expect(await world.db.case.count({ where: { deviceId, createdAt: monday } })).toBe(0);
  });
});

describe('a form in Slack that lies open while things move on', () => {
  test('is answered with what happened when its draft was cancelled meanwhile [F48]', async () => {
    const alex = join(world, 'Alex', 'slack', 'en-GB');
    await alex.say('comment on CS0032498: the noise is back');
    await alex.click(en('engine.edit'));
    await alex.say('cancel');
    alex.news();
    await alex.send(en('engine.send'), { body: 'sent after it was cancelled' });
    expect(alex.news().text).toContain(en('engine.cancelled'));
    expect(await world.db.caseActivity.count({ where: { body: 'sent after it was cancelled' } })).toBe(0);
  });

  test('is answered with what came of it when it was sent already [F48]', async () => {
    const alex = join(world, 'Alex', 'slack', 'en-GB');
    await alex.say('comment on CS0032498: the noise is back');
    await alex.click(en('engine.edit'));
    await alex.say('ok');
    alex.news();
    await alex.send(en('engine.send'), { body: 'sent twice' });
    expect(alex.news().text).toContain('CS0032498');
    expect(await world.db.caseActivity.count({ where: { body: 'sent twice' } })).toBe(0);
  });

  test('says that it has expired after more than a week, and sends nothing [F48]', async () => {
    const alex = join(world, 'Alex', 'slack', 'en-GB');
    await alex.say('comment on CS0032498: the noise is back');
    await alex.click(en('engine.edit'));
    world.clock.advance(8 * 24 * 3600 * 1000);
    await alex.send(en('engine.send'), { body: 'sent too late' });
    expect(alex.news().text).toContain(en('engine.expired.title'));
    expect(await world.db.caseActivity.count({ where: { body: 'sent too late' } })).toBe(0);
  });
});
