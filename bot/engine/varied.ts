import type { TextKey } from '../../cards/texts/catalogue.ts';
import type { TurnState } from './turn-state.ts';

/** Wordings that each such text has. */
const wordings = 3;

/**
 * One of the wordings of a text, another one each time: nobody is thanked twice in the same words. Which one follows from
 * how many turns the conversation has had.
 */
export function varied({ scene, turnsBefore }: TurnState, key: TextKey): string {
  return scene.t.text(key, { nth: turnsBefore % wordings });
}
