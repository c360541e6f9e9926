import { type Message, readMessage, spanOf, textAt } from '../text/message.ts';

/** Words of haste, in the three languages; run on folded text. */
const haste = [
  /\b(?:tres |zeer |heel |super |extremely |very |really |echt |hyper )?(?:urgent(?:e|ly|est)?|urgence|urgentie|dringend(?:e)?|urg|spoed(?:eisend|ig|geval)?|asap|emergency|zsm|a\.s\.a\.p\.?)\b/,
  /\b(?:le |au )plus (?:vite|rapidement|tot)(?: possible)?|des que possible|aussi vite que possible|en vitesse|de toute urgence|rapidement|immediatement|sans tarder|sans attendre\b/,
  /\bzo (?:snel|vlug|rap|gauw) mogelijk|ten spoedigste|onmiddellijk|per direct|meteen|liefst vandaag(?: nog)?|vandaag nog|hoogdringend\b/,
  /\bas (?:soon|quickly|fast) as possible|right away|straight away|immediately|at once|top priority|high priority|prioritaire|prioriteit|priority|quickly\b/,
  /\b(?:ca|c'est|tout est|alles|we are|we're|on est) (?:bloque|bloques|bloquant|ligt stil|staat stil|blocked|stuck)\b|\bbloquant(?:e)?\b/,
];

/** Until when. */
const deadlines = [
  /\b(?:avant|d'ici|pour|voor|tegen|before|by|until|until|uiterlijk|at the latest|au plus tard)(?: le| la| de| het| the)? ?(?:ce soir|ce midi|midi|demain(?: matin| soir| midi)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vanavond|vanmiddag|de middag|middag|morgen(?:ochtend|avond|middag)?|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|tonight|noon|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|next week|volgende week|la semaine prochaine|eind(?:e)? (?:van de )?(?:week|maand)|fin (?:du mois|de (?:la )?semaine)|(?:the )?end of (?:the )?(?:week|month|day)|\d{1,2}(?:er|st|nd|rd|th|e)?(?: [a-z]{3,9})?)\b/,
  /\b(?:cet apres-?midi|ce matin|ce soir|vanavond|vandaag|deze namiddag|deze voormiddag|today|this morning|this afternoon|tonight|aujourd'hui)\b(?= (?:nog|buiten|encore|please|svp|aub|si possible|indien))/,
];

/** The words in which a person says that it is urgent or until when it must be done. */
export function findUrgency(message: Message): string | undefined {
  for (const pattern of [...haste, ...deadlines]) {
    const match = pattern.exec(message.folded);
    if (match !== null) return textAt(message, spanOf(match));
  }
  return undefined;
}

/** Work stands still. */
const blocked =
  /\b(?:bloque (?:tout le monde|toute|tous|le service|l'equipe)|(?:on|nous|tout le monde|toute l'equipe) (?:est|sommes|sont) (?:completement |tous )?bloques?|plus personne ne (?:peut (?:plus )?(?:travailler|imprimer|rien)|travaille|imprime)|(?:we|i)(?:'re| are|'m| am) (?:all |completely |totally )?(?:blocked|stuck|down)|(?:blocks|blocking|holding up) (?:us|everyone|everybody|the whole)|(?:nobody|no one) can (?:work|print)|(?:we|wij) (?:zitten|zijn|staan) (?:hier )?(?:volledig |helemaal )?(?:vast|geblokkeerd|stil)|(?:alles|iedereen) (?:ligt|staat|zit) (?:stil|vast)|niemand kan (?:nog )?(?:werken|printen|afdrukken)|blokkeert (?:iedereen|alles|ons|de hele))\b/;

/** "Pas urgent", "niet dringend", "no rush": the contrary. */
const denied =
  /\b(?:pas|rien d|niet|geen|not|no|isn't|aucune?|without|zonder|moins)(?: (?:si|tres|vraiment|echt|zo|erg|heel|super|that|really|very|of|de|d))*[ ']$/;

/** Whether somebody says in so many words that it is urgent or that people are blocked; a day by which it is wanted is not enough. */
export function saysUrgent(message: Message): boolean {
  if (blocked.test(message.folded)) return true;
  return haste.some((pattern) => {
    const match = pattern.exec(message.folded);
    return match !== null && !denied.test(message.folded.slice(0, match.index));
  });
}

const beside =
  /\b(?:yes|oui|ja|ok|okay|and|et|en|also|aussi|ook|add|ajoutez|ajoute|mettez|mets|zet|voeg|er|erbij|toe|dat|that|que|it's|its|it|is|c'est|cest|'?t|het|say|dites|precisez|zeg|mark|marquez|as|comme|als|please|pls|svp|stp|aub|merci|thanks|bedankt|tres|very|heel|zeer|vraiment|really|super|en plus|this|ceci|dit|to|do|fais|faites|doe|maar|toch|stuur|send|envoyez)\b/g;

/** Whether it says that and nothing else: "oui, et c'est urgent", "add that it's urgent". */
export function saysOnlyUrgent(text: string): boolean {
  const message = readMessage(text);
  if (!saysUrgent(message)) return false;
  const rest = haste.reduce((left, pattern) => left.replace(pattern, ' '), message.folded);
  return rest.replace(beside, ' ').replace(/[^a-z0-9]+/g, '') === '';
}
