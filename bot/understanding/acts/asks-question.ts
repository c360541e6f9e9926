import { readMessage } from '../text/message.ts';

/** What nobody says who wants something done. */
const asksHow =
  /\b(?:(?<!(?:a|the|my|this|your|add|write|leave) )comment(?! on)|pourquoi|how(?! (?:are you|about))|why|hoe(?! gaat het)|waarom|hoezo|what if|wat als|que faire)\b/;

/** Other question words, folded; those that are other words too only where they ask. */
const questions =
  /\b(?:que se passe|a quoi (?:sert|servent|correspond)|qu'est[- ]ce (?:que|qui)|est[- ]ce que|c'est quoi|ca veut dire quoi|que (?:veut dire|signifie)|peut-on|puis-je|dois-je|faut-il|qui (?:peut|s'occupe)|(?:quelle )?difference entre)\b|(?:^|[,.;:!?] ?|\bet |\bsais pas |\bsavoir )ou (?:est|sont|se|puis|peut|dois|faut|trouver|voir|je|on)\b|(?:^|[,.;:!?] ?)et si\b|\b(?:what happens|what (?:do|does|are) |what's the|what is (?:a|an|the)|what time|can i|may i|should i|do (?:i|we) (?:need|have|pay)|is it possible|where (?:do|can|is the|are the|would|should|to)|who (?:can|may|does)|difference between)\b|\b(?:wat gebeurt er|wat betekent|wat betekenen|wat is (?:een|het|de)|wat mag|wat moet ik|wat doe ik|kan ik|mag ik|moet ik|is het mogelijk|waarvoor|wie (?:kan|mag)|verschil tussen|waar (?:vind|kan|moet|zie|staat de|staat het|zit))\b/;

/** A wish that is put as a question out of politeness: "could you change the address?". */
const politely =
  /\b(?:pouvez|pourriez|peux|pourrais|voulez|voudriez)[- ](?:vous|tu)\b|\b(?:vous|tu) (?:pouvez|pourriez|peux|pourrais)\b|\b(?:can|could|would|will) (?:you|someone|somebody|we)\b|\bcan i (?:get|have|order)\b|\b(?:kun(?:t|nen)?|kan|wil|zou(?:den)?) (?:je|jij|u|jullie|iemand|er)\b|\b(?:svp|stp|please|aub|graag)\b/;

/** Where something is, and what it means or does: nobody says so who wants it done. */
const asksWhere =
  /\b(?:ou (?:est-ce que|puis|peut|dois|faut|trouver|se trouve)|que se passe|que (?:veut dire|signifie)|where (?:do|can|is the|are the|would|should)|what happens|what (?:does|do) \S+ .*mean|waar (?:vind|kan|moet|zit|zie)|wat gebeurt er|wat betekent)\b/;

/** Whether a message asks how, why, where or what if, and nothing that may be a wish. */
export function asksToKnow(text: string): boolean {
  const { folded } = readMessage(text);
  return !politely.test(folded) && (asksHow.test(folded) || asksWhere.test(folded));
}

/** A question from the word that asks it on: what people say before it ("quick one in between: ...") finds no article. */
export function questionPart(text: string): string {
  const { folded, text: clean } = readMessage(text);
  const { index } = asksHow.exec(folded) ?? { index: 0 };
  return clean.slice(index);
}

/** Whether a message asks how, why, where, whether or what if, in any of the three languages (F27): it may have an article. */
export function asksQuestion(text: string): boolean {
  const { folded } = readMessage(text);
  if (asksHow.test(folded)) return true;
  return !politely.test(folded) && (questions.test(folded) || folded.endsWith('?'));
}
