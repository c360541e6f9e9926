import { freeMatches, type Message, spanOf } from '../text/message.ts';

const orderWord =
  '(?:commandes?|cmd|cde|bestelling(?:en)?|bestel(?:nummer|bon)|order(?:s|nummer)?|ordernr|ref|reference|referentie|livraison|levering|delivery|colis|pakket|pakje|parcel|package|zending|shipment|envoi|suivi|tracking|rma|retour|return)';
const labelled = new RegExp(
  `\\b${orderWord}(?: (?:met |avec |with )?(?:le |het |the )?(?:nummer|numero|number|num|nr|no|ref|reference|id|van|de))?[ .:#°n]{0,5}(\\d{5,8})\\b`,
  'g',
);
const notAnOrder =
  /(?:client|klant(?:en)?|customer|account|compte|contra[ck]t|postal|telefoon|phone|tel|po|factu[a-z]*|invoice)[ .:#°]*(?:nummer|numero|number|num|nr|no|n)?[ .:#°]*$/;

/** The number of an order (X41): named as one, or seven digits that are nothing else. */
export function findOrder(message: Message): string | undefined {
  const [named] = freeMatches(message, labelled);
  if (named?.[1] !== undefined) {
    message.claimed.push(spanOf(named));
    return named[1];
  }
  const [bare] = freeMatches(message, /(?<![\w.,+-]|[:=] ?)1\d{6}(?![\w]|[.,]\d)/g);
  if (bare === undefined || notAnOrder.test(message.folded.slice(0, bare.index))) return undefined;
  message.claimed.push(spanOf(bare));
  return bare[0];
}
