import type { AdaptiveCard, Element } from '../profile/adaptive-card.ts';
import { unescapeMarkdown } from '../words/markdown.ts';

/**
 * What a card says, line by line, without its buttons: for notifications, previews and screen readers, where nothing
 * can be clicked.
 */
export function plainText(card: AdaptiveCard): string {
  const colon = card.lang === 'fr' ? '\u00a0: ' : ': ';
  return card.body
    .flatMap((element) => linesOf(element, colon))
    .filter(Boolean)
    .join('\n');
}

function linesOf(element: Element, colon: string): string[] {
  switch (element.type) {
    case 'TextBlock':
      return [unescapeMarkdown(element.text)];
    case 'FactSet':
      return element.facts.map(
        ({ title, value }) => unescapeMarkdown(title) + colon + unescapeMarkdown(value),
      );
    case 'Image':
      return [element.altText];
    case 'Container':
      return element.items.flatMap((item) => linesOf(item, colon));
    case 'ColumnSet':
      return [
        element.columns.flatMap(({ items }) => items.flatMap((item) => linesOf(item, colon))).join(' · '),
      ];
    case 'ActionSet':
      return [];
  }
}
