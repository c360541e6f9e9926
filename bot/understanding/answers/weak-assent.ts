import { cleanText } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';

const sounds =
  /^(?:ok(?:e|ay|ee|idoki|ido|i)?|okey|kk?|m+h*m*|hm+|mhm+|u+h ?h?u+h|euh|eh|ah|aha|oh|bon|ben|bah|tja|right|good|goed|bien|fijn|top|super|cool|nice|entendu|noted|genoteerd|xx)$/;
const signs = /👍|👌|✅|🆗|☑️?|✔️?|🙂|😊|😉|:\+1:|:thumbsup:|:ok_hand:|:white_check_mark:|\(y\)/gu;

const courtesy =
  /^(?:merci|bedankt|dank|dankje|dankjewel|je|u|wel|thanks|thank|you|thx|cheers|ta|svp|stp|aub|please|pls)$/;

/**
 * Whether a text is no more than a sound of assent or a sign: "ok", "👍", "mmh", with thanks too when `courtesy` is set.
 * It can mean "yes" and as well "I have read it".
 */
export function isWeakAssent(text: string, options: { courtesy: boolean }): boolean {
  const words = fold(cleanText(text))
    .replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, '')
    .replace(signs, ' xx ')
    .split(/[\s.,!…-]+/)
    .filter((word) => word !== '');
  return (
    words.some((word) => sounds.test(word)) &&
    words.every((word) => sounds.test(word) || (options.courtesy && courtesy.test(word)))
  );
}
