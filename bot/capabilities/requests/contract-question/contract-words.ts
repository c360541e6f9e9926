import { fold } from '../../../understanding/text/fold.ts';
import type { KindWords } from '../said-kind.ts';

/** What the record of a contract answers by itself. */
export const recordedTopics = ['end', 'coverage', 'fee', 'po', 'notice'] as const;
export type RecordedTopic = (typeof recordedTopics)[number];

/** On lower-case text without accents. */
const topicWords: Readonly<Record<RecordedTopic, RegExp>> = {
  end: /\b(?:fin du contrat|contrat (?:se termine|finit|expire|prend fin)|quand\b.*\b(?:finit|termine|expire|prend fin|s['’]arrete)|se termine|expire|date de fin|echeance|jusqu['’]a quand|einddatum|eindigt|loopt\b.*\baf|afloop|vervalt|tot wanneer|when\b.*\b(?:end|up|over|finish)|ends?\b.*\bwhen|end date|expir\w*|runs? out|until when)/,
  coverage:
    /\b(?:couvert|couvre|inclus|compris|comprend|inbegrepen|gedekt|dekt|zit\b.*\bin|includ\w*|cover\w*)/,
  fee: /\b(?:forfait|redevance|loyer|combien\b.*\b(?:paie|paye|paient|payons|coute)|montant|vaste kost|vergoeding|(?:hoeveel|wat)\b.*\b(?:betalen|kost)|bedrag|fees?|(?:how much|what)\b.*\b(?:pay|cost))/,
  po: /\b(?:po\b|bon de commande|n° ?(?:de )?commande|numero de commande|bestelnummer|ponummer|purchase order)/,
  notice: /\b(?:preavis|opzegtermijn|notice)/,
};

/** What is asked of the desk although it sounds like one of those: a price by page, a visit on Saturday, a copy, a quote. */
const beyond =
  /\b(?:pages?|pagina\w*|clics?|clicks?|intervention\w*|technicien\w*|technicus|engineer|visits?|samedi|zaterdag|saturday|pret|devis|offerte|quote\w*|proposition|copie du|copie de|kopie van|copy of|leasing|lease|bail|credit-bail|huur\w*|rental|nouveau contrat|nieuw contract|new contract|tarif horaire|uurtarief|hourly)/;

/** What a question asks of the record; empty when the record does not answer it, or not all of it. */
export function askedOfRecord(text: string): RecordedTopic[] {
  const folded = fold(text);
  if (beyond.test(folded)) return [];
  return recordedTopics.filter((topic) => topicWords[topic].test(folded));
}

/** The kinds of question of G34, by their words; the order decides where there are several. */
export const contractKinds = {
  quote: /\b(?:devis|proposition|offerte|quote|quotation)/,
  copy: /\b(?:copie|duplicata|kopie|afschrift|copy)/,
  'new-contract':
    /\b(?:nouveau contrat|nouvelle agence|nieuw contract|nieuwe vestiging|new contract|new site)/,
  lease: /\b(?:leasing|lease|bail|credit-bail|location|huur|rental)/,
  'billing-address': /\b(?:adresse de facturation|facturatieadres|factuuradres|billing address)/,
  'end-of-contract':
    /\b(?:preavis|resili|reconduction|renouvel|prolong|sortie|opzeg|verleng|vernieuw|uitstap|notice|renew|terminat|exit|early)/,
  'billable-service':
    /\b(?:tarif horaire|hors contrat|facturable|uurtarief|buiten contract|hourly|billable|outside)/,
  'service-coverage':
    /\b(?:intervention|technicien|samedi|depannage|technicus|zaterdag|herstelling|engineer|saturday|repair|visit)/,
  'consumable-coverage':
    /\b(?:toner|consommable|agrafe|tambour|verbruik|nietje|drum|trommel|consumable|staple|supplies)/,
  fees: /\b(?:combien|prix|cout|forfait|tarif|index|redevance|hoeveel|prijs|kost|tarief|price|fee|cost|pay)/,
  'end-date': /\b(?:fin|termine|expire|echeance|eind|afloop|loopt|vervalt|end|expir|up\b)/,
  other: /(?:)/,
} as const satisfies KindWords;
