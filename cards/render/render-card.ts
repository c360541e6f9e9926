import { CardLimitError } from '../card-limit-error.ts';
import { type AdaptiveCard, adaptiveCard } from '../profile/adaptive-card.ts';
import type { Language } from '../texts/language.ts';
import { type CardView, cardViews } from '../views/card-view.ts';
import { type AllowedHosts, assertHosts } from './allowed-hosts.ts';
import { assertBound } from './assert-bound.ts';
import { notThatRow } from './not-that-row.ts';
import { expandTemplate } from './template.ts';
import { type Room, toTemplateData } from './to-template-data.ts';

/** UTF-16 units of a card's JSON. Teams refuses messages over about 100 KB; 80 KB of UTF-16 leave room for the rest. */
const maxCardLength = 38_000;

/** From as it was written to hardly more than titles: the first that fits is taken. */
const rooms: readonly Room[] = [
  { text: 4000, entries: 40 },
  { text: 1500, entries: 40 },
  { text: 500, entries: 30 },
  { text: 200, entries: 20 },
  { text: 100, entries: 10 },
  { text: 60, entries: 5 },
];

/**
 * A card as Teams takes it. Throws a ZodError on view data or a result outside their schemas, LinkRefusedError on a link
 * to a host other than `hosts` (none unless given), and CardLimitError when a payload is too long or the card does not
 * fit even with its texts shortened.
 */
export function renderCard(view: CardView, language: Language, hosts: AllowedHosts = []): AdaptiveCard {
  const data = cardViews[view.card].parse(view.data);
  assertHosts(data, hosts);
  for (const room of rooms) {
    const card = withNotThat(draw(view.card, data, language, room), view.notThat);
    if (JSON.stringify(card).length <= maxCardLength) return card;
  }
  throw new CardLimitError(view.card, 'card', `longer than ${maxCardLength} characters`);
}

function draw(name: CardView['card'], data: object, language: Language, room: Room): AdaptiveCard {
  const expanded = expandTemplate(name, toTemplateData(data, language, room));
  assertBound(name, expanded);
  return adaptiveCard.parse(expanded);
}

function withNotThat(card: AdaptiveCard, row: CardView['notThat']): AdaptiveCard {
  return row === undefined ? card : { ...card, body: [...card.body, ...notThatRow(row)] };
}
