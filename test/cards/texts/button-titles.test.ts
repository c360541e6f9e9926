import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, isTextKey } from '../../../cards/texts/catalogue.ts';
import { languages } from '../../../cards/texts/language.ts';

/** Three titles of this length stand beside each other in a narrow Teams pane and on a phone. */
const maxTitle = 22;

/** Titles that are longer still; none may join them. */
const tooLong = new Set([
  'en meters.lower.review',
  'en support.write',
  'fr cases.followUp',
  'fr meters.lower.contract',
  'fr meters.lower.review',
  'nl cases.followUp',
  'nl engine.contactSupport',
  'nl gaps.button',
  'nl meters.lower.contract',
  'nl meters.lower.review',
  'nl support.write',
]);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Keys given to what makes a button: `linkTo`, `beginOf`, and `act`, `send`, `edit` of a flow. */
const makesButton =
  /\b(?:linkTo|beginOf|act)\(\s*[\w.]+,\s*[\w.]*\bt\.text\(\s*'([^']+)'|\b(?:send|edit)\([\w.]*\bt\.text\('([^']+)'/g;
const builtIn = ['engine.send', 'engine.edit', 'engine.cancel', 'engine.choose.button'];

test('titles of buttons are at most 22 characters long, in every language', () => {
  const code = ['bot/capabilities', 'bot/engine'].flatMap(sourcesIn).join('\n');
  const found = [...code.matchAll(makesButton)].map(([, made, sent]) => made ?? sent ?? '');
  const keys = [...new Set([...found, ...builtIn])].filter(isTextKey);
  expect(keys.length).toBeGreaterThan(25);
  const long = keys.flatMap((key) =>
    languages.filter((language) => catalogue[language][key].length > maxTitle).map((one) => `${one} ${key}`),
  );
  expect(long.filter((one) => !tooLong.has(one))).toEqual([]);
});
