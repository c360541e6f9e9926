import { withoutCommand } from '../../understanding/acts/without-command.ts';
import { fold } from '../../understanding/text/fold.ts';

const caseNumber = /\bCS\s?\d+/i;

/** Words that announce a comment; a message of nothing else has not said yet what it is. Folded. */
const announcing = new Set(
  [
    'i id want wish would like to need can could may please just add leave write post put make send something a an',
    'comment comments remark note message reply answer respond on for in at the case ticket request this that it my',
    'ik wil zou willen graag kan mag even iets een op bij aan voor in de het die dit dat deze mijn toevoegen plaatsen',
    'schrijven zetten geven sturen reageren antwoorden opmerking commentaar reactie antwoord bericht melding dossier aub svp',
    'je j voudrais veux souhaite aimerais peux puis dois faire ajouter ecrire mettre laisser envoyer commenter repondre',
    'reagir quelque chose un une commentaire remarque message reponse note sur a au dans le la ce cette mon ma dossier demande ticket',
  ].flatMap((line) => line.split(' ')),
);

/** "Add to CS0032498: the noise is back": what follows the colon is the comment; '' when it is only announced. */
export function commentIn(text: string): string {
  const after = /^[^:]*\bCS\s?\d+[^:]*:\s*(\S.*)$/is.exec(text)?.[1];
  if (after !== undefined) return after;
  return isOnlyAnnounced(text) ? '' : withoutCommand(text);
}

function isOnlyAnnounced(text: string): boolean {
  const words =
    fold(text)
      .replace(caseNumber, ' ')
      .match(/\p{L}+|\d+/gu) ?? [];
  return words.every((word) => announcing.has(word));
}

/** "Add to CS0032498: it is louder today" orders the adding, and says all of it. */
export function addsInOneLine(text: string): boolean {
  return /^\s*(?:please |svp |graag )?(?:add|ajoute[rz]?|voeg|zet)(?: (?:this|dit|ceci))?(?: (?:to|au dossier|au|à|a|toe aan|bij|aan))* (?:case |dossier |melding )?CS\s?\d+(?: toe| bij)?\s*:\s*\S/iu.test(
    text,
  );
}
