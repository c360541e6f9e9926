import { describe, expect, test } from 'vitest';
import { personId } from '../../prisma/seed/demo/people.ts';
import { monday } from '../support/clock.ts';
import { useWorld } from '../support/world/use-world.ts';
import { buttonOf, contentOf, draftIn, wordsOf } from './support/answers.ts';
import { click, submit, text } from './support/turns.ts';
import { en } from './support/words.ts';

const day = 24 * 3600 * 1000;
const world = useWorld();

/** A comment on a case, written and not sent yet. */
async function waitingComment(): Promise<string> {
  return draftIn(await world.engine.handle(text('comment on CS0032498: the noise is back')));
}

const comments = () => world.db.caseActivity.count({ where: { kind: 'comment' } });

describe('a draft that is done', () => {
  test('shows what came of it when its card is clicked late, and does nothing more [F48]', async () => {
    const draft = await waitingComment();
    const sent = await world.engine.handle(click('engine.send', { draft }));
    const before = await comments();
    for (const name of ['send', 'edit', 'cancel', 'resume']) {
      const late = await world.engine.handle(click(`engine.${name}`, { draft }));
      expect(contentOf(late), name).toEqual(contentOf(sent));
    }
    const late = await world.engine.handle(submit(draft, { number: 'CS0032498', body: 'once more' }));
    expect(contentOf(late)).toEqual(contentOf(sent));
    expect(await comments()).toBe(before);
  });

  test('says that nothing was sent when it was cancelled', async () => {
    const draft = await waitingComment();
    await world.engine.handle(text('cancel'));
    const late = await world.engine.handle(click('engine.send', { draft }));
    expect(wordsOf(late)).toContain(en('engine.cancelled'));
  });
});

describe('a draft of somebody else', () => {
  test('cannot be sent, changed, read or cancelled by another person [X8]', async () => {
    const draft = await waitingComment();
    const before = await comments();
    for (const by of ['Megan', 'Joris', 'Robin'] as const)
      for (const turn of [
        click('engine.send', { draft }, { by }),
        click('engine.edit', { draft }, { by }),
        click('engine.cancel', { draft }, { by }),
        submit(draft, { number: 'CS0032498', body: 'not mine' }, { by }),
      ]) {
        const answer = wordsOf(await world.engine.handle(turn));
        expect(answer).toContain(en('engine.expired.title'));
        expect(answer).not.toContain('the noise is back');
      }
    expect(await comments()).toBe(before);
    expect((await world.db.draft.findFirstOrThrow({ where: { id: draft } })).status).toBe('open');
  });

  test('looks like one that never was [X8]', async () => {
    const draft = await waitingComment();
    const unknown = '00000000-0000-4000-8000-00000000ffff';
    const foreign = await world.engine.handle(click('engine.send', { draft }, { by: 'Joris' }));
    const never = await world.engine.handle(click('engine.send', { draft: unknown }, { by: 'Joris' }));
    expect(contentOf(foreign)).toEqual(contentOf(never));
  });
});

describe('a draft that lay around too long', () => {
  const later = new Date(monday.getTime() + 8 * day);

  test('has expired: its card says so and nothing is sent', async () => {
    const draft = await waitingComment();
    const before = await comments();
    const answer = await world.engine.handle(click('engine.send', { draft }, { at: later }));
    expect(wordsOf(answer)).toContain(en('engine.expired.title'));
    expect(await comments()).toBe(before);
  });

  test('is not what a later message goes to', async () => {
    await waitingComment();
    const answer = await world.engine.handle(text('ok', { at: later }));
    expect(wordsOf(answer)).toContain(en('engine.heard.ok'));
  });
});

describe('a person whose access changes while a draft is open', () => {
  test('is spoken to as somebody unknown once it was withdrawn, whatever was open [F55]', async () => {
    const draft = draftIn(await world.engine.handle(text('comment on CS0032498: the noise is back')));
    await world.db.person.update({ where: { id: personId.Alex }, data: { status: 'deactivated' } });
    const before = await comments();
    for (const turn of [text('where is CS0032498?'), text('ok'), click('engine.send', { draft })]) {
      const answer = wordsOf(await world.engine.handle(turn));
      expect(answer).not.toContain('the noise is back');
      expect(answer).not.toContain(en('engine.apology.title'));
    }
    expect(await comments()).toBe(before);
  });

  test('is answered as a known person once it was given, whatever was open [F47]', async () => {
    const by = 'Robin' as const;
    const hello = await world.engine.handle(text('hello', { by }));
    const ask = buttonOf(hello, 'request-access.begin');
    const draft = draftIn(await world.engine.handle(click(ask.action, ask.payload, { by })));
    const { sender } = text('', { by });
    await world.db.chatIdentity.create({
      data: {
        id: '00000000-0000-4000-8000-0000000000aa',
        channel: 'teams',
        tenantId: sender.tenantId,
        externalId: sender.externalId,
        personId: personId.Alex,
      },
    });
    expect(wordsOf(await world.engine.handle(text('where is CS0032498?', { by })))).toContain('CS0032498');
    const late = await world.engine.handle(click('engine.send', { draft }, { by }));
    expect(wordsOf(late)).not.toContain(en('engine.apology.title'));
  });

  test('can no longer send what only the former role allowed [G5]', async () => {
    const by = 'Megan' as const;
    const draft = draftIn(
      await world.engine.handle(text('comment on CS0032500: please check again', { by })),
    );
    await world.db.person.update({ where: { id: personId.Megan }, data: { role: 'user' } });
    await world.db.case.updateMany({ where: { number: 32_500 }, data: { reportedById: personId.Adele } });
    const before = await comments();
    const answer = await world.engine.handle(click('engine.send', { draft }, { by }));
    expect(wordsOf(answer)).toContain(en('refusal.case-not-found.title'));
    expect(await comments()).toBe(before);
  });
});
