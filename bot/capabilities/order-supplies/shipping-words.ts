import type { Shipping } from '../../../domain/supplies/rules/price-order.ts';

/** Run on text without accents, in which JavaScript's word boundaries hold. */
const priority =
  /\b(?:prioritaires?|priorite|express|priority|expedited|next[- ]day|overnight|spoed\w*|met voorrang|lendemain)\b/i;
const ground =
  /\b(?:terrestre|standard|standaard|ground|gratuite?|gratis|gewone?|normale?|niet met spoed|pas prioritaire)\b/i;
const delivery = /\b(?:envoi|livraison|expedition|shipping|delivery|verzending|levering)\b/i;

/** How long a message may be to be about nothing but the shipping. */
const shortMessage = 40;

/**
 * The way of shipping a message asks for by its own word, or null. Urgency alone does not choose the one that costs
 * money; a word such as "standard" counts in a short message or beside a word for delivery.
 */
export function shippingWord(text: string): Shipping | null {
  const plain = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  const isAbout = plain.length <= shortMessage || delivery.test(plain);
  if (isAbout && ground.test(plain)) return 'ground';
  return priority.test(plain) ? 'priority' : null;
}

/** "Met spoed", "en express": a short answer about the shipping and nothing else. */
export function isAboutShipping(text: string): boolean {
  return text.length <= shortMessage && shippingWord(text) !== null;
}
