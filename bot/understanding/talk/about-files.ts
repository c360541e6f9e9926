import { fold } from '../text/fold.ts';

/** Words that only point at what is sent with them. Folded. */
const pointing = new Set(
  [
    'here is are the a an it its this these that look see please my our of for you attached attachment enclosed sent photo photos picture pictures pic pics image images screenshot file files go',
    'hier is zijn de het een dit deze die dat zie kijk zijn bijlage bijgevoegd als in mijn onze aub alsjeblieft svp foto fotos s afbeelding schermafbeelding plaatje bestand bestanden van heb je',
    'voici voila la le les l un une des ce cette ces ci joint jointe c est regardez regarde tenez merci svp ma mon mes nos photo photos image images capture d ecran fichier fichiers piece jointe du de',
  ].flatMap((line) => fold(line).split(' ')),
);

/** "Voici la photo", "see attached": nothing is said beyond that something is there. */
export function onlyPoints(text: string): boolean {
  const words = fold(text).match(/\p{L}+|\d+/gu) ?? [];
  return words.every((word) => pointing.has(word));
}

const thing = `(?:photos?|pictures?|pics?|images?|screenshots?|files?|attachments?|foto['’]?s?|afbeelding(?:en)?|bestand(?:en)?|bijlagen?|captures?(?: d['’]écran)?|fichiers?|pièces? jointes?)`;
const leavingOut = new RegExp(
  [
    `(?:without|remove|delete|drop|leave out|forget|take out)(?: the| that| those| my| both)* ${thing}`,
    `leave(?: the| that| those| my)* ${thing} out`,
    `(?:zonder|verwijder|wis|schrap)(?: de| het| die| dat| mijn)* ${thing}`,
    `(?:laat|haal)(?: de| het| die| dat| mijn)* ${thing}(?: maar| toch)* (?:weg|eruit|eraf)`,
    `(?:sans|supprimez|supprime|enlevez|enlève|retirez|retire|oubliez|laissez tomber)(?: la| le| les| cette| ce| ces| ma| mon| mes)* ${thing}`,
  ]
    .map(
      (one) =>
        `^(?:(?:please|actually|non|nee|no|svp|en fait|toch)[\\s,]+)*(?:${one})(?:[\\s,]+(?:please|svp|aub|graag|maar))*[.!\\s]*$`,
    )
    .join('|'),
  'iu',
);

/** "Leave the photo out", "zonder de foto", "enlevez l'image": what was sent is not to go along. */
export function leavesFilesOut(text: string): boolean {
  return leavingOut.test(text.trim().replace(/l['’](?=image|attach)/iu, 'la '));
}
