import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChannelName, Turn, TurnResult } from '../../bot/engine/turn.ts';
import type { CardAction } from '../../cards/views/card-view.ts';
import { useEngine } from '../support/use-engine.ts';
import type { PersonName } from '../support/world/demo-people.ts';
import { buttonsOf, wordsOf } from './support/answers.ts';
import { click, text, turn } from './support/turns.ts';
import { en } from './support/words.ts';

type Line = { text: string; means?: string };

function lines(name: string): Line[] {
  const file = readFileSync(new URL(`../understanding/${name}`, import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/** What people answer, by whether it can order, send, close or cancel anything. */
const answers = lines('answers.jsonl');
const harmless = new Set(['fact', 'thanks', 'complaint', 'question-about-state', 'later', 'new-request']);
const remarks = answers.filter(({ means = '' }) => harmless.has(means)).map((one) => one.text);
const decisions = answers.filter(({ means = '' }) => !harmless.has(means)).map((one) => one.text);
const requests = [
  ...lines('messages.jsonl').map((one) => one.text),
  'bourrage papier bac 2 sur GNM75498',
  '2 toners cyan pour la WHJ01481',
  'black 90,000 on WHJ02153',
  'toner op voor WHJ01481, 2 zwarte',
  'add to CS0032498: it is louder today',
  'waar staat CS0032498?',
  'ok',
  '👍',
];

/** The same conversations each time, unless others are asked for: a suite that fails by chance says nothing. */
const seed = Number(process.env.LISTENING_SEED ?? 1);

type Deed = { kind: 'remark' | 'decision' | 'request'; at: number } | { kind: 'click' | 'like'; at: number };

const people: readonly PersonName[] = ['Alex', 'Megan', 'Isaiah'];
const deed = (kind: Deed['kind']) => fc.nat(10_000).map((at): Deed => ({ kind, at }));
const deeds = fc.array(
  fc.oneof(
    { arbitrary: deed('request'), weight: 4 },
    { arbitrary: deed('remark'), weight: 5 },
    { arbitrary: deed('decision'), weight: 3 },
    { arbitrary: deed('click'), weight: 3 },
    { arbitrary: deed('like'), weight: 1 },
  ),
  { minLength: 8, maxLength: 24 },
);

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

describe('a conversation about anything, in any order', () => {
  const world = useEngine();
  let held = 0;

  test('is never answered with what was said before, breaks on nothing, and does nothing unasked [G1 F48]', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, fc.nat(2), fc.constantFrom('teams', 'slack'), async (all, who, channel) => {
        held += 1;
        await hold(all, {
          by: pick(people, who),
          channel: channel as ChannelName,
          conversation: `held-${held}`,
        });
      }),
      { numRuns: Number(process.env.LISTENING_RUNS ?? 12), seed },
    );
  }, 300_000);

  type Place = { by: PersonName; channel: ChannelName; conversation: string };

  async function hold(all: readonly Deed[], place: Place): Promise<void> {
    const seen: CardAction[] = [];
    let last: string | null = null;
    const said: string[] = [];
    for (const one of all) {
      const next = toTurn(one, { seen, place });
      if (next === null) continue;
      said.push(next.kind === 'text' ? next.text : next.kind);
      const before = await effects();
      const answer = await world.engine.handle(next);
      await delivered(answer);
      const words = withoutIds(wordsOf(answer));
      const trace = said.join(' | ');
      expect(words, trace).not.toContain(en('engine.apology.title'));
      if (next.kind === 'text') expect(words, `said again after ${trace}`).not.toBe(last);
      if (one.kind === 'remark' || one.kind === 'like') expect(await effects(), trace).toEqual(before);
      if (one.kind === 'like') continue;
      expect(answer.outgoing.length, `nothing said after ${trace}`).toBeGreaterThan(0);
      last = words;
      seen.push(...buttonsOf(answer));
    }
  }

  function toTurn(one: Deed, { seen, place }: { seen: CardAction[]; place: Place }): Turn | null {
    switch (one.kind) {
      case 'request':
        return text(pick(requests, one.at), place);
      case 'remark':
        return text(pick(remarks, one.at), place);
      case 'decision':
        return text(pick(decisions, one.at), place);
      case 'like':
        return turn(
          { kind: 'like', message: { address: { to: place.by }, messageId: `m-${one.at}` } },
          place,
        );
      case 'click': {
        const button = seen.length === 0 ? null : pick(seen, one.at);
        return button && click(button.action, button.payload, place);
      }
    }
  }

  /** Everything a person would mind: what others see, what costs, what is closed or thrown away. */
  async function effects() {
    const { db } = world;
    const [cases, comments, orders, readings, outcomes, closed] = await Promise.all([
      db.case.count(),
      db.caseActivity.count(),
      db.order.count(),
      db.reading.count(),
      db.articleOutcome.count(),
      db.draft.count({ where: { status: { in: ['done', 'cancelled'] } } }),
    ]);
    return { cases, comments, orders, readings, outcomes, closed };
  }

  async function delivered({ outgoing }: TurnResult): Promise<void> {
    for (const [at, { id }] of outgoing.entries())
      await world.engine.delivered(id, { address: {}, messageId: `m-${id}-${at}` });
  }
});

function withoutIds(words: string): string {
  return words.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
}
