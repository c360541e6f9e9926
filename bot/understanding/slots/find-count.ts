import type { Message } from '../text/message.ts';
import { numberOf } from '../text/number-words.ts';

const counted =
  /(?:^|[^\w.,-])(\d{1,3}|[a-z]{2,9})(?: (?:petites?|grandes?|grote|kleine|big|small|nouveaux|nouvelles?|nieuwe|new|of our|of the|of|de nos|de|autres?|andere|other|van de|van onze|onze|extra|vieux|vieilles?|oude|old|colou?r|key)){0,2} (?:printers?|imprimantes?|copieurs?|copiers?|machines?|toestellen|toestel|apparaten|appareils?|devices?|photocopieu[a-z]+|kopieermachines?|kopieerapparaten|kopieertoestellen|multifonctions?|multifunctionals|mfps?|units?|xerox(?:es)?|personnes?|agents?|secretaires|secretaries|secretaressen|leraren|teachers|enseignants|personen|mensen|people|persons?|participants?|deelnemers?|collegues?|collega'?s|colleagues?|utilisateurs|gebruikers|users|medewerkers|employes|staff|newcomers|nouveaux|nieuwen?|keyusers|admins|attendees|man|places?|stuks)(?![\w])/g;

/** How many devices or people a message is about (G37: one to five, or more); undefined when not said. */
export function findCount(message: Message): number | undefined {
  for (const match of message.folded.matchAll(counted)) {
    const word = match[1] ?? '';
    if (/^(?:un|une|een|a|an|six|onze)$/.test(word) && word !== 'six') continue;
    const count = numberOf(word);
    if (count !== undefined && count > 0) return count;
  }
  return /\b(?:both|allebei|les deux|alle ?twee|toutes les deux)\b/.test(message.folded) ? 2 : undefined;
}
