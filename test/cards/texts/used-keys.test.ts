import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../../cards/texts/catalogue.ts';

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'catalogues' ? [] : sourcesIn(path);
    return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

test('every text is said somewhere', () => {
  const code = ['bot', 'cards', 'manifest'].flatMap(sourcesIn).join('\n');
  // Keys are written out, or end in a part that is filled in: `cases.status.${status}`.
  const written = new Set([...code.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map((match) => match[1] ?? ''));
  const patterns = [...code.matchAll(/`([a-z][\w-]*\.(?:[\w.-]|\$\{[^`}]*\})*\$\{[^`}]*\}[\w.-]*)`/g)].map(
    (match) => toPattern(match[1] ?? ''),
  );
  // A request and a list name theirs by what they are: `requests.<id>.…`, `<area>.list.…`.
  const declared = [
    ...[...code.matchAll(/defineRequest\(\{\s+id: '([\w-]+)'/g)].map(([, id]) => `requests.${id}.*`),
    ...[...code.matchAll(/area: '([\w-]+)'/g)].flatMap(([, area]) =>
      ['menu', 'list', 'empty'].map((part) => `${area}.${part}.*`),
    ),
    ...[...code.matchAll(/area: '([\w-]+)'/g)].flatMap(([, area]) => [`${area}.count`, `${area}.page`]),
  ];
  patterns.push(...declared.map((one) => anyBelow(one)));
  const unused = Object.keys(catalogue.en).filter(
    (key) => !written.has(key) && !patterns.some((one) => one.test(key)),
  );
  expect(unused).toEqual([]);
});

/** `cases.list.*`: whatever follows. */
function anyBelow(key: string): RegExp {
  const [start = '', ...more] = key.split('*');
  return new RegExp(`^${start.replaceAll('.', '\\.')}${more.length > 0 ? '.+' : ''}$`);
}

function toPattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.\\-]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w.-]+')}$`);
}
