import type { Utterance } from '../../engine/capability.ts';
import { fold } from '../../understanding/text/fold.ts';
import type { ContactDraft } from './contacts-links.ts';

const number = /(?<![\w@.])(?:\+|00)?\d(?:[ ./()-]{0,2}\d){7,13}(?![\w@])/g;
/** Mobile numbers of Belgium, France and the Netherlands; elsewhere the word beside it tells. */
const mobileNumber =
  /^(?:(?:\+|00)32\s?\(?0?\)?4|04[5-9]|(?:\+|00)33\s?\(?0?\)?[67]|0[67]|(?:\+|00)31\s?\(?0?\)?6)/;
const mobileWord = /\b(?:mobile|cell\w*|gsm|portable)\b/;

const adding =
  /\b(?:add|put|make|create|save|note|register|write|keep|new|set up|ajoute[rz]?|ajout|note[rz]?|cree[rz]?|encode[rz]?|enregistre[rz]?|inscri\w+|mettre|mets|mettez|garde[rz]?|retene[rz]|nouveau|nouvelle|voeg|toevoegen|zet|maak|noteer|bewaar|schrijf|registreer|nieuwe?)\b/;
const asking =
  /^(?:who|whom|which|how many|list|show|is|are|do|does|qui|quels?|quelles?|liste|combien|est-ce|a qui|wie|welke|toon|lijst|staat|hoeveel|zijn)\b/;

/** Whether a message adds somebody, rather than asking who there is. */
export function addsContact({ text, understanding: { slots } }: Utterance): boolean {
  const said = fold(text).trim();
  if (asking.test(said)) return false;
  return adding.test(said) || slots.email !== undefined || numbersIn(text).length > 0;
}

/** What a message says of somebody to contact; what it says nothing of stays. */
export function withContact(
  draft: ContactDraft,
  { text, understanding: { slots } }: Utterance,
): ContactDraft {
  const numbers = numbersIn(text);
  const byShape = numbers.find((one) => mobileNumber.test(one));
  const mobile = byShape ?? (mobileWord.test(fold(text)) ? numbers[0] : undefined);
  const phone = numbers.find((one) => one !== mobile);
  return {
    name: slots.person ?? draft.name,
    email: slots.email ?? draft.email,
    phone: phone ?? draft.phone,
    mobile: mobile ?? draft.mobile,
  };
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(number)].map(([found]) => found.trim());
}
