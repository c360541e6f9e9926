import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue, type TextKey } from './catalogue.ts';
import type { Language } from './language.ts';
import { typeset } from './typeset.ts';

export type TextArgs = Readonly<Record<string, string | number>>;

/** Parsing a message costs a hundred times what formatting it does. */
const compiled = new Map<string, IntlMessageFormat>();

/**
 * A text in the words of `language`, its counts in the habits of `locale`.
 * Throws on an argument the message needs and does not get: that is a mistake of the caller.
 */
export function formatMessage(
  language: Language,
  locale: string,
  key: TextKey,
  args: TextArgs | undefined,
): string {
  const id = `${locale}/${key}`;
  const known = compiled.get(id);
  const message = known ?? compile(language, locale, key);
  if (!known) compiled.set(id, message);
  return String(message.format(args));
}

function compile(language: Language, locale: string, key: TextKey): IntlMessageFormat {
  return new IntlMessageFormat(typeset(language, catalogue[language][key]), locale, undefined, {
    ignoreTag: true,
  });
}
