/**
 * Something that may not be shortened does not fit where it has to go: an id, a value, an option. Always a mistake of
 * whoever built the card, never of the person reading it.
 */
export class CardLimitError extends Error {
  override readonly name = 'CardLimitError';
  readonly card: string;
  readonly element: string;

  constructor(card: string, element: string, problem: string) {
    super(`card "${card}", ${element}: ${problem}`);
    this.card = card;
    this.element = element;
  }
}
