import { CardLimitError } from '../card-limit-error.ts';
import type { AdaptiveCard, Element } from '../profile/adaptive-card.ts';
import { plainText } from '../render/plain-text.ts';
import type { Block } from './blocks.ts';
import { type Context, counter } from './context.ts';
import { convertElement } from './convert-element.ts';
import { fallbackText } from './fallback-text.ts';
import { fitBlocks, type Group } from './fit-blocks.ts';
import { limits } from './limits.ts';

export type SlackMessage = { text: string; blocks: Block[] };

type Attempt = Pick<Context, 'maxText' | 'dividers'> & { maxLeftOut: number };

/** From as it was written to hardly more than titles: lines go first, then entries of lists, then long texts. */
const attempts: readonly Attempt[] = [
  { maxText: 3000, dividers: true, maxLeftOut: 0 },
  { maxText: 3000, dividers: false, maxLeftOut: Number.POSITIVE_INFINITY },
  { maxText: 1000, dividers: false, maxLeftOut: Number.POSITIVE_INFINITY },
  { maxText: 300, dividers: false, maxLeftOut: Number.POSITIVE_INFINITY },
  { maxText: 80, dividers: false, maxLeftOut: Number.POSITIVE_INFINITY },
];

const frame = { maxBlocks: limits.messageBlocks, maxLength: limits.messageLength };

/**
 * A rendered card as a Slack message; `name` is the card's, for errors. Texts are shortened and long lists cut to stay
 * within Slack's limits; ids and values are not, CardLimitError is thrown when they do not fit.
 */
export function toBlockKit(card: AdaptiveCard, name: string): SlackMessage {
  for (const attempt of attempts) {
    const context = { ...attempt, card: name, nextButton: counter() };
    const blocks = fitBlocks(toGroups(card.body, context), card.lang, { ...frame, ...attempt });
    if (blocks) return { text: fallbackText(plainText(card) || card.fallbackText), blocks };
  }
  throw new CardLimitError(name, 'message', 'does not fit even with its texts shortened');
}

/** The blocks of a card in groups, one for each element of its body. */
export function toGroups(body: readonly Element[], context: Context): Group[] {
  return body.map((element) => ({ row: isRow(element), blocks: convertElement(element, context) }));
}

function isRow(element: Element): boolean {
  return element.type === 'Container' && element.id?.startsWith('row-') === true;
}
