import type { Article, Language } from './article.ts';
import { countWords, sentencesOf } from './sentences.ts';

/** What an article that reads in a minute may hold, in words. */
const limits = { body: 230, sentence: 26, average: 14 };

/** Product names stay out: the articles serve every programme. Capital letters tell a name from a word (`sharp`). */
const brands =
  /\b(Canon|Xerox|Kyocera|Ricoh|Konica|Minolta|Epson|Brother|Lexmark|Sharp|Toshiba|Samsung|Oki|OKI|HP|Hewlett|CANON|XEROX|KYOCERA|RICOH)\b|\b(canon|xerox|kyocera|ricoh|konica|epson|lexmark|toshiba)\b/;

/** Forms of address the product does not use: French says `vous`, Dutch `je`. */
const address: Partial<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}-])(tu|toi)(?![\p{L}])/iu,
  nl: /(?<![\p{L}-])(uw|u)(?![\p{L}-])/iu,
};

/** Other names of the desk: it has one in each language. */
const otherDesks: Record<Language, RegExp> = {
  en: /\b(?:help ?desk|service team|support (?:team|desk)|hotline)\b/i,
  fr: /\b(?:l['’]assistance|hotline|le support technique|service après-vente)\b/i,
  nl: /\b(?:help ?desk|klantendienst|klantenservice|hotline)\b|(?<![-\w])de dienst (?:ziet|krijgt|neemt|bekijkt)/i,
};

/** Length, reading ease, names and tone of an article's text; one line a fault. */
export function checkText({ title, symptoms, keywords, body, language }: Article): string[] {
  const sentences = sentencesOf(body);
  const lengths = sentences.map((sentence) => countWords(sentence));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const average = total / Math.max(1, lengths.length);
  const long = sentences.find((_, i) => (lengths[i] ?? 0) > limits.sentence);
  const brand = brands.exec([title, ...symptoms, ...keywords, body].join('\n'))?.[0];
  const wrongAddress = address[language]?.exec(body)?.[0];
  const otherDesk = otherDesks[language].exec(`${title}\n${body}`)?.[0];
  return [
    ...(total <= limits.body ? [] : [`${total} words, ${limits.body} at most`]),
    ...(long === undefined ? [] : [`sentence of more than ${limits.sentence} words: ${long}`]),
    ...(average <= limits.average
      ? []
      : [`${average.toFixed(1)} words a sentence, ${limits.average} at most`]),
    ...(brand === undefined ? [] : [`brand name ${brand}`]),
    ...(wrongAddress === undefined ? [] : [`wrong form of address: ${wrongAddress}`]),
    ...(otherDesk === undefined ? [] : [`another name of the desk: ${otherDesk}`]),
    ...(body.replace(/!\[/g, '').includes('!') ? ['exclamation mark'] : []),
    ...(/\p{Extended_Pictographic}/u.test(body) ? ['emoji'] : []),
  ];
}
