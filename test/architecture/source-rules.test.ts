import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusalCodes } from '../../domain/refusals.ts';

const folders = ['bot', 'domain', 'cards', 'knowledge', 'manifest', 'prisma'];
const sources = folders.flatMap(listSources).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

function listSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : listSources(path);
    return /\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** Sources outside `except` whose code (comments left out) matches. */
function offenders(pattern: RegExp, except: RegExp): string[] {
  return sources
    .filter(({ path, text }) => !except.test(path) && pattern.test(withoutComments(text)))
    .map(({ path }) => path);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

describe('the sources', () => {
  test('read the environment in one place', () => {
    expect(offenders(/process\.env/, /^bot\/config\.ts$/)).toEqual([]);
  });

  test('take time, randomness and ids from outside', () => {
    const ambient = /Date\.now\(|new Date\(\)|Math\.random|randomUUID\(|randomBytes\(|performance\.now/;
    // The edges: the machine's clock, throw-away passwords and names of the local database, command-line tools.
    const edges = /^bot\/system\.ts$|^prisma\/(local|migrate|cli)\/|\/cli\//;
    expect(offenders(ambient, edges)).toEqual([]);
  });

  test('stay small: no file over 300 lines, half of them under 100', () => {
    const lengths = sources
      .filter(({ path }) => !path.includes('/catalogues/'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  // What people type may hold a brand, so the understanding of messages knows them.
  test('name no supplier outside of data', () => {
    const brands = /\b(canon|xerox|kyocera|ricoh|konica|lexmark|brother|epson)\b/i;
    expect(offenders(brands, /^prisma\/seed\/|^knowledge\/check-|^bot\/understanding\//)).toEqual([]);
  });

  test('give every refusal that has a text', () => {
    const givers = sources.filter(
      ({ path }) => /^(domain|bot)\//.test(path) && path !== 'domain/refusals.ts',
    );
    const isGiven = (code: string) => givers.some(({ text }) => text.includes(`'${code}'`));
    expect(refusalCodes.filter((code) => !isGiven(code))).toEqual([]);
  });
});
