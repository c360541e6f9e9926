import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { f1, measureSlots, readSlotCases } from '../../bot/understanding/cli/measure-slots.ts';
import { understand } from '../../bot/understanding/understand.ts';

describe('the slot test set', () => {
  const cases = readSlotCases(join(import.meta.dirname, 'slots.jsonl'));

  it('has at least 300 messages annotated by somebody else', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
  });

  it('is read with an F1 of at least 0.90', () => {
    const report = measureSlots(cases, understand);
    expect(f1(report.all)).toBeGreaterThanOrEqual(0.9);
  });
});
