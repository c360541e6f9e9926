import type { Language } from '../../../understanding/types.ts';

/** Words that join two statements, by language: "en" is a preposition in French. */
const joining: Record<Language, string> = {
  fr: 'et|mais|puis|par contre|alors',
  nl: 'en|dus|(?<!(?:doe|maak|bestel|neem|geef|stuur|zet|er|eens|dan) )maar(?= (?:wel|\\d))',
  en: 'and|but|then',
};
const stops = Object.fromEntries(
  Object.entries(joining).map(([language, words]) => [
    language,
    new RegExp(
      `([,;:.!?…]+)(?=\\s|$)|\\s+(?:${words})(?=\\s)|\\s+(?=(?:sans|sauf|zonder|behalve|without|except)\\s)|\\n+`,
      'giu',
    ),
  ]),
) as Record<Language, RegExp>;

/** One statement of a message; a question is told by its mark. */
export type Clause = { text: string; isQuestion: boolean };

/** The statements of a message in their order, as typed. */
export function clausesIn(text: string, language: Language): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const push = (to: number, mark: string) => {
    const clause = text.slice(from, to).trim();
    if (clause !== '') clauses.push({ text: clause, isQuestion: mark.includes('?') });
  };
  for (const match of text.matchAll(stops[language])) {
    push(match.index, match[1] ?? '');
    from = match.index + match[0].length;
  }
  push(text.length, '');
  return clauses;
}
