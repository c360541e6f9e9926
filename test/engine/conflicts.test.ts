import { describe, expect, test } from 'vitest';
import { useWorld } from '../support/world/use-world.ts';
import { wordsOf } from './support/answers.ts';
import { text } from './support/turns.ts';
import { en } from './support/words.ts';

const world = useWorld();

describe('two things at once in one conversation', () => {
  test('are both answered, and the draft holds what both said', async () => {
    await world.engine.handle(text('my printer makes a strange noise'));
    await Promise.all([
      world.engine.handle(text('since this morning, on every page')),
      world.engine.handle(text('it gets louder with two-sided prints')),
    ]);
    expect(await world.db.draft.count()).toBe(1);
    const draft = await world.db.draft.findFirstOrThrow();
    const { description } = draft.data as { description: string };
    expect(description).toContain('on every page');
    expect(description).toContain('two-sided prints');
  });

  test('are all answered when there are eight of them, the first ones of a conversation', async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    const answers = await Promise.all(
      numbers.map((number) => world.engine.handle(text('where is CS0032498?', { key: `at-once-${number}` }))),
    );
    for (const answer of answers) expect(wordsOf(answer)).toContain('CS0032498');
    expect(await world.db.session.count()).toBe(1);
  });

  test('open two drafts one behind the other, and lose neither', async () => {
    await Promise.all([
      world.engine.handle(text('paper jam in tray 2 on GNM75498')),
      world.engine.handle(text('the copies from WHJ02153 have black lines')),
    ]);
    const drafts = await world.db.draft.findMany();
    const session = await world.db.session.findFirstOrThrow();
    const { draft, aside } = session.data as { draft: string; aside: string[] };
    expect(new Set([draft, ...aside])).toEqual(new Set(drafts.map(({ id }) => id)));
  });

  test('end one draft once when "ok" and "cancel" arrive together', async () => {
    await world.engine.handle(text('comment on CS0032498: the noise is back'));
    const answers = await Promise.all([
      world.engine.handle(text('ok', { key: 'says-ok' })),
      world.engine.handle(text('cancel', { key: 'says-cancel' })),
    ]);
    const draft = await world.db.draft.findFirstOrThrow();
    const comments = await world.db.caseActivity.count({
      where: { body: { contains: 'the noise is back' } },
    });
    expect(comments).toBe(draft.status === 'done' ? 1 : 0);
    const said = answers.map(wordsOf).join();
    // What was sent first can only be taken back by a question of its own; what was cancelled first is not sent.
    if (draft.status === 'done') expect(said).not.toContain(en('engine.cancelled'));
    else expect(said).toContain(en('engine.heard.ok'));
  });
});
