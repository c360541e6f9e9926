import type { SupplySlot } from '../../types.ts';

type Kind = NonNullable<SupplySlot['kind']>;
type Colour = NonNullable<SupplySlot['colour']>;

/** Words for a kind of supply, folded, as patterns of one or two words; the surest first. */
export const kindPatterns: readonly (readonly [Kind, string])[] = [
  [
    'waste-container',
    '(?:bacs?|boites?|collecteurs?|recipients?|recuperateurs?|reservoirs?|box)(?: (?:de|a))? (?:recup(?:eration|erateur)?s?(?: (?:de )?toner)?|(?:de )?toner usage|poubelle)|recuperateurs?(?: de toner)?|waste(?: toner)?(?: (?:box|boxes|container|containers|bottle|bottles|cartridge|cart|bin|bins|tank|unit))?|toner waste(?: box)?|(?:afvaltoner|resttoner|toneropvang|opvang|afval|rest|toner(?:afval|rest))(?:bak|bakken|bakje|bakjes|box|boxen|container|containers|reservoir|fles)(?:je|jes|s)?|opvangbak(?:je|jes|ken)?|afvaltoner|resttoner',
  ],
  [
    'drum',
    '(?:unites? (?:de )?)?tambours?|drum(?:s| units?| eenheid| kits?)?|drumkits?|drumeenhe(?:id|den)|trommels?|trommeleenhe(?:id|den)|photorecepteurs?|photoreceptors?|imaging (?:unit|drum)s?',
  ],
  [
    'staples',
    "agrafes?|cartouches? d'agrafes?|staples?(?: cartridges?| refills?)?|nietjes?|nietpatron(?:en)?|nietcassettes?|nieten|nietjespatron(?:en)?",
  ],
  [
    'maintenance-kit',
    "kits? (?:de |d')?(?:maintenance|entretien)|maintenance ?kits?|onderhouds?(?:kits?|sets?)|service kits?|fuser ?kits?|kits? (?:de )?(?:four|fusion)",
  ],
  [
    'toner',
    "toners?|tonners?|tonercassettes?|tonerpatron(?:en|nen)?|toner ?cartridges?|cartouches?(?: (?:de |d'))?(?:toner|encre|imprimante)?s?|cartridges?|catridges?|carts|patron(?:en|en)|patroon|inktpatron(?:en)?|inktpatroon|inktcartridges?|encres?|inkt|ink(?: cartridges?)?|poudre",
  ],
  [
    'other',
    'courroies?(?: de transfert)?|transfer ?belts?|transferbelts?|transfert ?band|rouleaux?|rollers?|feed rollers?|(?:aanvoer|transport)?rol(?:len|letjes)?|filtres?|ozon(?:e)? ?filters?|filters?|fusers?|developpeurs?|developers?|ontwikkelaars?',
  ],
];

/** Words for a colour, folded. */
export const colourPatterns: readonly (readonly [Colour, string])[] = [
  ['black', 'noire?s?|black(?:s)?|zwart(?:e|en|jes?)?|bk|blk'],
  ['cyan', 'cyans?|cyaan|cyane|bleue?s?|blues?|blauwe?'],
  ['magenta', 'magentas?|roses?|rood|rode|rouges?|reds?|roze'],
  ['yellow', 'jaunes?|yellows?|geel|gele|gelen|geeltjes?'],
];

/** Words for a thing that holds supplies and may stand between a number and its supply. */
export const holders =
  "(?:boites?|boxes|box|doosjes?|dozen|doos|cartons?|packs?|paquets?|pakken|pakjes?|pak|stuks?|pieces?|exemplaires?|unites?|units?|pcs|sets?|jeux?|rouleaux|flessen|fles|bottles?|bouteilles?|recharges?|refills?|cartouches?|cassettes?|cartridges?|patronen|patroon|sachets?)(?: (?:de |d'|of |met |van |with ))?";

/** Words for what several single ones come in. Run on folded text. */
export const boxWord =
  /\b(?:boites?|boxes|box|doos|dozen|doosjes?|cartons?|packs?|paquets?|pak(?:ken|jes?)?|caisses?|cases? of|kist(?:en)?|omdoz?en)\b/;

/** "One of each colour", "a full set": one black, cyan, magenta and yellow each. */
export const everyColour =
  /\b(?:(?:un|une|een|one|1|deux|twee|two|2) (?:(?:toner|cartouche|cartridge|patroon) )?(?:de chaque(?: couleur)?|van elk(?:e)?(?: kleur)?|of each(?: colou?r)?|of every colou?r)|jeu(?: complet)?(?: de toners?)?(?: des? 4 couleurs)|(?:full|complete|whole) set(?: of (?:toners?|colou?rs|cartridges))?|volledige? set|complete set|jeu complet|(?:les|alle|all) (?:4|quatre|vier|four) (?:couleurs?|kleuren|colou?rs)|toutes les couleurs|all colou?rs|alle kleuren)\b/;
