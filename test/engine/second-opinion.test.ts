import { beforeEach, describe, expect, test } from 'vitest';
import type { Refine } from '../../bot/engine/engine-deps.ts';
import { understand } from '../../bot/understanding/understand.ts';
import { useWorld } from '../support/world/use-world.ts';
import { contentOf, wordsOf } from './support/answers.ts';
import { text } from './support/turns.ts';
import { en } from './support/words.ts';

const unsure = 'hmm the beast';
let asked: string[];
/** While it is asked, a second connection looks whether a transaction is open. */
let openMeanwhile: number[];
let opinion: Refine;

const refine: Refine = async (words, context, local) => {
  asked.push(words);
  const [row] = await world.db.$queryRaw<{ open: bigint }[]>`
    SELECT count(*) AS open FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL AND state LIKE 'idle in%'`;
  openMeanwhile.push(Number(row?.open));
  return opinion(words, context, local);
};

const world = useWorld({
  changes: {
    refine,
    understand: (words, context) => {
      const local = understand(words, context);
      return words === unsure ? { ...local, intent: 'help', confidence: 0.1, act: null } : local;
    },
  },
});
beforeEach(() => {
  asked = [];
  openMeanwhile = [];
  opinion = async (_words, _context, local) => ({ ...local, intent: 'check-case', confidence: 0.9 });
});

describe('a second opinion', () => {
  test('decides where an unsure message goes, and is asked once and outside of any transaction [F4]', async () => {
    const answer = wordsOf(await world.engine.handle(text(unsure)));
    expect(answer).not.toContain(en('engine.notUnderstood.title'));
    expect(answer).toContain('check-case');
    expect(asked).toEqual([unsure]);
    expect(openMeanwhile).toEqual([0]);
  });

  test('is not asked about a message that is sure, that steers the conversation, or of somebody unknown', async () => {
    for (const words of ['where is CS0032498?', 'cancel', 'ok', 'thanks'])
      await world.engine.handle(text(words));
    await world.engine.handle(text(unsure, { by: 'Robin' }));
    expect(asked).toEqual([]);
  });

  test('is not asked about a message that answers an open form', async () => {
    await world.engine.handle(text('we need 2 cyan toners'));
    await world.engine.handle(text(unsure));
    expect(asked).toEqual([]);
  });

  test('is not asked again when the same message is delivered twice [F48]', async () => {
    const twice = text(unsure);
    const first = await world.engine.handle(twice);
    const again = await world.engine.handle(twice);
    expect(again.duplicate).toBe(true);
    expect(contentOf(again)).toEqual(contentOf(first));
    expect(asked).toEqual([unsure]);
  });

  test('that knows no better leaves the local reading', async () => {
    opinion = async (_words, _context, local) => local;
    const answer = wordsOf(await world.engine.handle(text(unsure)));
    expect(answer).toContain(en('engine.notUnderstood.title'));
    expect(asked).toEqual([unsure]);
  });
});
