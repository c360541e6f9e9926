import { fold } from '../text/fold.ts';

/** The whole of a message that leaves out what may be left out. */
const skip =
  /^(?:(?:non|nee|no|ok|bon|goed|just)[ ,]+)*(?:sla (?:dat |het |die |dit )?(?:maar |gewoon |even )?over|overslaan(?: maar)?|laat (?:dat |het )?maar leeg|(?:on )?(?:passe[rz]?|sautez?|saute)(?: (?:ca|cette question|celle-la))?|laisse[rz]? vide|skip(?: (?:it|that|this|that one))?|leave (?:it|that) (?:blank|empty))(?: (?:svp|stp|aub|please|merci|thanks|hoor))*$/;

/** "Sla maar over", "passez", "skip that": nothing more is to be said of what is asked. */
export function saysSkip(text: string): boolean {
  return skip.test(fold(text).replace(/[.!\s]+$/, ''));
}
