import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverage, readRequirements, readResults } from './coverage.ts';

describe('the requirements report', () => {
  test('knows every row of the inventory once, those of the product like those of the documents', () => {
    const ids = readRequirements(readFileSync('docs/requirements.md', 'utf8'));
    expect(new Set(ids).size).toBe(ids.length);
    const product = ids.filter((id) => id.startsWith('P'));
    expect(product).toEqual(Array.from({ length: 30 }, (_, at) => `P${at + 1}`));
    expect(ids.length - product.length).toBe(243);
  });

  test('counts a requirement only by tests that passed and name it', () => {
    const run = {
      testResults: [
        {
          assertionResults: [
            { title: 'a', fullName: 'refuses a lower counter [F8 F10]', status: 'passed' },
            { title: 'b', fullName: 'lists five orders [G47]', status: 'failed' },
          ],
        },
      ],
    };
    expect(coverage(['F8', 'F10', 'G47'], readResults(JSON.stringify(run)))).toEqual([
      { id: 'F8', tests: ['refuses a lower counter [F8 F10]'] },
      { id: 'F10', tests: ['refuses a lower counter [F8 F10]'] },
      { id: 'G47', tests: [] },
    ]);
  });
});
