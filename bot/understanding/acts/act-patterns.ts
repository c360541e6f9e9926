import type { DialogueAct } from '../types.ts';
import { cancel } from './words/cancel.ts';
import { confirm, confirmBySign } from './words/confirm.ts';
import { correctAfterwards, correctAnnounced, correctContrast, correctMistake } from './words/correct.ts';
import { deny } from './words/deny.ts';
import { greet } from './words/greet.ts';
import { otherOne } from './words/other-one.ts';
import { restart } from './words/restart.ts';
import { thank } from './words/thank.ts';
import { acceptWithThanks, decline } from './words/with-thanks.ts';

type Act = NonNullable<DialogueAct>;

/**
 * What short messages do, in the three languages, on folded text without end punctuation; the first match
 * wins: a message that starts over or breaks off does so whatever else it says, a correction needs something
 * to correct with.
 */
export const actPatterns: readonly (readonly [Act, RegExp])[] = [
  ['restart', restart],
  ['cancel', cancel],
  ['deny', decline],
  ['confirm', acceptWithThanks],
  ['thank', thank],
  ['other-one', otherOne],
  ['deny', deny],
  ['correct', correctMistake],
  ['correct', correctContrast],
  ['correct', correctAnnounced],
  ['correct', correctAfterwards],
  ['confirm', confirmBySign],
  ['confirm', confirm],
  ['greet', greet],
];
