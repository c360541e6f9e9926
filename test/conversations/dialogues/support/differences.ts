import { isDeepStrictEqual } from 'node:util';
import { mentions } from './mentions.ts';

/** What was to be there, and what is. */
export type Difference = { expected: string; came: string };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Compares rows with what is expected of them: of a row the fields that are named; of a list, and of figures by name,
 * all there are; a text as it is given, or with every one of the mentions given.
 */
export function differences(expected: unknown, found: unknown, path = ''): Difference[] {
  if (Array.isArray(expected) && typeof found === 'string')
    return expected
      .filter((one) => !mentions(found, one))
      .map((one) => ({ expected: `${path} with ${[one].flat().join(' / ')}`, came: found }));
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length)
    return expected.flatMap((one, index) => differences(one, found[index], `${path}.${index + 1}`));
  if (isObject(expected) && isObject(found) && !isTable(found))
    return Object.keys(expected).flatMap((name) =>
      differences(expected[name], found[name], `${path}.${name}`),
    );
  return isDeepStrictEqual(expected, found)
    ? []
    : [{ expected: `${path} ${written(expected)}`, came: written(found) }];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Figures by name, such as values by counter, or such figures by serial number. */
function isTable(value: unknown): boolean {
  return typeof value === 'number' || (isObject(value) && Object.values(value).every(isTable));
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
