import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, isTextKey } from '../../../cards/texts/catalogue.ts';
import { languages } from '../../../cards/texts/language.ts';

/** Three titles of this length stand beside each other in a narrow Teams pane and on a phone. */
const maxTitle = 22;

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
/** What people choose from when it is not clear what they meant: the names of the capabilities, and those of requests. */
const namesCapability = /\b(?:title: '([\w.-]+\.menu\.title)')/g;
const namesRequest = /^requests\.[\w-]+\.title$/;

test('titles of buttons are at most 22 characters long, in every language', () => {
  const code = ['bot/capabilities', 'bot/engine'].flatMap(sourcesIn).join('\n');
  const found = [...code.matchAll(makesButton)].map(([, made, sent]) => made ?? sent ?? '');
  const names = [...code.matchAll(namesCapability)].map(([, key]) => key ?? '');
  const requests = Object.keys(catalogue.en).filter((key) => namesRequest.test(key));
  const keys = [...new Set([...found, ...builtIn, ...names, ...requests])].filter(isTextKey);
  expect(keys.length).toBeGreaterThan(35);
  const long = keys.flatMap((key) =>
    languages.filter((language) => catalogue[language][key].length > maxTitle).map((one) => `${one} ${key}`),
  );
  expect(long).toEqual([]);
});
