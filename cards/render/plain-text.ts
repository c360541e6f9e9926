import type { AdaptiveCard, ColumnSet, Element } from '../profile/adaptive-card.ts';
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

/** The steps of a tracker one after the other, each with how far it is. */
export function trackerLine({ columns }: ColumnSet): string {
  const steps = columns.map(({ items }) => items.map((item) => linesOf(item, '')));
  return steps.map(([title, word]) => `${title} (${word})`).join('  →  ');
}

function linesOf(element: Element, colon: string): string[] {
  switch (element.type) {
    case 'TextBlock':
      return [unescapeMarkdown(element.text)];
    case 'Badge':
      return [unescapeMarkdown(element.fallback.text)];
    case 'FactSet':
      return element.facts.map(
        ({ title, value }) => unescapeMarkdown(title) + colon + unescapeMarkdown(value),
      );
    case 'Image':
      return [element.altText];
    case 'Container':
      return element.items.flatMap((item) => linesOf(item, colon));
    case 'ColumnSet':
      if (element.id === 'tracker') return [trackerLine(element)];
      return [
        element.columns.flatMap(({ items }) => items.flatMap((item) => linesOf(item, colon))).join(' · '),
      ];
    case 'Table':
      return element.rows.map(({ cells }) =>
        cells.flatMap(({ items }) => items.flatMap((item) => linesOf(item, colon))).join(' · '),
      );
    case 'ActionSet':
      return [];
  }
}
