import type { Article, Language } from './article.ts';
import { sentencesOf } from './sentences.ts';

type Marks = { write: RegExp; quoted: RegExp };

/** An apostrophe inside a Dutch quotation is followed by a letter (`collega's`), the one that ends it is not. */
const marks: Record<Language, Marks> = {
  en: { write: /\bwrite\b/i, quoted: /"([^"]+)"/g },
  fr: { write: /(?<!\p{L})écrivez/iu, quoted: /«\s*([^»]+?)\s*»/g },
  nl: { write: /\btyp(?:en)?\b/i, quoted: /(?<=^|\s)'(.+?)'(?=[\s.,:;?)]|$)/g },
};
/** What follows is pressed, not written. */
const press: Record<Language, RegExp> = {
  en: /\b(?:choose|open) "/i,
  fr: /\b(?:choisissez|ouvrez) «/i,
  nl: /\b(?:kies|open) '/i,
};

/** The words an article tells people to write here ('Write "my devices" here'), in its order: what must be understood. */
export function promisedWords({ body, language }: Pick<Article, 'body' | 'language'>): string[] {
  const { write, quoted } = marks[language];
  return sentencesOf(body)
    .filter((sentence) => write.test(sentence))
    .flatMap((sentence) => {
      const [written = ''] = sentence.split(press[language]);
      return [...written.matchAll(quoted)].map(([, words = '']) => words);
    });
}
