import { fold, foldPlain } from './fold.ts';

/** Sentences that mail systems put below what was written, on folded text; each begins the part that nobody wrote. */
const disclaimers = new RegExp(
  [
    '(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication)(?: \\(?(?:and|including|together with)[^.]{0,80})?,? (?:is|are|may|contains?)[^.]{0,80}(?:confidential|intended|privileged|proprietary)',
    '(?:confidentiality|legal) (?:notice|warning)|(?:e-?mail )?disclaimer ?:|if you are not the (?:intended|named) (?:recipient|addressee)|if you have received this (?:e-?mail|message)',
    "(?:ce|le present|cet) (?:message|courriel|e-?mail|mail)[^.]{0,120}(?:confidentiel|destine|exclusif|propriete)|avis de confidentialite|si vous n'etes pas (?:le|la) destinataire|si vous avez recu ce (?:message|courriel|mail)",
    'dit (?:e-?mail)?(?:bericht|e-?mail)[^.]{0,120}(?:vertrouwelijk|bestemd|uitsluitend)|deze e-?mail[^.]{0,120}(?:vertrouwelijk|bestemd|uitsluitend)|de informatie in dit (?:e-?mail)?bericht|vertrouwelijkheidsclausule|indien u niet de (?:geadresseerde|beoogde)|als u niet de (?:geadresseerde|bedoelde)',
    "(?:please )?(?:consider|think of) the environment before|pensez a l'environnement|(?:denk|gelieve)[^.]{0,30}(?:aan het milieu|milieu)[^.]{0,40}(?:print|afdruk)",
  ].join('|'),
);

/** What stands between the words of a mail and the name below them. */
const farewell =
  /^(?:--|__+|(?:sent from|get outlook for|envoye (?:de|depuis)|telecharger outlook|verzonden (?:vanaf|met|via))\b.*|(?:(?:with )?(?:kind|best|warm)(?:est)? regards|regards|yours (?:sincerely|faithfully)|cordialement|(?:bien )?(?:a vous|cordialement)|(?:mes |nos )?(?:sinceres )?salutations.*|met (?:vriendelijke|beste|hartelijke) groet(?:en)?|vriendelijke groet(?:en)?|mvg|groet(?:en|jes)?|bav|cdlt),?)$/;

/** A name, a function, a telephone, a street: what a signature is made of is short, and there is not much of it. */
const longestSignature = 10;
const longestLine = 80;

/**
 * A mail without what stands below it: the disclaimer from its first sentence on, and a signature with a farewell above
 * it. The text itself where that would leave nothing.
 */
export function withoutMailEnd(text: string): string {
  const own = withoutSignature(withoutDisclaimer(text));
  return own.trim() === '' ? text : own;
}

function withoutDisclaimer(text: string): string {
  const folded = foldPlain(text);
  const found = disclaimers.exec(folded);
  if (found === null) return text;
  // It begins a sentence, or else the words are those of the person.
  const before = folded.slice(0, found.index);
  return /(?:^|[.!?\n*>_-])\s*(?:[a-z ]{0,20}:\s*)?$/.test(before)
    ? text.slice(0, found.index).trimEnd()
    : text;
}

function withoutSignature(text: string): string {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => farewell.test(fold(line).trim()));
  if (at <= 0) return text;
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '');
  const isSignature =
    below.length <= longestSignature &&
    below.every((line) => line.length <= longestLine && !/[?]/.test(line));
  return isSignature ? lines.slice(0, at).join('\n').trimEnd() : text;
}
