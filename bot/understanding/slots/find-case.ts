import { freeMatches, type Message, spanOf } from '../text/message.ts';

const caseWord =
  '(?:dossiers?|tickets?|cases?|cas|incidents?|meldings?(?:nummer)?|casenummer|dossiernummer|ticketnummer|zaak|demande|aanvraag|signalement|intervention|interventie|oproep|call|requete|reclamation)';
const patterns = [
  /\bcs[ \-#:.]{0,2}(\d{3,7})\b/g,
  new RegExp(
    `\\b${caseWord}(?: (?:met )?(?:nummer|numero|number|num|nr|no|ref))?[ .:#°n]{0,5}(\\d{4,7})\\b`,
    'g',
  ),
  new RegExp(
    `(?:^|[ ,(])#?(\\d{4,6}),? ?(?:is |c'est )?(?:mon|le|mijn|het|dat|my|the|that) ${caseWord}\\b`,
    'g',
  ),
];

/** A case number, completed to `CS` and seven digits however the person shortened it (G55). */
export function findCase(message: Message): string | undefined {
  for (const pattern of patterns) {
    const [match] = freeMatches(message, pattern);
    if (match?.[1] === undefined) continue;
    message.claimed.push(spanOf(match));
    return `CS${match[1].padStart(7, '0')}`;
  }
  return undefined;
}
