import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CapabilityId, capabilityIds } from '../../bot/understanding/intents.ts';
import { maxTextLength } from '../../bot/understanding/text/clean-text.ts';
import type { Language } from '../../bot/understanding/types.ts';
import { read } from './support/read.ts';

describe('understanding a message', () => {
  it.each<[string, Language, CapabilityId]>([
    ['le copieur du 2e fait un bruit bizarre', 'fr', 'report-fault'],
    ['2 toners cyan svp', 'fr', 'order-supplies'],
    ['waar blijft mijn bestelling 1473940', 'nl', 'order-status'],
    ['hoe staat het met CS0032498', 'nl', 'check-case'],
    ['GNM75498 black 153700 colour 9792', 'en', 'submit-meters'],
    ['how do I print in black and white', 'en', 'product-info'],
    ['it only prints in black and white', 'en', 'report-fault'],
    ['move the printer to the new office', 'en', 'move-equipment'],
    ['bonjour', 'fr', 'help'],
  ])('knows what "%s" asks', (text, language, intent) => {
    expect(read(text, language).intent).toBe(intent);
  });

  it('answers with confidences between 0 and 1, best first, that do not add up to more than 1', () => {
    const { confidence, alternatives } = read('plus de toner');
    const all = [confidence, ...alternatives.map((other) => other.confidence)];
    expect(all.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect([...all].sort((left, right) => right - left)).toEqual(all);
    expect(all.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1.000001);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['an emoji', '😀'],
    ['mark-up', '<div><p>le copieur <b>bourre</b></p></div>'],
    ['20,000 characters', 'bourrage papier '.repeat(1250)],
    ['20,000 digits', '1'.repeat(20_000)],
    ['20,000 angle brackets', '<'.repeat(20_000)],
    ['20,000 spaces and commas', ' ,'.repeat(10_000)],
    ['twenty thousand "ok "', 'ok '.repeat(6_666)],
  ])('answers %s without throwing', (_, text) => {
    expect(capabilityIds).toContain(read(text).intent);
  });

  it('looks at no more of a text than its cap', () => {
    const long = 'x'.repeat(maxTextLength * 3);
    expect(read(`le copieur est en panne ${long}GNM75498`).slots.device).toBeUndefined();
  });

  it('never throws and always gives the same answer, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 200, seed: 20260302 },
    );
  });

  it('keeps the facts of the readings that will be offered when it is not sure', () => {
    const unsure = read('forty five thousand on 53463252', 'en');
    expect(unsure.slots.device?.candidates).toEqual(['GNM75498']);
  });
});
