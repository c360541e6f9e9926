import { clausesOf } from '../answers/clauses.ts';
import { fold } from '../text/fold.ts';

/** The whole of a clause that orders the sending of what is open; "send somebody" is another wish. */
const order =
  /^(?:(?:alors|donc|ca marche|ok|oke|d accord|parfait|super|tres bien|oui|yes|yep|great|perfect|fine|all right|goed|prima|perfect|ja|top|bon|just|please|so|then|dan|dus|gewoon) )*(?:r?envo(?:ie[rs]?|yez|yer)|(?:faites|faire)(?= (?:une demande|un signalement))|transmettez|transmets|faites suivre|(?:ver)?stuur|verzend(?:en)?|send|submit)(?:[- ](?:le|la|les|tout|ca|moi ca|la demande|une demande|le signalement|un signalement|quand meme|het|hem|de melding|een melding|de aanvraag|een aanvraag|maar|toch|gewoon|door|alles|it|this|that|the report|a report|the request|a request|off|anyway|now|nu|maintenant|alors|dan|then|svp|stp|merci|aub|please|thanks))*$/;

/** "Ça marche, transmettez": whether a message is an order to send what is open, and nothing else. */
export function onlyOrdersSending(text: string): boolean {
  return order.test(
    fold(text)
      .replace(/[.,!\s]+/g, ' ')
      .trim(),
  );
}

/** "I understood nothing of the articles, send it": whether a message ends with an order to send what is open. */
export function ordersSending(text: string): boolean {
  return order.test(fold(clausesOf(text).at(-1) ?? '').replace(/[.!\s]+$/, ''));
}
