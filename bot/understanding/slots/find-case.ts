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

/** "#32498" by itself; behind another word it is the number of that. */
const bare = /(?:^|[\s([])#(?<digits>0{0,2}[1-9]\d{4,5})(?![\w]|[.,]\d)/g;
const ofSomethingElse =
  /(?:erreur|error|fout|foutcode|code|order|commande|cmd|bestelling|po|invoice|facture|factuur|contra[ck]t|badge|room|salle|lokaal|page|pagina|model|modele|serial|serie|asset)(?: (?:n|nr|no|number|nummer|numero))?[ .:°]*$/;

/** A case number, completed to `CS` and seven digits however the person shortened it (G55). */
export function findCase(message: Message): string | undefined {
  for (const pattern of patterns) {
    const [match] = freeMatches(message, pattern);
    if (match?.[1] === undefined) continue;
    message.claimed.push(spanOf(match));
    return `CS${match[1].padStart(7, '0')}`;
  }
  const found = freeMatches(message, bare).find(
    ({ index }) => !ofSomethingElse.test(message.folded.slice(0, index + 1)),
  );
  if (found?.groups?.digits === undefined) return undefined;
  message.claimed.push(spanOf(found));
  return `CS${found.groups.digits.padStart(7, '0')}`;
}
