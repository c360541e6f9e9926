import type { SentKind } from '../../../domain/sent/rules/take-back.ts';

/** Longer messages describe something of their own. */
const fewWords = 12;

const before = '(?<![\\p{L}\\d])';
const after = '(?![\\p{L}\\d])';
const words = (...patterns: string[]) => new RegExp(`${before}(?:${patterns.join('|')})${after}`, 'iu');

const withdrawing = words(
  // fr
  '(?:annul|retir|supprim|effac)(?:e|es|ez|er|ons|é|ée)',
  'repren(?:ds|ez|dre)',
  // nl
  'annuleer',
  'annuleren',
  'trek(?:ken)? (?:\\p{L}+ ){0,4}in',
  'intrek(?:ken)?|ingetrokken',
  '(?:schrap|wis|verwijder)(?:pen|sen|en)?',
  '(?:mag|moet|kan) (?:toch )?weg',
  'haal (?:\\p{L}+ ){0,3}weg',
  // en
  'cancel',
  'withdraw',
  'retract',
  'undo',
  'scrap',
  'delete',
  'revoke',
  'take (?:\\p{L}+ ){0,4}back',
  'call (?:\\p{L}+ ){0,3}off',
);

const agreeing = words(
  "oui|ouais|ok|d[’']accord|vas-y",
  'ja|jawel|graag|oké|doe maar',
  'yes|yep|yeah|sure|please',
);
const refusing = words(
  'non|ne|pas|gard\\p{L}*|laiss\\p{L}*',
  'nee|niet|laat|houd?',
  "no|not|don[’']?t|keep|leave",
);
/** These ask for it as well as against it, when they answer "withdraw?". */
const ambiguous = words('annul\\p{L}*', 'cancel');

/** "Yes, cancel it", "oui, retire-la", "trek maar in" as an answer to whether to withdraw; a bare "cancel" can be a no. */
export function saysYesWithdraw(text: string): boolean {
  const isShort = text.trim().split(/\s+/).length <= fewWords / 2;
  const isClear = agreeing.test(text) || !ambiguous.test(text);
  return isShort && withdrawing.test(text) && isClear && !refusing.test(text);
}

/** A pronoun stands alone: "cancel that" and "trek die maar in", not "cancel that print job". */
const alone =
  '(?=[\\s.!?,]*$|,? (?:maar|weer|toch|even|in|weg|aub|alsjeblieft|alstublieft|please|now|back|off|again)(?!\\p{L}))';

/** What is pointed at without its kind; a "request" can be an order as well. */
const pointing = words(
  '[çc]a|cela|celle-là|celui-là|demandes?|derni(?:er|ère)',
  `(?:dat|die|deze|het|dit)${alone}`,
  'laatste|aanvra(?:ag|gen)|verzoek',
  `(?:that|it|this)${alone}`,
  '(?:this|that|last) one|requests?',
);
const pronounBehind = /-(?:la|le|les)(?!\p{L})/iu;

const kinds: Record<SentKind, RegExp> = {
  comment: words(
    'commentaires?',
    'remarques?',
    'opmerking(?:en)?',
    'reactie',
    '(?:my|the|that|this|last) (?:comment|remark)s?',
  ),
  readings: words(
    'relev(?:é|e)s?',
    'compteurs?',
    '(?:meter|teller)?stand(?:en)?',
    'opname',
    'readings?',
    'counters?',
    'figures?',
  ),
  order: words('commandes?', '(?:bestelling|order)(?:en)?', 'orders?'),
  case: words('dossiers?', 'tickets?', 'signalements?', 'melding(?:en)?', 'cases?', 'reports?', 'CS ?\\d+'),
};

/** Which kind of thing a message speaks of; null when it names none. */
export function kindSaid(text: string): SentKind | null {
  const said = (Object.keys(kinds) as SentKind[]).find((kind) => kinds[kind].test(text));
  return said ?? null;
}

/** "Annule ça", "trek die bestelling in", "take back my comment": something sent is to be withdrawn. */
export function saysWithdraw(text: string): boolean {
  const isShort = text.trim().split(/\s+/).length <= fewWords;
  const names = kindSaid(text) !== null || pointing.test(text) || pronounBehind.test(text);
  return isShort && withdrawing.test(text) && names;
}

/** Something else in the place of what was sent. */
const instead = words(
  'plutôt|plutot|à la place|au lieu',
  'liever|in plaats van|maak (?:er|het|daar)',
  'instead|rather|make (?:it|that|them)|change (?:it|that) to',
);

const correcting = words(
  instead.source,
  // fr
  'zut|mince|oups|pardon|d[ée]sol[ée]e?',
  'fautes? de frappe|erreur|coquille|faux|fausse',
  'tromp(?:é|ée|er|e)',
  'je voulais (?:dire|mettre|écrire)',
  'finalement|en fait|seulement|suffi(?:t|sent|ra|ront)',
  '(?:corrige|rectifie)(?:z|r)?',
  // nl
  'oeps|sorry',
  '(?:tik|typ)?fout(?:je)?|verkeerd',
  'bedoel(?:de)?|bedoelen',
  'moet(?:en)?|moest(?:en)?',
  'toch maar|slechts|genoeg|verbeter',
  // en
  'typo|mistyped|mistake|wrong|oops|whoops',
  '(?:i )?meant|should (?:be|have been|read|say)',
  'actually|correction|only|enough',
);

/** Whether something is to take the place of what was sent, and not only to be put right. */
export function saysInstead(text: string): boolean {
  return instead.test(text);
}

/** "Four instead", "sorry, typo: 90 300", "ah zut c'est 89 040": something sent is to be another figure. */
export function saysCorrect(text: string): boolean {
  return text.trim().split(/\s+/).length <= fewWords && correcting.test(text);
}

/** What stands beside a number without changing it. */
const besideNumber = words(
  "bo[iî]tes?|pièces?|d[’']entre (?:eux|elles)|s(?:’|')il (?:vous|te) plaît|svp|stp",
  'do(?:os|zen)|stuks?|daarvan|alstublieft|aub',
  'box(?:es)?|pieces?|units?|of (?:them|those|it)|please',
);

/** A message without the words that only say that it corrects, so that its last word can be its number. */
export function withoutCorrecting(text: string): string {
  const rest = [correcting, besideNumber].reduce(
    (left, one) => left.replace(new RegExp(one.source, 'giu'), ' '),
    text,
  );
  return rest.replace(/\s+/g, ' ').replace(/^[\s,:;.–-]+|[\s,:;.!–-]+$/gu, '');
}

const reminding = words(
  'relanc(?:e|es|ez|er)',
  'rappel(?:le|lez|er)(?:-(?:le|la|les)|)',
  'herinner(?:en|ing)?',
  'remind|reminder|nudge|chase|ping',
);

/** "Relance-les", "stuur ze een herinnering", "remind them". */
export function saysRemind(text: string): boolean {
  const isShort = text.trim().split(/\s+/).length <= fewWords;
  return isShort && reminding.test(text) && !/\d/.test(text);
}
