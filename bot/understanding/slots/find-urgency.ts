import { type Message, spanOf, textAt } from '../text/message.ts';

/** Words of haste, then deadlines, in the three languages; run on folded text. */
const patterns = [
  /\b(?:tres |zeer |heel |super |extremely |very |really |echt |hyper )?(?:urgent(?:e|ly|est)?|urgence|urgentie|dringend(?:e)?|urg|spoed(?:eisend|ig|geval)?|asap|emergency|zsm|a\.s\.a\.p\.?)\b/,
  /\b(?:le |au )plus (?:vite|rapidement|tot)(?: possible)?|des que possible|aussi vite que possible|en vitesse|de toute urgence|rapidement|immediatement|sans tarder|sans attendre\b/,
  /\bzo (?:snel|vlug|rap|gauw) mogelijk|ten spoedigste|onmiddellijk|per direct|meteen|liefst vandaag(?: nog)?|vandaag nog|hoogdringend\b/,
  /\bas (?:soon|quickly|fast) as possible|right away|straight away|immediately|at once|top priority|high priority|prioritaire|prioriteit|priority|quickly\b/,
  /\b(?:ca|c'est|tout est|alles|we are|we're|on est) (?:bloque|bloques|bloquant|ligt stil|staat stil|blocked|stuck)\b|\bbloquant(?:e)?\b/,
  /\b(?:avant|d'ici|pour|voor|tegen|before|by|until|until|uiterlijk|at the latest|au plus tard)(?: le| la| de| het| the)? ?(?:ce soir|ce midi|midi|demain(?: matin| soir| midi)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vanavond|vanmiddag|de middag|middag|morgen(?:ochtend|avond|middag)?|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|tonight|noon|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|next week|volgende week|la semaine prochaine|eind(?:e)? (?:van de )?(?:week|maand)|fin (?:du mois|de (?:la )?semaine)|(?:the )?end of (?:the )?(?:week|month|day)|\d{1,2}(?:er|st|nd|rd|th|e)?(?: [a-z]{3,9})?)\b/,
  /\b(?:cet apres-?midi|ce matin|ce soir|vanavond|vandaag|deze namiddag|deze voormiddag|today|this morning|this afternoon|tonight|aujourd'hui)\b(?= (?:nog|buiten|encore|please|svp|aub|si possible|indien))/,
];

/** The words in which a person says that it is urgent or until when it must be done. */
export function findUrgency(message: Message): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(message.folded);
    if (match !== null) return textAt(message, spanOf(match));
  }
  return undefined;
}
