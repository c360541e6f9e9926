import type { Texts } from '../../../cards/texts/texts.ts';
import { itemLabel } from '../parts/order/labels.ts';
import type { ReadOrder } from './read-order.ts';

/** What is said about words that fit no single item of the device. */
export function unclearTexts(t: Texts, unclear: ReadOrder['unclear']): string[] {
  return unclear.map((match) => unclearText(t, match));
}

function unclearText(t: Texts, match: ReadOrder['unclear'][number]): string {
  const { text } = match.spoken;
  switch (match.kind) {
    case 'which': {
      const items = match.items.map((item) => itemLabel(t, item));
      return t.text('supplies.unclear.which', { text, items: t.list(items, 'or') });
    }
    case 'withheld':
      return t.text('refusal.item-not-for-dealers.text');
    case 'unfit':
      return t.text('supplies.unclear.unfit', { text });
  }
}
