import type { Texts } from '../../../cards/texts/texts.ts';
import { shippingOptions } from '../../../domain/supplies/rules/shipping.ts';
import type { FlowView, Utterance } from '../../engine/capability.ts';
import { foldPlain } from '../../understanding/text/fold.ts';
import { itemLabel, shippingLabel } from '../parts/order/labels.ts';
import { lineViews, totalView } from '../parts/order/order-card.ts';
import { comingTexts } from './coming-already.ts';
import type { KnownOrder, OrderDraft, OrderFacts } from './draft.ts';
import { boxPrice } from './form-fields.ts';
import { readOrder, unclearTexts } from './read-order.ts';
import { clausesIn } from './words/clauses.ts';

type Topic = 'coming' | 'stock' | 'contract' | 'price' | 'when' | 'why';

/** What a question in the middle of an order can be about, the surest first. Run on folded text. */
const topics: readonly (readonly [Topic, RegExp])[] = [
  [
    'coming',
    /\b(?:ou (?:est|en est|reste)|where(?:'s| is| are)|waar (?:is|zijn|blijft|blijven|zit))(?![a-z])/,
  ],
  [
    'stock',
    /(?:need|must|have to|should|faut|dois|doit|obligee?|moet|nodig).*(?:cupboard|stock|on hand|shelf|armoire|placard|reserve|voorraad|kast)/,
  ],
  ['price', /inbegrepen|compris|inclus|included|covered|gedekt|couvert/],
  ['contract', /contra[ct]/],
  [
    'price',
    /combien (?:ca|c'est|coute|est-ce|en tout)|c'est combien|how much|hoeveel (?:kost|is (?:dat|het))|prix|price|prijs|coute|costs?\b|kost(?:en)?\b|gratuit|gratis|free\b/,
  ],
  [
    'when',
    /quand|when|wanneer|how (?:long|soon|fast)|hoe (?:lang|snel)|combien de (?:temps|jours)|how many days|hoeveel dagen|delais?|arrive|livre\b|livree?s?\b|delivered|geleverd/,
  ],
  ['why', /pourquoi|why|waarom|c'est quoi (?:cet|ce)|how come|hoezo|hoe komt|histoire de/],
];
const asks =
  /^(?:et |mais |en |maar |and |but |oh? )?(?:ou (?:est|en est|reste)|where|waar|pourquoi|combien|quand|c'est (?:quoi|combien)|faut|dois|est-ce|why|how|when|what|do|does|is|are|waarom|hoeveel|wanneer|wat|hoe|moet|zit|is)(?![a-z])/;

/** What a message asks about an order; null where it asks nothing of the kind. */
export function topicOf({ text, understanding }: Utterance): Topic | null {
  const questions = clausesIn(foldPlain(text), understanding.language)
    .filter((one) => one.isQuestion || asks.test(one.text))
    .map((one) => one.text);
  return topics.find(([, pattern]) => questions.some((one) => pattern.test(one)))?.[0] ?? null;
}

/** The answer to a question about the order in hand, from what is known of it; null where nothing is. */
export function answerQuestion(
  utterance: Utterance,
  draft: OrderDraft,
  facts: OrderFacts,
  view: FlowView,
): string | null {
  const { terms } = facts;
  const topic = topicOf(utterance);
  return terms === null || topic === null ? null : answerAbout(topic, draft, { ...facts, terms }, view);
}

function answerAbout(
  topic: Topic,
  draft: OrderDraft,
  facts: KnownOrder,
  { t, now }: FlowView,
): string | null {
  const { terms, actor } = facts;
  const { unclear } = readOrder(draft, terms, facts);
  switch (topic) {
    case 'coming':
      return comingTexts(t, draft, facts, now).join(' ') || null;
    case 'stock':
      return t.text(actor.programme.supplies.asksStock ? 'supplies.reply.stock' : 'supplies.reply.noStock');
    case 'contract':
    case 'price':
      return prices(draft, facts, t);
    case 'when': {
      const options = shippingOptions(actor.programme);
      if (options.every((one) => one === 'standard')) return t.text('supplies.reply.noDay');
      const labels = options.map((one) => shippingLabel(t, one, actor.programme, terms.currency));
      return labels.join('\n');
    }
    case 'why': {
      const reasons = unclearTexts(t, unclear);
      return reasons.length === 0 ? null : reasons.join(' ');
    }
  }
}

/** What each thing costs, and all of it; of what has no number yet, what one box does. */
function prices(draft: OrderDraft, { terms, actor }: KnownOrder, t: Texts): string | null {
  const { composed, withoutQuantity } = readOrder(draft, terms, { actor });
  const of = (item: string, price: string) => t.text('supplies.reply.priceOf', { item, price });
  if (composed.ok) {
    const lines = lineViews(t, composed.value).map(({ item, price }) => of(item, price));
    return t.text('supplies.reply.price', {
      prices: t.list(lines),
      total: totalView(t, composed.value).value,
    });
  }
  const waiting = terms.items.filter(({ id }) => withoutQuantity.includes(id));
  if (waiting.length === 0) return null;
  const each = waiting.map((item) => of(itemLabel(t, item), boxPrice(item, { terms, actor }, t)));
  return t.text('supplies.reply.boxPrice', { prices: t.list(each) });
}
