import { describe, expect, test } from 'vitest';
import { registry } from '../../bot/capabilities/registry.ts';
import type { CapabilityId } from '../../bot/understanding/intents.ts';
import type { Understanding } from '../../bot/understanding/types.ts';
import { understand } from '../../bot/understanding/understand.ts';
import { useWorld } from '../support/world/use-world.ts';
import { buttonOf, buttonsOf, wordsOf } from './support/answers.ts';
import { click, text } from './support/turns.ts';
import { en } from './support/words.ts';

/** Words whose reading the test says; everything else is read as usual. */
const readings: Record<string, [CapabilityId, number][]> = {
  'toner thing': [
    ['order-supplies', 0.4],
    ['report-fault', 0.3],
    ['order-status', 0.05],
  ],
  'any of many': [
    ['order-supplies', 0.3],
    ['report-fault', 0.2],
    ['check-case', 0.2],
    ['submit-meters', 0.2],
  ],
  'nobody here': [
    ['membership', 0.4],
    ['manage-delegates', 0.3],
    ['report-fault', 0.2],
  ],
  'maybe elsewhere': [
    ['out-of-scope', 0.8],
    ['report-fault', 0.15],
    ['order-issue', 0.01],
  ],
  'surely elsewhere': [
    ['out-of-scope', 0.95],
    ['report-fault', 0.03],
  ],
  'a remark': [
    ['help', 0.6],
    ['order-supplies', 0.3],
  ],
  mumble: [['report-fault', 0.1]],
  'more mumble': [['report-fault', 0.1]],
};

const said = (words: string): Partial<Understanding> => {
  const [first, ...others] = (readings[words] ?? []).map(([intent, confidence]) => ({ intent, confidence }));
  return first ? { ...first, alternatives: others, act: null } : {};
};

const world = useWorld({
  changes: {
    understand: (words, context) => ({ ...understand(words, context), ...said(words) }),
    split: (words) => [words],
  },
});

const say = (words: string) => world.engine.handle(text(words));
const offered = (result: Awaited<ReturnType<typeof say>>) =>
  buttonsOf(result).map(({ action, payload }) => (action === 'engine.choose' ? payload.capability : action));

describe('a message of which two or three things are likely', () => {
  test('is asked about with these, and nothing is begun [G28]', async () => {
    const asked = await say('any of many');
    expect(wordsOf(asked)).toContain(en('engine.choose.intent'));
    expect(offered(asked)).toEqual(['order-supplies', 'report-fault', 'check-case']);
    expect(await world.db.draft.count()).toBe(0);
  });

  test('goes where the person says, with its words [G28]', async () => {
    await say('toner thing');
    const choice = buttonOf(await say('toner thing'), 'engine.choose');
    const begun = wordsOf(await world.engine.handle(click(choice.action, choice.payload)));
    expect(begun).toContain('order-supplies.');
    expect(await world.db.draft.count()).toBe(1);
  });

  test('offers the service desk once for all that has no place of its own here [F1]', async () => {
    const missing = ['membership', 'manage-delegates'].filter((id) => registry.find(id) === undefined);
    const choices = offered(await say('nobody here'));
    expect(choices.filter((id) => id === 'general-request')).toHaveLength(missing.length > 0 ? 1 : 0);
    expect(choices).toContain('report-fault');
    expect(new Set(choices).size).toBe(choices.length);
  });
});

describe('a message that seems to be about something else', () => {
  test('is not turned away while something else may be meant: that is offered [F54]', async () => {
    const asked = await say('maybe elsewhere');
    expect(wordsOf(asked)).not.toContain(en('support.elsewhere.title'));
    expect(offered(asked)).toEqual(['report-fault', 'engine.help']);
  });

  test('is turned away, kindly, when nothing else is likely [F54]', async () => {
    expect(wordsOf(await say('surely elsewhere'))).toContain(en('support.elsewhere.title'));
  });

  test('belongs to the open form when it may well be a part of it [F48]', async () => {
    await say('we need 2 cyan toners');
    expect(wordsOf(await say('a remark'))).toContain('order-supplies.');
    expect(await world.db.draft.count()).toBe(1);
  });

  test('of somebody nobody knows leads to how to get access [F47]', async () => {
    const answer = wordsOf(await world.engine.handle(text('maybe elsewhere', { by: 'Robin' })));
    expect(answer).toContain(en('access.hello.title'));
  });
});

describe('a message that is not understood', () => {
  test('is said to be so with a way to see what can be asked, and no person yet [G64]', async () => {
    const answer = await say('mumble');
    expect(wordsOf(answer)).toContain(en('engine.notUnderstood.title'));
    expect(offered(answer)).toEqual(['engine.help']);
  });

  test('leads to a person the second time in a row [G64]', async () => {
    await say('mumble');
    const answer = await say('more mumble');
    expect(offered(answer)).toEqual(['engine.help', 'contact-support']);
    const person = buttonOf(answer, 'engine.choose');
    const shown = wordsOf(await world.engine.handle(click(person.action, person.payload)));
    expect(shown).toContain('0 820 12 40 40');
    expect(shown).toContain('general-request.begin');
  });

  test('leads to a person when a choice was offered before and nobody took it [G64]', async () => {
    await say('toner thing');
    expect(offered(await say('any of many'))).toEqual([
      'order-supplies',
      'report-fault',
      'check-case',
      'contact-support',
    ]);
  });

  test('does not when something was understood in between [G64]', async () => {
    await say('mumble');
    await say('help');
    expect(offered(await say('more mumble'))).toEqual(['engine.help']);
  });

  test('does not once a choice was made [G64]', async () => {
    const choice = buttonOf(await say('toner thing'), 'engine.choose');
    await world.engine.handle(click(choice.action, choice.payload));
    await say('cancel');
    expect(offered(await say('mumble'))).toEqual(['engine.help']);
  });
});
