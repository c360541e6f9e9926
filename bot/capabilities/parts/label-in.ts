import type { Language } from '../../../cards/texts/language.ts';
import { typeset } from '../../../cards/texts/typeset.ts';
import type { Label } from '../../../domain/programmes/label.ts';

/** What a supplier calls a thing, as it is printed in a reader's language. */
export function labelIn(language: Language, label: Label): string {
  return typeset(language, label[language]);
}
