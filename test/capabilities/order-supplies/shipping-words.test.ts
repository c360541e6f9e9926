import { expect, it } from 'vitest';
import { shippingWord } from '../../../bot/capabilities/order-supplies/shipping-words.ts';

it.each([
  'en prioritaire',
  'plutôt en express s’il vous plaît',
  'met spoed graag',
  'kan er spoedlevering? we hebben morgenochtend toner nodig',
  'priority please',
  'can I get next day delivery on toner?',
  '2 toners noirs, livraison prioritaire',
])('hears the wish for priority shipping: %s [X29]', (text) => {
  expect(shippingWord(text)).toBe('priority');
});

it.each([
  'en terrestre',
  'standard',
  'gewone verzending',
  'ground is fine',
  'pas prioritaire',
  'livraison gratuite pour ces trois cartons de toner noir',
])('hears the wish for the free way: %s [X28]', (text) => {
  expect(shippingWord(text)).toBe('ground');
});

it.each([
  '2 toners noirs',
  'c’est urgent',
  'zo snel mogelijk graag',
  'asap',
  'il nous faudrait un jeu complet de toners standard pour le copieur du deuxième étage',
])('chooses nothing by urgency alone, or by a word that is about something else: %s [X32]', (text) => {
  expect(shippingWord(text)).toBeNull();
});
