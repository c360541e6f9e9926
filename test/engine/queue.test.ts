import { describe, expect, test } from 'vitest';
import { textsFor } from '../../cards/texts/texts.ts';
import { deviceId } from '../support/demo-ids.ts';
import { useWorld } from '../support/world/use-world.ts';
import { buttonOf, wordsOf } from './support/answers.ts';
import { click, text } from './support/turns.ts';
import { en } from './support/words.ts';

const world = useWorld();

const say = async (words: string) => wordsOf(await world.engine.handle(text(words)));
const noted = en('engine.queue.noted', { requests: '' }).slice(0, 10);
const next = (words: string) => en('engine.queue.next', { text: words });
const waiting = async () => {
  const { data } = await world.db.session.findFirstOrThrow();
  return (data as { queue: string[] }).queue;
};

const jamAndToner = 'jam in tray 2 on GNM75498 and we need 2 cyan toners';

describe('two requests in one message', () => {
  test('are taken one after the other: the first now, the second noted and said so [G23 X25]', async () => {
    const answer = await say(jamAndToner);
    expect(answer).toContain(noted);
    expect(answer).toContain('report-fault.helped');
    expect(answer).not.toContain('order-supplies.');
    expect(await waiting()).toEqual(['we need 2 cyan toners']);
  });

  test('go on with the second once the first was cancelled [G23 X25]', async () => {
    await say(jamAndToner);
    const answer = await say('cancel');
    expect(answer).toContain(en('engine.cancelled'));
    expect(answer).toContain(next('we need 2 cyan toners'));
    expect(answer).toContain('order-supplies.');
    expect(answer).not.toContain(noted);
    expect(await waiting()).toEqual([]);
  });

  test('go on with the second once the first was settled by a button [G30 X25]', async () => {
    const helped = buttonOf(await world.engine.handle(text(jamAndToner)), 'report-fault.helped');
    const answer = wordsOf(await world.engine.handle(click(helped.action, helped.payload)));
    expect(answer).toContain(en('faults.article.solved.title'));
    expect(answer).toContain(next('we need 2 cyan toners'));
    expect(await waiting()).toEqual([]);
  });

  test('are both answered at once when neither needs anything more [F4 B12]', async () => {
    const answer = await say('where is CS0032498? what is the phone number of support?');
    expect(answer).toContain('CS0032498');
    expect(answer).toContain(next('what is the phone number of support?'));
    expect(answer).toContain('0 820 12 40 40');
    expect(answer).not.toContain(noted);
  });

  test('wait for each other over other questions in between [G23 X25]', async () => {
    await say(jamAndToner);
    const between = await say('where is CS0032498?');
    expect(between).toContain('CS0032498');
    expect(between).not.toContain(next('we need 2 cyan toners'));
    expect(await waiting()).toEqual(['we need 2 cyan toners']);
  });

  test('are forgotten when the person starts over', async () => {
    await say(jamAndToner);
    expect(await say('start over')).not.toContain(next('we need 2 cyan toners'));
    expect(await waiting()).toEqual([]);
  });

  test('lead to one draft each when the message is delivered twice [F48]', async () => {
    const twice = text(jamAndToner);
    await world.engine.handle(twice);
    const again = await world.engine.handle(twice);
    expect(again.duplicate).toBe(true);
    expect(await world.db.draft.count()).toBe(1);
    expect(await waiting()).toEqual(['we need 2 cyan toners']);
  });
});

describe.each([
  ['fr', 'bourrage bac 2 sur GNM75498 et il nous faut 2 toners cyan', 'annuler'],
  ['nl', 'papier vast in lade 2 van GNM75498 en we hebben 2 cyaan toners nodig', 'annuleer'],
] as const)('in %s', (language, words, cancel) => {
  test('what was noted and what comes next is said in that language [G23 X25]', async () => {
    const t = textsFor(language);
    expect(await say(words)).toContain(t.text('engine.queue.noted', { requests: '' }).slice(0, 10));
    const [second = ''] = await waiting();
    expect(await say(cancel)).toContain(t.text('engine.queue.next', { text: second }));
  });
});

describe('one request', () => {
  test.each([
    'black 153 700 and colour 20 100 on GNM75498',
    '2 cyan and 1 magenta toner for GNM75498',
    'paper jam and a strange noise on GNM75498',
    // Cut in two, the second half would be sure enough to act upon, and is not a request of its own.
    'need assistance relocating a scanner from St. Elmo to the records room, and installing it there',
  ])('is left whole: %s [F17 X25]', async (words) => {
    expect(await say(words)).not.toContain(noted);
    expect(await waiting()).toEqual([]);
  });

  test('is kept as typed, a long text too [F48]', async () => {
    const long = `Please note for CS0032498. ${'The noise is back and we need toner. '.repeat(40)}`;
    await say(long);
    expect(await waiting()).toEqual([]);
  });
});

describe('what waits', () => {
  test('is named, and is about the one device that the message names [X25]', async () => {
    const answer = await say('paper jam, and 2 black toners for WHJ01481');
    expect(answer).toContain('2 black toners for WHJ01481');
    const [fault] = await world.db.draft.findMany({ where: { capability: 'report-fault' } });
    expect(fault?.data).toMatchObject({ deviceId: deviceId('WHJ01481') });
  });

  test('is taken up first when that is said, and what was open is offered again once that is done [X25]', async () => {
    await say(jamAndToner);
    const answer = await say('the toner first');
    expect(answer).toContain('order-supplies.');
    expect(await waiting()).toEqual([]);
    expect(answer).toContain('engine.resume');
  });

  test('is left out when that is said, and what is open stays [X25]', async () => {
    await say(jamAndToner);
    const answer = await say('leave the toner out');
    expect(answer).toContain('we need 2 cyan toners');
    expect(await waiting()).toEqual([]);
    expect(await world.db.draft.count({ where: { status: 'open' } })).toBe(1);
  });

  test('is named again by "both" [X25]', async () => {
    await say(jamAndToner);
    expect(await say('both')).toContain('we need 2 cyan toners');
    expect(await waiting()).toEqual(['we need 2 cyan toners']);
  });
});
