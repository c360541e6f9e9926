import { describe, expect, test } from 'vitest';
import { registry } from '../../../bot/capabilities/registry.ts';
import type { Capability } from '../../../bot/engine/capability.ts';
import { createRegistry } from '../../../bot/engine/registry.ts';
import type { ChannelSender, Outgoing } from '../../../bot/engine/turn.ts';
import { sweepOutbox } from '../../../bot/jobs/sweep.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { useWorld } from '../../support/world/use-world.ts';
import { draftIn, storedOf, wordsOf } from '../support/answers.ts';
import { click, submit, text } from '../support/turns.ts';
import { en } from '../support/words.ts';

const secret = 'the noise is back 4711';
const { log, lines } = quietLog();
const world = useWorld({ changes: { log } });

/** What was logged since last asked, without what the library adds. */
const logged = () => lines.splice(0).map(({ level: _l, time: _t, pid: _p, hostname: _h, ...line }) => line);

/** A comment that is being written, as a version stored it that this one cannot read. */
async function unreadableDraft(): Promise<string> {
  const draft = draftIn(await world.engine.handle(text(`comment on CS0032498: ${secret}`)));
  await world.db.draft.update({ where: { id: draft }, data: { data: { body: { parts: [secret] } } } });
  logged();
  return draft;
}

const say = async (words: string) => wordsOf(await world.engine.handle(text(words)));
const sessionData = async () => (await world.db.session.findFirstOrThrow()).data;

describe('a draft that cannot be read any more', () => {
  test('has expired for whoever clicks on its card or sends its form, and nothing is sent [P6]', async () => {
    const draft = await unreadableDraft();
    for (const turn of [
      ...['send', 'edit', 'cancel', 'resume'].map((name) => click(`engine.${name}`, { draft })),
      submit(draft, { number: 'CS0032498', body: secret }),
    ])
      expect(wordsOf(await world.engine.handle(turn))).toContain(en('engine.expired.title'));
    expect(await world.db.caseActivity.count({ where: { body: secret } })).toBe(0);
    expect(await sessionData()).toMatchObject({ draft: null });
  });

  test('is logged by its capability and path, without what was written [P6]', async () => {
    const draft = await unreadableDraft();
    await world.engine.handle(click('engine.send', { draft }));
    const expected = { stored: 'draft', of: 'update-case', path: 'body' };
    expect(logged()).toEqual([{ ...expected, msg: 'something stored cannot be read any more' }]);
  });

  test('does not keep the next message from being answered [P6]', async () => {
    await unreadableDraft();
    expect(await say('where is CS0032500?')).toContain('CS0032500');
    expect(await say('comment on CS0032498: once more')).toContain('once more');
  });

  test.each([
    'cancel',
    'annuler',
    'annuleer',
  ])('is closed by "%s", and nothing else is [P6]', async (word) => {
    const aside = draftIn(await world.engine.handle(text('comment on CS0032500: please check')));
    await world.engine.handle(text('paper jam on GNM75498'));
    const open = await world.db.draft.findFirstOrThrow({ where: { capability: 'report-fault' } });
    await world.db.draft.update({ where: { id: open.id }, data: { data: { description: 7 } } });
    expect(await say(word)).toContain(en('engine.cancelled'));
    const status = async (id: string) => (await world.db.draft.findFirstOrThrow({ where: { id } })).status;
    expect([await status(open.id), await status(aside)]).toEqual(['cancelled', 'open']);
  });

  test('is given up by "start over" [P6]', async () => {
    await unreadableDraft();
    expect(await say('start over')).toContain(en('engine.startedOver'));
    expect(await sessionData()).toMatchObject({ draft: null, aside: [] });
  });

  test('has expired for somebody who says "ok" to it [P6]', async () => {
    await unreadableDraft();
    expect(await say('ok')).toContain(en('engine.expired.title'));
    expect(await say('ok')).toContain(en('engine.heard.ok'));
  });
});

describe('a draft that was sent, whose answer cannot be read any more', () => {
  test('is out of date for a late click, which never says that nothing was sent [F48]', async () => {
    const draft = draftIn(await world.engine.handle(text(`comment on CS0032498: ${secret}`)));
    await world.engine.handle(click('engine.send', { draft }));
    await world.db.draft.update({ where: { id: draft }, data: { outcome: [{ kind: 'song' }], message: 7 } });
    const late = wordsOf(await world.engine.handle(click('engine.send', { draft })));
    expect(late).toContain(en('engine.outdated.title'));
    expect(late).not.toContain(en('engine.cancelled'));
  });
});

describe('a session that cannot be read any more', () => {
  test.each([
    { draft: 'no id', language: 'en' },
    'nothing',
    [],
    7,
    { queue: {} },
  ])('starts afresh: %j [P6]', async (data) => {
    await unreadableDraft();
    await world.db.session.updateMany({ data: { data } });
    expect(await say('where is CS0032500?')).toContain('CS0032500');
  });
});

describe('a message in the outbox that cannot be read any more', () => {
  test('has failed with the path as the reason, and the others are delivered', async () => {
    const first = await world.engine.handle(text('where is CS0032498?'));
    await world.engine.handle(text('where is CS0032500?'));
    const id = first.outgoing[0]?.id ?? '';
    await world.db.outbox.update({ where: { id }, data: { reply: { kind: 'text', words: secret } } });
    world.clock.advance(60_000);
    const sent: Outgoing[] = [];
    const teams: ChannelSender = {
      deliver: async (outgoing) => {
        sent.push(outgoing);
        return { ok: true, message: null };
      },
    };
    logged();
    await sweepOutbox({ ...world.jobs, log, senders: { teams } });
    const failed = await world.db.outbox.findUniqueOrThrow({ where: { id } });
    expect(failed).toMatchObject({ status: 'failed', error: 'cannot be read: reply.text' });
    expect(sent.map(({ reply }) => JSON.stringify(reply).includes('CS0032500'))).toEqual([true]);
    expect(logged()).toMatchObject([{ outgoing: id, path: 'reply.text' }]);
  });

  test('is left out when its turn comes again', async () => {
    const first = await world.engine.handle(text('where is CS0032498?', { key: 'again' }));
    const id = first.outgoing[0]?.id ?? '';
    await world.db.outbox.update({ where: { id }, data: { reply: {} } });
    const again = await world.engine.handle(text('where is CS0032498?', { key: 'again' }));
    expect(again).toEqual({ duplicate: true, outgoing: storedOf(first).slice(1) });
  });
});

/** The registry with comments whose facts cannot be loaded. */
function brokenRegistry() {
  const all = registry.all.map((one): Capability => {
    if (one.id !== 'update-case' || !one.flow) return one;
    const load: typeof one.flow.load = async (scene, draft) => {
      if (draft.body.includes('broken')) throw new Error('something nobody thought of');
      return one.flow?.load(scene, draft);
    };
    return { ...one, flow: { ...one.flow, load } };
  });
  const { welcome, visitors, handOff, fallback } = registry;
  return createRegistry(all, { welcome, visitors, handOff, fallback });
}

describe('a draft whose facts cannot be loaded', () => {
  const broken = useWorld({ changes: { registry: brokenRegistry() }, mayLogErrors: true });

  test('is apologised for once, and the messages after it go on without it [P6]', async () => {
    const draft = draftIn(await broken.engine.handle(text('comment on CS0032498: the noise is back')));
    const data = { number: 'CS0032498', body: 'broken' };
    await broken.db.draft.update({ where: { id: draft }, data: { data } });
    const answer = async (words: string) => wordsOf(await broken.engine.handle(text(words)));
    expect(await answer('where is CS0032500?')).toContain(en('engine.apology.title'));
    expect(await answer('where is CS0032500?')).toContain('CS0032500');
    expect(await answer('cancel')).toContain(en('engine.nothingToCancel'));
    expect(JSON.stringify(broken.log.errors)).toContain('something nobody thought of');
  });
});
