import type { Danger } from '../types.ts';

/** A danger, and what people write of it, folded, in the three languages. */
type Sign = readonly [danger: Danger, pattern: RegExp];

const device =
  '(?:ca|il|elle|imprimante|copieur|copieuse|machine|appareil|photocopieu(?:r|se)|four|qui|hij|het|toestel|printer|copier|it|device|kopieer[a-z]+)';

/** What is drunk or drips, and how it gets where it should not, by language; either may come first. */
const spillings: readonly (readonly [liquids: string, spills: string])[] = [
  [
    "cafe|(?:du|le|mon|son|un|de) the|eau|jus d'[a-z]+|vin|biere|soda|coca|boisson|liquide|soupe|verre|tasse|bouteille|gobelet|lait",
    '\\b(?:renvers|verse[esr]*\\b|coule[^r]?|coulait|tombe|repand|fuit|fuite|goutt|echapp|asperg)',
  ],
  [
    'koffie|thee|water|[a-z]*sap|wijn|bier|cola|frisdrank|limonade|soep|melk|drank(?:je)?|vloeistof|vocht',
    '(?:mors|gegoten|gieten|gevallen|\\bviel\\b|\\b(?:ge)?lekt?\\b|lekken|omgestoten|gekieperd|\\bdrup|gelopen|\\bover (?:de|het|mijn|onze)\\b)',
  ],
  [
    'coffee|tea|juice|coke|cola|soda|beer|wine|water|drink|liquid|fluid|milk|soup|(?:cup|mug|glass) of [a-z]+',
    '\\b(?:spil|pour|leak|drip|dropp|knock|fell\\b|splash|tipped|all over\\b|over (?:the|our|my)\\b)',
  ],
];
const spilt = spillings.flatMap(([liquids, spills]) => [
  `\\b(?:${liquids})\\b[^.;!?]{0,45}${spills}`,
  `${spills}[^.;!?]{0,45}\\b(?:${liquids})\\b`,
]);

/**
 * Signs of danger about a device; the gravest first. Words that only look like one stand behind them as exceptions: a
 * smoke detector, a fire door, a lamp that burns, ink or toner that leaks.
 */
export const signs: readonly Sign[] = [
  [
    'fire',
    new RegExp(
      [
        '\\ben feu\\b|\\b(?:pris|prend|prendre|prenne) feu\\b|^au feu\\b|\\bau feu ?!|\\bflammes?\\b|\\bincendie\\b',
        '\\bin brand\\b|^brand\\b(?! new)|\\b(?:is|was) (?:er )?brand\\b|\\bvlam(?:men|metjes)?\\b|\\bvuur\\b',
        '\\b(?:toestel|printer|copier|kopieer[a-z]+) brandt\\b',
        "\\bon fire\\b|\\b(?:caught|catch|catches|catching) fire\\b|\\bflames\\b|\\bfire ?!|^fire\\b|\\b(?:there's|there is|there was) (?:a )?(?:small )?fire\\b",
      ].join('|'),
      'g',
    ),
  ],
  [
    'shock',
    /\bcoup de jus\b|\bpris du jus\b|\b(?:pris|prends?|recu|recois|ramasse|mis|donne) (?:une? )?(?:bonne |grosse |petite |sacree )?(?:decharge|chataigne)\b|\bdecharge electrique|\bchoc electrique|\belectrocu|\belectrise|\b(?:elektrische|elektrieke) schok|\bstroom(?:stoot|schok)|\bschok(?:je)? (?:gekregen|gehad)|\b(?:kreeg|krijg|krijgt|geeft|gaf|gekregen) (?:net |er |daar |plots )?(?:een )?(?:flinke |kleine |lichte )?schok|\belectri(?:c|cal) shocks?\b|\belektrocu|\b(?:got|get|gets|getting|gave|gives|give|felt|had) (?:me |us |him |her |people )?(?:a |an )?(?:small |little |nasty |bad |mild |static |real |proper )*(?:shock|zap)\b|\b(?:got|was|been|is|it|just) (?:shocked|zapped)\b|\b(?:shocked|zapped|zaps|shocks) (?:me|him|her|us|my|you)\b/g,
  ],
  [
    'burn',
    /\b(?:me suis|m'est|s'est|se sont|nous sommes|t'es|vous etes) (?:fait )?brul|\bbrul(?:e|er|es|ee)? (?:le |la |les |mes |un |mon |ma |deux )?(?:doigts?|mains?|bras|paume)|\bbrulures? (?:a |au |aux |sur )?(?:la |le |les )?(?:doigts?|mains?|bras)|\b(?:doigts?|mains?|bras) brul|\b(?:vingers?|hand|handen|arm|duim|mij|me|zich)\b[^.,;]{0,25}\b(?:verbrand|gebrand)\b|\bverbrand(?:de)? (?:[a-z]+ )?(?:vingers?|hand|arm|duim)|\bburn(?:t|ed|s)? (?:my|his|her|their|a|our|the) (?:[a-z]+ )?(?:fingers?|hands?|arm|thumb|palm)|\bburn(?:t|ed) (?:my|him|her|our)sel|\b(?:finger|hand|thumb)s? (?:is |are |got |was )?burn(?:t|ed)|\bburn(?:t|ed) (?:fingers?|hand)/g,
  ],
  [
    'sparks',
    /\betincelles?\b|\bcourts?[- ]circuits?\b|\barc electrique\b|\bvonk(?:en|t|te|je|jes)\b|\bkortsluiting\b|\bspark(?:s|ing|ed)\b|\bshort[- ]circuit(?:ed)?\b|\barcing\b/g,
  ],
  [
    'smoke',
    new RegExp(
      [
        `\\bfumees?\\b|\\b(?:${device}|[a-z]*\\d{4,})(?: (?:se|en|qui|aussi))? fum(?:e|ait)\\b|\\b(?:met|mis|mise|commence|commencee) a fumer\\b`,
        '(?<!\\b(?:ik|k) )\\brook(?:t|te|wolk|wolken|pluim|ontwikkeling)?\\b|\\b(?:het|hij|toestel|printer) smoort\\b|\\bsmoor\\b',
        '\\bsmok(?:e|es|ing|ed|y)\\b',
      ].join('|'),
      'g',
    ),
  ],
  [
    'liquid',
    new RegExp(
      [
        ...spilt,
        '\\bfuites? d.eau\\b|\\b(?:copieur|imprimante|machine|appareil)\\b[^.;!?]{0,30}\\ba pris l.eau\\b|\\bdegats? des eaux\\b|\\bwater(?:lek|schade)\\b|\\bwater damage\\b',
        `\\b${device} (?:est |is |was |etait |a ete |helemaal |completement |toute? |all |completely |got )*(?:inondee?|trempee?|mouillee?|overstroomd|kletsnat|doorweekt|nat|flooded|soaked|soaking|wet)\\b(?! (?:with|de) )`,
      ].join('|'),
      'g',
    ),
  ],
  [
    'burning',
    /\b(?:odeur|sent|sens|sentait|pue)\b[^.;!?]{0,30}\b(?:brul|cram|roussi|grille)|\bbrule?e?s?\b[^.;!?]{0,12}\bodeur|\b(?:ca|elle|il|imprimante|copieur|machine) brule\b|\b(?:plastique|caoutchouc|cable|fil)s?\b (?:qui )?(?:fond|brul)|\bbrand(?:lucht|geur|geruch|reuk)|\bschroei(?:lucht|geur)|\b(?:ruik|rook|geur|riek|stink|lucht)[a-z]*\b[^.;!?]{0,30}\b(?:verbrand|brand\b|aangebrand|geschroeid|schroei|verschroeid)|\bverbrande? (?:geur|lucht|reuk|plastic|plastiek|rubber)|\bburn(?:ing|t|ed)?\b[^.;!?]{0,20}\b(?:smell|odou?r|stench)|\b(?:smell|odou?r|stink|stank|reek)[a-z]*\b[^.;!?]{0,30}\b(?:burn|scorch|singed|melting)|\b(?:it's|it is|is|something|started) burning\b|\bburning (?:plastic|rubber|wire)|\bburnt black\b|\b(?:prise|fiche|stekker|stopcontact|socket|plug)\b[^.;!?]{0,20}\b(?:brulee?|fondue?|verbrand|gesmolten|burnt|melted)\b/g,
  ],
];

/** In front of a sign: there is none. "En plus" adds one. */
export const denied =
  /\b(?:pas|aucune?|sans|y a plus|geen|niet|zonder|no|not|without|n't)(?: (?:de|d'|la|le|du|des|une?|the|a|an|any|een|echt|really|vraiment))*[ ']?$/;

/** Behind a sign: "ça ne fume plus", "rookt niet meer". */
export const over = /^ (?:pas|plus|niet|no longer|no more)\b/;

/** Things and sayings that carry the word of a danger and are none. */
export const harmless =
  /(?:detecteurs?|alarmes?|sas) (?:de |a |d'|anti-?)?fumee|(?:verre|vitre|gris|saumon)s? fumee?s?|rook(?:melder|detector|ruimte|pauze|vrij)|smok(?:e|ing)[- ](?:detector|alarm|test|break|area|room|free)|no smoking|(?:dans|apres|depuis|suite a) l'incendie|(?:alarme|porte|exercice|securite|assurance|escalier|consignes?)s? (?:d')?incendie|feu vert|fire (?:alarm|drill|exit|door|escape|extinguisher|safety|warden)|brand(?:weer|alarm|oefening|deur|veilig|blus|trap)[a-z]*|(?:sent|smell|ruik)[a-z]* (?:comme )?(?:le |la |like |naar )?toner|burning through|(?:(?:machine|distributeur) a cafe|coffee (?:machine|maker)|koffie(?:machine|automaat|zet[a-z]*)|cafetiere|fontaine a eau|water ?cooler)(?:[^.;!?,]{0,30}(?:leak|drip|lek|drup|fui|coul|goutt)[a-z]*(?: (?:water|de l'eau|d'eau))?)?|shock when i (?:saw|read|opened)/g;
