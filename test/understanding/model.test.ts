import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../bot/understanding/intent/build-model.ts';
import { classifyIntent } from '../../bot/understanding/intent/classify.ts';
import { readPhrases } from '../../bot/understanding/intent/read-phrases.ts';
import { wordsOf } from '../../bot/understanding/intent/words-of.ts';
import { capabilityIds } from '../../bot/understanding/intents.ts';
import { readModel, writeModel } from '../../bot/understanding/linear/model-file.ts';
import { languages } from '../../bot/understanding/types.ts';

const phrases = readPhrases(join(import.meta.dirname, '../../bot/understanding/phrases'));
const some = phrases.filter((_, index) => index % 60 === 0);

describe('the intent model', () => {
  it('has at least 40 phrases a capability and language to learn from', () => {
    for (const intent of capabilityIds)
      for (const language of languages) {
        const count = phrases.filter(
          (phrase) => phrase.intent === intent && phrase.language === language,
        ).length;
        expect(count, `${intent} ${language}`).toBeGreaterThanOrEqual(40);
      }
  });

  it('is the same for the same phrases, and the same again from its file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'model-'));
    const first = buildModel(some, 'test');
    const second = buildModel(some, 'test');
    expect(Buffer.from(second.weights).equals(Buffer.from(first.weights))).toBe(true);
    writeModel(join(folder, 'intent.bin'), first);
    const again = readModel(join(folder, 'intent.bin'));
    rmSync(folder, { recursive: true });
    const words = wordsOf('le copieur bourre');
    expect(classifyIntent(again, words)).toEqual(classifyIntent(first, words));
  }, 90_000);
});
