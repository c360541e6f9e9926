import { CardLimitError } from '../card-limit-error.ts';
import type { Element } from '../profile/adaptive-card.ts';
import type { Image } from '../profile/elements.ts';
import { shorten } from '../words/shorten.ts';
import type { Block } from './blocks.ts';
import type { Context } from './context.ts';
import { convertActionSet } from './convert-action.ts';
import { convertColumns } from './convert-columns.ts';
import { convertTable } from './convert-table.ts';
import { badgeText, convertFactSet, convertTextBlock } from './convert-text.ts';
import { limits } from './limits.ts';

/** Any element of the profile as blocks; a new kind of element does not compile until it has a case here. */
export function convertElement(element: Element, context: Context): Block[] {
  const blocks = convertInner(element, context);
  return hasLineAbove(element) && context.dividers ? [{ type: 'divider' }, ...blocks] : blocks;
}

function convertInner(element: Element, context: Context): Block[] {
  switch (element.type) {
    case 'TextBlock':
      return convertTextBlock(element, context);
    case 'Badge':
      return convertTextBlock(badgeText(element), context);
    case 'FactSet':
      return convertFactSet(element, context);
    case 'Image':
      return [convertImage(element, context)];
    case 'ActionSet':
      return [convertActionSet(element, context)];
    case 'Container':
      return element.items.flatMap((item) => convertElement(item, context));
    case 'Table':
      return [convertTable(element)];
    case 'ColumnSet': {
      const block = convertColumns(element, context);
      if (block) return [block];
      return element.columns.flatMap(({ items }) => items.flatMap((item) => convertElement(item, context)));
    }
    default:
      return element satisfies never;
  }
}

function convertImage({ url, altText }: Image, context: Context): Block {
  if (url.length > limits.imageUrl)
    throw new CardLimitError(context.card, 'Image', 'its address is too long');
  return { type: 'image', image_url: url, alt_text: shorten(altText, limits.imageAltText) };
}

function hasLineAbove(element: Element): boolean {
  return 'separator' in element && element.separator === true;
}
