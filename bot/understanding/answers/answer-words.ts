import { wordsOf } from '../intent/words-of.ts';

/** Signs and the codes chat systems make of them, by the word that stands for them. */
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /👍|👌|✅|☑️?|✔️?|🆗|💯|:\+1:|:thumbsup:|:ok_hand:|:white_check_mark:|:heavy_check_mark:|\(y\)/gu,
    ' xxyes ',
  ],
  [/👎|❌|🚫|⛔|:-1:|:thumbsdown:|:x:|\(n\)/gu, ' xxno '],
  [/🎉|🥳|🙌|:tada:/gu, ' xxjoy '],
  [/🙏|❤️?|:pray:|:heart:/gu, ' xxthanks '],
  [/😡|🤬|😠|🙄|:rage:/gu, ' xxanger '],
  [/😢|😞|😭|☹️?|:cry:|:disappointed:/gu, ' xxsad '],
  [/^\s*[?？]+\s*$/gu, ' ? '],
];
const skinTones = /[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu;

/** How a question begins in the three languages; not all that begins so is one ("what I meant is ..."). */
const opening =
  /^(?:(?:et|en|and|mais|maar|but|euh|eh|oui|ja|yes|non|nee|no|ok|ah|oh|so|dus|alors|sorry|pardon),? )*(?:qui|quand|combien|o[uù] |pourquoi|comment|quoi|quel|quels|quelles?|lequel|laquelle|lesquel|est[- ]ce|c'est quoi|c'est qui|c'est quand|c'est combien|qu'est|[aà] qui|chez qui|d'o[uù]|y a[- ]t[- ]il|wie|wat|wanneer|hoeveel|waar|waarom|hoe|hoezo|welke?|bij wie|naar wie|van wie|van wanneer|door wie|is het|is dat|is er|zijn er|heb je|hebben jullie|heeft|kan ik|mag ik|who|whose|what|when|why|where|how|which|is it|is that|is there|are there|do (?:i|we|you)|does|did|has|have you|am i|can i|will i|will it)\b/i;

/** Whether a text asks something. */
export const isQuestion = (text: string): boolean => text.includes('?') || opening.test(text.trim());

/** The words of a short answer, its signs and facts replaced by their type; a question has a word for that as well. */
export const answerWords = (text: string): string[] => {
  const words = wordsOf(
    signs.reduce((line, [pattern, word]) => line.replace(pattern, word), text.replace(skinTones, '')),
  );
  return isQuestion(text) ? ['xxask', ...words] : words;
};
