import { anyOf } from '../compose-pattern.ts';

const hesitation = anyOf({
  fr: [
    'oui | non | pardon | attendez | euh | ah | oh | bon',
    'alors | finalement | enfin',
    'parfait | nickel | genial',
  ],
  nl: ['ja | nee | neen | wacht', 'eigenlijk | toch', 'prima | fijn | mooi'],
  en: ['yes | yep | no | wait', 'actually | well | so', 'perfect | great | brilliant | cool | nice'],
  shared: ['ok | oke | okay', 'hmm | sorry | stop', 'top | super'],
});

const courtesy = anyOf({
  fr: [
    "svp | stp | s'il vous plait | s'il te plait | pour moi",
    'merci | hein',
    'alors | donc | finalement | tout de suite',
  ],
  nl: [
    'aub | alstublieft | alsjeblieft | graag | voor mij',
    'bedankt | dank je | dank u',
    'hoor | he | maar | nu | toch | eens | gerust | meteen | zo',
  ],
  en: ['please | pls | plz | for me', 'thanks | thx', 'then | now | after all'],
});

/** Words in front of an act that do not change it: hesitation, a first reaction. */
export const before = `(${hesitation}[,.! ]+)*`;

/** Words behind an act that do not change it: politeness, haste. */
export const after = `([ ,.!]+${courtesy})*`;
