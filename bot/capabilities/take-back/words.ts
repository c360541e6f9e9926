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
  '(?:trek|intrek|trekken|intrekken|ingetrokken)',
  '(?:schrap|wis|verwijder)(?:pen|sen|en)?',
  '(?:mag|moet|kan) (?:toch )?weg',
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

/** What is pointed at without its kind; a "request" can be an order as well. */
const pointing = words(
  '[çc]a|cela|celle-là|celui-là|demandes?',
  'dat|die|deze|het|aanvra(?:ag|gen)|verzoek',
  'that|it|this|requests?',
);
const pronounBehind = /-(?:la|le|les)(?!\p{L})/iu;

const kinds: Record<SentKind, RegExp> = {
  comment: words('commentaires?', 'remarques?', 'opmerking(?:en)?', 'reactie', 'comments?', 'remark'),
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

const correcting = words(
  // fr
  'zut|mince|oups|pardon|d[ée]sol[ée]e?',
  'fautes? de frappe|erreur|coquille',
  'tromp(?:é|ée|er|e)',
  'je voulais (?:dire|mettre|écrire)',
  'plutôt|plutot|finalement|en fait',
  '(?:corrige|rectifie)(?:z|r)?',
  // nl
  'oeps|sorry',
  '(?:tik|typ)?fout(?:je)?',
  'bedoel(?:de)?|bedoelen',
  'moet(?:en|est|esten)?',
  'liever|toch (?:maar|liever)|in plaats van',
  'maak (?:er|het|daar)|verbeter',
  // en
  'typo|mistyped|mistake|oops|whoops',
  '(?:i )?meant|should (?:be|have been|read|say)',
  'instead|rather|actually|correction',
  'make (?:it|that|them)',
  'change (?:it|that) to',
);

/** "Four instead", "sorry, typo: 90 300", "ah zut c'est 89 040": something sent is to be another figure. */
export function saysCorrect(text: string): boolean {
  return text.trim().split(/\s+/).length <= fewWords && correcting.test(text);
}

/** A message without the words that only say that it corrects, so that its last word can be its number. */
export function withoutCorrecting(text: string): string {
  const rest = text.replace(new RegExp(correcting.source, 'giu'), ' ').replace(/\s+/g, ' ');
  return rest.replace(/^[\s,:;.–-]+|[\s,:;.!–-]+$/gu, '');
}

const reminding = words(
  'relanc(?:e|es|ez|er)',
  'rappel(?:le|lez|er)(?:-(?:le|la|les)|)',
  'herinner(?:en|ing)?',
  'remind|reminder|nudge|chase them',
);

/** "Relance-les", "stuur ze een herinnering", "remind them". */
export function saysRemind(text: string): boolean {
  const isShort = text.trim().split(/\s+/).length <= fewWords;
  return isShort && reminding.test(text) && !/\d/.test(text);
}
