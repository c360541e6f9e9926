import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import rules from '../../import-rules.config.ts';
import { innocentImports, type PlantedImport, plantedImports, wayBack } from './planted-imports.ts';

const folders = ['bot', 'domain', 'cards', 'knowledge', 'prisma', 'manifest'];

test('every import keeps the rules of the architecture', async () => {
  const { totalCruised, broken } = await brokenRules();
  expect(totalCruised).toBeGreaterThan(300);
  expect(broken).toEqual([]);
});

describe('the import rules', () => {
  let broken: string[];
  const tree = mkdtempSync(join(tmpdir(), 'planted-imports-'));
  beforeAll(async () => {
    plant(tree, [...Object.values(plantedImports).flat(), wayBack, ...innocentImports]);
    broken = (await brokenRules(tree)).broken;
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  test('have each a planted violation', () => {
    expect(Object.keys(plantedImports)).toEqual(rules.forbidden?.map((rule) => rule.name));
  });

  test.each(Object.keys(plantedImports))('%s sees every violation planted for it', (rule) => {
    const planted = plantedImports[rule]?.map((each) => name(rule, each)) ?? [];
    expect(planted.length).toBeGreaterThan(0);
    expect(planted.filter((each) => !broken.includes(each))).toEqual([]);
  });

  test.each(innocentImports)('let %s import %s', (from, to) => {
    expect(broken.filter((each) => each.endsWith(name('', [from, to])))).toEqual([]);
  });
});

/** The violations of the rules in a tree (this project's unless another is named), each as `rule: from -> to`. */
async function brokenRules(tree?: string): Promise<{ totalCruised: number; broken: string[] }> {
  const { output } = await cruise(folders, {
    ...rules.options,
    ...(tree === undefined ? {} : { baseDir: tree }),
    validate: true,
    ruleSet: { forbidden: rules.forbidden ?? [] },
  });
  const { violations, totalCruised } = (output as ICruiseResult).summary;
  return { totalCruised, broken: violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`) };
}

function name(rule: string, [from, to]: PlantedImport): string {
  return `${rule}: ${from} -> ${isFile(to) ? to : `node_modules/${to}/index.js`}`;
}

/** Writes a tree in which these files import each other, or packages that are there as well. */
function plant(tree: string, imports: readonly PlantedImport[]): void {
  const write = (path: string, text: string, flag: 'a' | 'w' = 'w') => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text, { flag });
  };
  write('package.json', '{ "type": "module" }');
  for (const folder of folders) write(`${folder}/here.ts`, 'export {};\n');
  for (const [from, to] of imports) {
    const up = '../'.repeat(from.split('/').length - 1);
    write(from, `import type {} from '${isFile(to) ? `${up}${to}` : to}';\n`, 'a');
    if (isFile(to)) write(to, '', 'a');
    else write(`node_modules/${to}/index.js`, 'export {};\n');
  }
}

function isFile(to: string): boolean {
  return to.endsWith('.ts');
}
