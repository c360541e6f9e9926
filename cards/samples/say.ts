import type { Language } from '../texts/language.ts';
import { typeset } from '../texts/typeset.ts';
import type { CardAction } from '../views/card-view.ts';

/** The words of a sample in one language. */
export type Say = (fr: string, nl: string, en: string) => string;

export function sayIn(language: Language): Say {
  return (fr, nl, en) => typeset(language, { fr, nl, en }[language]);
}

export function button(
  title: string,
  action: string,
  payload: CardAction['payload'] = {},
  style: CardAction['style'] = 'default',
): CardAction {
  return { title, action, payload, style };
}
