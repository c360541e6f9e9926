/** What a word does between labels and numbers; folded, in the three languages. */
export type WordRole =
  | 'filler'
  | 'about'
  | 'estimate'
  | 'instead'
  | 'correction'
  | 'deadline'
  | 'device'
  | 'supply'
  | 'serial'
  | 'and'
  | 'range'
  | 'past'
  | 'now';

/**
 * Wordings by role, folded, with blanks between words and signs; of two equal wordings the first role counts. What stands
 * in no list is a word of its own, and the number beside it is its own too.
 */
export const roles: readonly { role: WordRole; wordings: string }[] = [
  {
    role: 'deadline',
    wordings:
      "before|avant|avant le|voor het|uiterlijk|tegen|by|deadline|until|d ' ici|ten laatste|au plus tard|no later than|due",
  },
  {
    role: 'instead',
    wordings:
      'instead of|au lieu de|au lieu du|in plaats van|ipv|i . p . v|i . p . v .|rather than|plutot que|not|pas|niet|et non|en niet|and not|et pas|geen',
  },
  {
    role: 'correction',
    wordings:
      'correction|correctie|non|nee|oops|oeps|sorry|pardon|je veux dire|ik bedoel|i mean|typo|oups|zut|wait',
  },
  { role: 'range', wordings: 'between|entre|tussen' },
  { role: 'past', wordings: 'was|were|had|etait|etaient|stond|stonden' },
  { role: 'now', wordings: 'now|nu|maintenant|currently|actuellement|desormais|momenteel|inmiddels' },
  {
    role: 'about',
    wordings:
      'environ|env|ongeveer|ong|circa|ca .|ca|about|around|approx|approximately|approximativement|approximatif|roughly|a peu pres|plus ou moins|min of meer|rond|rond de|more or less|autour de|grosso modo|bijna|presque|almost|nearly|~|±|+ / -|+ -|≈|zowat|een stuk of',
  },
  {
    role: 'estimate',
    wordings:
      'estimation|estimations|estime|estimee|estimes|estimees|estimatif|estimated|estimate|estimates|guess|guessed|geschat|geschatte|schatting|schattingen|raming|geraamd',
  },
  {
    role: 'supply',
    wordings:
      'toner|toners|cartouche|cartouches|cartridge|cartridges|encre|ink|inkt|tambour|tambours|drum|drums|trommel|papier|paper|feuilles|feuille|sheets|vellen|ramettes|ramette|agrafes|nietjes|staples|boite|boites|dozen|doos|boxes|box|tonerfles',
  },
  {
    role: 'device',
    wordings:
      'printer|printers|imprimante|imprimantes|copieur|copieurs|photocopieur|photocopieuse|photocopieurs|copier|copiers|kopieermachine|kopieertoestel|kopieerapparaat|kopieerder|multifonction|multifonctions|multifunctional|machine|machines|appareil|appareils|toestel|toestellen|apparaat|apparaten|device|devices|mfp|mfd|unit|equipement|equipment|laser',
  },
  {
    role: 'serial',
    wordings:
      'serial|serial number|serial no|serial nr|serialnumber|serienummer|serie nr|serie|serienr|s / n|sn|numero de serie|n ° de serie|n ° serie|no de serie|num serie|numero serie|nr de serie|asset|asset number|asset no|assetnummer|asset id|equipment id|equipment number|device id|device serial|machine number|machine no|machine id|matricule machine|numero machine|toestelnr|machinenummer|parc|id machine',
  },
  {
    role: 'and',
    wordings: 'et|en|and|&|ainsi que|alsook|plus|ook|et aussi|en ook|then|puis|ensuite|daarna|dan',
  },
  {
    role: 'filler',
    wordings:
      "a|aan|ab|ja|jawel|oui|yes|yep|yup|okido|d ' accord|akkoord|actually|affiche|affichait|afin|again|al|allee|als|alsjeblieft|alstublieft|also|alors|am|an|ander|andere|as|asap|at|au|aub|aujourd ' hui|aussi|aux|avec|ben|beste|bedankt|bevestig|bij|bjr|bonjour|bonne|bonsoir|but|by|c ' est|ca|ce|cet|cette|ci|ci - dessous|ci - joint|ce matin|ce soir|chers|cher|chez|collega ' s|come|compter|confirme|d|daar|dag|dan|dans|dat|de|deze|dear|degene|depuis|der|des|dessous|desormais|dit|does|doen|donc|done|donne|donner|door|du|dus|e|een|eh|elle|en fait|enfin|envoie|er|est|etait|etaient|ete|euh|even|f|fait|fin|following|for|format|formaat|fr|geef|geeft|gelieve|gister|gisteren|give|given|gives|goed|goeiedag|goedemorgen|goedemiddag|goedendag|goeiemorgen|graag|great|had|have|has|hallo|hello|here|here ' s|het|hey|heb|hebben|heeft|heden|hi|hieronder|hier|hij|hoi|i|ici|ik|il|in|indique|indiquait|inmiddels|is|it|it ' s|its|j|j ' ai|je|jullie|k|keer|klaar|l|la|le|les|lees|leest|lezen|lis|lit|lisais|lu|lue|m|ma|maar|maintenant|mais|mar|me|meme|merci|mes|met|mij|mijn|mille mercis|moment|momenteel|mon|monsieur|madame|my|n|na|naar|net|no longer|nog|nous|nos|notre|note|noted|notes|now|nu|o|of|ok|oke|okay|om|on|onder|ons|onze|onderstaand|onderstaande|op|or|ou|our|par|pas encore|per|plus|please|pls|pour|prt|puis|qu|que|qui|read|reads|receive|reste|right|s|sa|samen|se|send|sending|sent|seraient|serait|show|showed|showing|shows|showed|si|sont|sorry|staan|staat|stond|stonden|still|stil|sur|svp|stp|t|ten|thanks|thank|that|that ' s|the|their|them|there|these|thx|they|this|those|to|today|toestand|toont|toonde|toujours|tout|toute|tres|u|uit|un|une|us|uw|van|vanaf|vandaag|vanmorgen|vanochtend|veuillez|vers|volgende|volgens|voici|voila|voor|vous|vos|votre|vriendelijke|wanneer|was|waren|we|were|wel|werd|what|where|which|will|with|wordt|y|yes|yesterday|you|your|ze|ziehier|zie|zijn|zit|zo|zoals|display|displays|scherm|ecran|screen|hier soir|ce jour|morning|afternoon|evening|matin|soir|apres - midi|ochtend|middag|avond|dd|d . d|le reste|single|simple|number|nummer|numero|nr|num|no|n °|° |ai|as - tu|be|been|being|can|could|should|would|need|needs|must|moet|moeten|doit|doivent|devrait|zou|zouden|kan|kunnen|peux|peut|peuvent|passe|passee|passer|passed|reached|atteint|bereikt|gaat|going|goes|gone|went|go|ga|ging|jusqu|until|tot nu|month|mois|maand|month ' s|week|semaine|quarter|trimestre|kwartaal|daily|end|eind|einde|begin|start|debut|date|datum|time|heure|uur|h|day|jour|due|taken|prise|pris|genomen|opgenomen|doorgeven|doorgegeven|geef door|meedelen|communique|communiquer|transmets|transmettre|report|reporting|status|etat|info|informations|informatie|submit|submitting|enter|entered|noteer|noteerde|opgeschreven|aflezen|afgelezen|gelezen|releve ce jour|machine counter|follow|follows|suit|suivant|suivants|volgt|size|taille|respectievelijk|respectivement|respectively|resp|only|seulement|alleen|enkel|juste|just|all|tous|alle|allemaal|both|beide|les deux|encore|deja|already|reeds|sind|sinds|since|exact|exactly|exactement|precies|precise|correct|juist|aantal|nombre|amount of|number of|quantite de|unit|units",
  },
];
