import { readMessage } from '../text/message.ts';

/** A wish that somebody comes, in so many words; "can I talk to somebody" is another. */
const visit =
  /\b(?:send|get) (?:me |us )?(?:over )?(?:somebody|someone|a (?:technician|engineer|mechanic|repair ?man|tech|guy))\b|\b(?:i|we) (?:want|need)(?: a| an)? (?:technician|engineer|tech|visit)\b|\b(?:envoie[rz]?|envoyez|faites venir)(?:[- ](?:moi|nous))? (?:quelqu'un|un (?:technicien|reparateur|depanneur))\b|\b(?:je|on|nous) (?:veux|veut|voulons|voudrais|voudrait|ai besoin d'|a besoin d') ?un (?:technicien|reparateur|depanneur)\b|\bstuur (?:ons )?(?:maar |gewoon |even |toch )*(?:iemand|een (?:technieker|technicus|monteur))\b|\b(?:ik|we|wij) (?:wil|willen|heb|hebben)(?: graag| toch)? een (?:technieker|technicus|monteur)\b/;

/** A wish that is taken back, or put as a question. */
const unsure = /\b(?:not|don't|pas|niet|geen)\b|\?\s*$/;

/** Whether a message asks that somebody is sent, in any of the three languages. */
export function asksVisit(text: string): boolean {
  const { folded } = readMessage(text);
  return visit.test(folded) && !unsure.test(folded);
}
