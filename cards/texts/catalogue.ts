import type { Language } from './language.ts';
import * as areas from './registry.ts';

type Areas = typeof areas;

/** Every text there is, whatever its area. */
export type TextKey = { [A in keyof Areas]: keyof Areas[A]['en'] }[keyof Areas];

/** All areas merged, by language. */
export const catalogue: Record<Language, Record<TextKey, string>> = {
  en: merge('en'),
  fr: merge('fr'),
  nl: merge('nl'),
};

const keys = new Set<string>(Object.keys(catalogue.en));

/** Whether a string is the key of a text, such as the message of a schema's own rule. */
export function isTextKey(value: string): value is TextKey {
  return keys.has(value);
}

function merge(language: Language): Record<TextKey, string> {
  return Object.assign({}, ...Object.values(areas).map((area) => area[language]));
}
