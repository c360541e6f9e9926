import { describe, expect, test } from 'vitest';
import type { CapabilityId } from '../../bot/understanding/intents.ts';
import type { Understanding } from '../../bot/understanding/types.ts';
import { understand } from '../../bot/understanding/understand.ts';
import { renderForm } from '../../cards/forms/adaptive-form.ts';
import { renderCard } from '../../cards/render/render-card.ts';
import { toBlockKit } from '../../cards/slack/to-block-kit.ts';
import { cardView } from '../../cards/views/card-view.ts';
import { useWorld } from '../support/world/use-world.ts';
import { buttonsOf, wordsOf } from './support/answers.ts';
import { click, text } from './support/turns.ts';
import { en } from './support/words.ts';

/** Words whose reading the test says. */
const readings: Record<string, [CapabilityId, number][]> = {
  'something with toner': [
    ['order-supplies', 0.6],
    ['report-fault', 0.2],
    ['return-supplies', 0.1],
    ['membership', 0.06],
  ],
  'surely toner': [
    ['order-supplies', 0.95],
    ['report-fault', 0.04],
  ],
  'perhaps a fault': [
    ['report-fault', 0.6],
    ['update-case', 0.3],
  ],
  'only a fault': [['report-fault', 0.6]],
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

type Said = Awaited<ReturnType<typeof world.engine.handle>>;
const say = (words: string, place: Parameters<typeof text>[1] = {}) =>
  world.engine.handle(text(words, { conversation: words, ...place }));
const others = (result: Said) => buttonsOf(result).filter(({ action }) => action === 'engine.instead');
/** What is open, or was, by capability. */
const statesOf = async () =>
  (await world.db.draft.findMany({ where: { sessionId: { contains: 'instead' } } }))
    .filter(({ status }) => status !== 'kept')
    .map(({ capability, status, data }) => ({ capability, status, data }));

describe('what is begun from a message that is not sure', () => {
  test('offers the next two meanings below it, in both chat systems [G1]', async () => {
    const result = await say('something with toner');
    expect(wordsOf(result)).toContain(en('engine.notThat'));
    const seen = [...new Set(others(result).map(({ payload }) => payload.capability))];
    expect(seen).toEqual(['report-fault', 'return-supplies']);
    const [reply] = result.outgoing.map((one) => one.reply).slice(-1);
    if (reply?.kind !== 'card' && reply?.kind !== 'form') throw new Error('no card');
    const view = cardView.parse(reply.kind === 'card' ? reply.card : reply.summary);
    const card = renderCard(view, 'en');
    const inTeams = reply.kind === 'form' ? renderForm(reply.form, reply.draftId, 'en') : card;
    for (const shown of [inTeams, toBlockKit(card, view.card)])
      expect(JSON.stringify(shown)).toContain(en('faults.menu.title'));
  });

  test('begins the other one with the same words and closes the first, when that is clicked [G1]', async () => {
    const result = await say('something with toner', { conversation: 'instead' });
    const [fault] = others(result);
    await world.engine.handle(click('engine.instead', fault?.payload, { conversation: 'instead' }));
    expect(await statesOf()).toMatchObject([
      { capability: 'order-supplies', status: 'cancelled' },
      { capability: 'report-fault', status: 'open', data: { description: 'something with toner' } },
    ]);
  });

  test('offers nothing else where the message is sure', async () => {
    const result = await say('surely toner');
    expect(wordsOf(result)).not.toContain(en('engine.notThat'));
    expect(others(result)).toEqual([]);
  });
});

describe('what somebody may not do, understood in a message that is not sure', () => {
  test('is asked about before anybody is sent away, and refused once it is chosen [G1]', async () => {
    const place = { by: 'Patti', conversation: 'doubt' } as const;
    const result = await world.engine.handle(text('perhaps a fault', place));
    const offered = buttonsOf(result).filter(({ action }) => action === 'engine.choose');
    expect(offered.map(({ payload }) => payload.capability)).toEqual(['report-fault', 'update-case']);
    const chosen = await world.engine.handle(click('engine.choose', offered[0]?.payload, place));
    expect(wordsOf(chosen)).toContain(en('refusal.not-allowed.title'));
  });

  test('is refused at once where nothing else can be meant', async () => {
    const result = await world.engine.handle(text('only a fault', { by: 'Patti', conversation: 'plain' }));
    expect(wordsOf(result)).toContain(en('refusal.not-allowed.title'));
  });
});
