import { catalogue, type TextKey } from '../../cards/texts/catalogue.ts';
import type { Language } from '../../cards/texts/language.ts';
import type * as messages from '../../cards/texts/message.ts';

/** Every text formatted so far: which key it came from, and in which languages it reads like that. */
const shown = new Map<string, { key: TextKey; languages: Set<Language> }>();

/** The texts as they are, with an ear on them: what is formatted can be traced back to its key afterwards. */
export function listening(real: typeof messages): typeof messages {
  return {
    ...real,
    formatMessage(language, locale, key, args) {
      const text = real.formatMessage(language, locale, key, args);
      note(text, key, language);
      return text;
    },
  };
}

/** The key a whole text came from; undefined when it is no text of the catalogues, or one within others. */
export function keyOf(text: string): TextKey | undefined {
  return shown.get(text)?.key;
}

/** Whether a text of the catalogues reads like this, but in other languages only. */
export function isForeign(text: string, language: Language): boolean {
  const found = shown.get(text);
  return found !== undefined && !found.languages.has(language) && catalogue[language][found.key] !== text;
}

/** Where several keys read alike, the first of them by name stands for all, whatever came first. */
function note(text: string, key: TextKey, language: Language): void {
  const known = shown.get(text);
  if (known) known.languages.add(language);
  if (!known) shown.set(text, { key, languages: new Set([language]) });
  else if (key < known.key) known.key = key;
}
