import { type Message, readMessage } from '../text/message.ts';
import type { FaultSlot } from '../types.ts';

type Rule = readonly [type: string, place: string, pattern: RegExp];

/** The first two levels of the programme's fault tree (G23-G27) by what people write; the surest signs first. */
const rules: readonly Rule[] = [
  ['software', 'universal-login', /universal login|\bulm\b|gestion de connexion universelle/],
  [
    'software',
    'card-reader',
    /badgelezer|kaartlezer|card ?reader|badge ?reader|lecteur (?:de (?:carte|badge)s?|du badge)|lecteur (?:ne|qui|est)|reader (?:is|does|won)/,
  ],
  [
    'software',
    'login',
    /badge|\bpasje|\bcarte\b(?! graphique| mere)|\bcard\b|\bkaart\b|\bpin(?:code)?\b|\blog ?in\b|log(?:ging)? (?:in|on)|sign[- ]?in|inlog|aanmeld|identifi|authent|\bauth\b|credential|wachtwoord|mot de passe|password|printerlogic/,
  ],
  // What cannot be done any more counts more than what it began with.
  [
    'cannot-use',
    'scan',
    /(?:scan|numeris)[^.!?]{0,40}(?:marche|fonctionne|va) (?:pas|plus)|(?:scan|numeris)[^.!?]{0,40}(?:werkt|gaat|lukt|komt) (?:niet|nooit)|(?:scan)[^.!?]{0,40}(?:not work|n[o']t work|stopped|fails?)/,
  ],
  [
    'software',
    'driver',
    /driver|pilote|stuurprogramma|reinstall|windows|\bmac(?:os|book)?\b|firmware|mise a jour|\bupdates?\b|\bmaj\b/,
  ],
  [
    'software',
    'application',
    /\buniflow|papercut|\bl'app\b|\bappli|\bapp\b|application|applicatie|\bprint client|\bportal\b/,
  ],
  ['software', 'other', /logiciel|software|\bprogramme\b|programma/],
  [
    'jam',
    'feeder',
    /(?:bourr|jam|coinc|vast|stuck|storing|avale|bloqu|scheef|klem|grab|pak|\bhang|blijft).{0,60}(?:chargeur|dadf|\badf\b|feeder|doorvoer|documentinvoer|invoer\b|introduct)|(?:chargeur|dadf|\badf\b|feeder|doorvoer|documentinvoer|introduct).{0,60}(?:bourr|jam|coinc|vast|stuck|storing|avale|bloqu|scheef|klem|grab|pakt)/,
  ],
  [
    'jam',
    'tray',
    /(?:bourr|jam|coinc|vouwt|plie|froiss|kreuk|crumpl|crease|frommel|grab|trekt|tire|vastg|vastz|vastl|\bvast\b|stuck|papierstoring|papieropstop|bloqu|prend (?:2|deux|plusieurs)|neemt).{0,60}(?:\bbac|magasin|tiroir|plateau|\blade|cassette|tray|drawer|bypass|papierlade)|(?:\bbac\b|magasin|tiroir|plateau|\blade\b|cassette|tray|drawer|bypass|papierlade).{0,60}(?:bourr|jam|coinc|vouwt|plie|froiss|kreuk|crumpl|crease|frommel|grab|trekt|tire|vastg|vastz|vastl|\bvast\b|stuck|papierstoring|bloqu)/,
  ],
  [
    'jam',
    'inside',
    /bourrag|\bbourre|paper ?jam|jam(?:med|ming|s)?\b|papier(?:storing|opstop|stop)|vastgelopen|(?:papier|blad|vel|feuille|paper|sheet|page|enveloppe).{0,30}(?:coinc|vast|stuck|bloqu|klem|froiss|avale|accroch|frommel|verfrommel|crumpl)|(?:coinc|vast|stuck|bloqu).{0,30}(?:papier|blad|vel|feuille|paper|sheet)|(?:2|deux|twee|two|plusieurs|meerdere|several) (?:-3 )?(?:feuilles|vellen|bladen|sheets|pages) (?:a la fois|tegelijk|at once|en meme)|avale .{0,20}feuilles|misfeed/,
  ],
  [
    'malfunction',
    'smell',
    /odeur|smell|geur|stink|\bruik|\bpue|sent le|sent la|\bsent (?:mauvais|bizarre)|fumee|\brook|smoke|smoking|brule|burn|verbrand|brand(?:ge|lucht)|vonk|etincelle|spark/,
  ],
  [
    'malfunction',
    'noise',
    /\bbruit|noise|noisy|lawaai|geluid|geraas|gerat|kraak|kraakt|piep|squeal|squeak|grind|grinc|ratel|rattl|clac|claq|cliqu|couin|siffl|fluit|bourdon|zoem|buzz|\bhum|knars|screech|\bbip|beep|clunk|knock|\bronk|brom|tape comme|bruyant|\bklop|\btik(?:t|ken)|\bgrogn|whin/,
  ],
  [
    'quality',
    'print',
    /\btraces?\b|\btraits?\b|\blignes? (?:noire|blanche|verticale|horizontale|sur|une)|\blignes\b|streep|strepen|\blines?\b.{0,30}(?:page|print|scan|cop|paper|across|down)|\blijn(?:en)?\b|streak|stripe|bande|banding|vlek|\btaches?\b|tachee|smudg|smear|\bveeg|vegen|\bflou|blur|wazig|onscherp|\bpale|palot|fad(?:ed|ing)|bleek|delav|illisible|onleesbaar|unreadable|faint|ghost|fantome|qualite|kwaliteit|quality|\bdecale|scheef|skew|crooked|de travers|pages? (?:blanche|vierge)|vierges|blank (?:page|sheet)|blanco|lege (?:blad|pagina|vel)|witte (?:blad|pagina)|teinte|\btint|que le jaune|imprime (?:que|tout) en|kleur(?:en)? klop|couleurs? (?:bizarre|fausse|pas bonne|bave)|colou?rs? (?:are |is |look)?(?:wrong|off|weird)|bave|moucheté|points noirs|zwarte (?:punt|stip)|\bdots\b|spots\b|\bgris|grijze|\bvuile?\b|sale(?:s|te)?\b|charabia|hierogly|garbled|vreemde tekens|garbage|pali|\bclair|te licht|trop (?:clair|fonce)|te donker|only prints in (?:black|b)|drukt alleen (?:zwart|in)|imprime (?:seulement |uniquement |plus qu)?en (?:noir|nb)|froiss|wrinkl|kreuk|crease|crumpl|gommé/,
  ],
  [
    'malfunction',
    'toner',
    /(?:toner|encre|inkt|ink|cartouche|cartridge|patroon|poudre|poeder|powder).{0,70}(?:fuit|coule|lek|leak|renvers|mors|spill|explos|ontploft|partout|overal|everywhere|par terre|reconn|herken|recogn|refus|weiger|reject|incompat|bloqu|vast|stuck|vide|leeg|empty|orange|allume|change|vervang|replace|plein|\bvol\b|full|erreur|fout|error|boum|sol)|(?:renvers|mors|spill|leak|fuit|lek|reconn|herken|recogn|refuse|weiger|incompat).{0,50}(?:toner|encre|inkt|ink|cartouche|cartridge|patroon|poudre|poeder)|(?:bac|boite|recup|waste|afval|restbak|opvangbak|container).{0,30}(?:plein|\bvol\b|full|sature|debord)|toner usage|poudre noire|zwart poeder|black powder|temoin toner/,
  ],
  [
    'cannot-use',
    'network',
    /reseau|netwerk|network|wi-?fi|wlan|offline|hors[- ]ligne|deconnect|disconnect|verbinding|\bconnexion|connection|injoignable|bereik|unreachable|\bping\b|adresse ip|ip-adres|detectee?\b|introuvable|niet gevonden|not found|zie .{0,20}niet|detect|not in the list|pas dans la liste/,
  ],
  ['cannot-use', 'fax', /\bfax|telecopi/],
  [
    'malfunction',
    'broken-part',
    /cass|snap|gebarsten|barst|crack|fele|fissur|eclat|arrach|afgebroken|gebroken|detach|losgekomen|\blos\b|ecran|scherm|screen|display|touch|tactile|paneel|panel|fuser|\bfour\b|fixeer|capot|couvercle|klep|deksel|\blid\b|porte|door\b|deur|charniere|hinge|scharnier|poignee|handle|agrafeuse|stapler|agraf|nietmachine|\bniet(?:jes|eenheid)|staple|finisseur|finisher|perfor|rouleau|roller|moteur|motor|ventil|\bfan\b|abime|beschadig|damage|vitre|\bglas|flap|misalign|close|ferme plus|sluit niet|ontbreekt|missing|manque/,
  ],
  ['cannot-use', 'scan', /scan|numeris/],
  [
    'cannot-use',
    'print',
    /\bimprim(?!ante)|impression|\bprint(?!er|ante)|afdruk|drukt|copie(?!u)|\bcopy|kopie(?:er[et]|en|s\b)|wachtrij|queue|\bfile d'attente|taches? en attente|demarre|s'allume|allume plus|start(?:s|en|et)?\b|aan(?:gaan|zetten)|turn on|switch on|power|stroom|\bhang|gele|fige|frozen|freeze|reboot|herstart|redemarre|crash|plant|erreur|error|\bfout|code [a-z]?\d|storing|bloque|down\b|repond|sort (?:rien|pas|plus)|rien ne/,
  ],
  [
    'malfunction',
    '',
    /panne|\bhs\b|kapot|\bstuk\b|broken|\bdead\b|\bdown\b|\bdood\b|marche (?:pas|plus)|fonctionne (?:pas|plus)|werkt niet|niet meer|not work|does ?n[o']t work|stopped|defect|probleem|problem|souci|erreur|error|\bfout|storing|repar|herstel|repair|technicien|technieker|\brade\b|acting|deconne|plus rien/,
  ],
];

/** What is wrong with a device after the fault tree (G23-G27), or undefined when the text names no malfunction. */
export function findFault(message: Message): FaultSlot | undefined {
  const rule = rules.find(([, , pattern]) => pattern.test(message.folded));
  if (rule === undefined) return undefined;
  const [type, place, pattern] = rule;
  const match = pattern.exec(message.folded);
  const start = match?.index ?? 0;
  const text = message.text.slice(start, start + (match?.[0].length ?? 0)).trim();
  return refine({ type, place: place === '' ? null : place, text }, message);
}

/** Quality has two branches: everything, or copies and scans alone (G26); null when the message does not say. */
function refine(fault: FaultSlot, message: Message): FaultSlot {
  if (fault.type !== 'quality') return fault;
  const text = message.folded.replace(/imprimantes?|printers?\b|photocopieu[a-z]*|copieurs?|copiers?\b/g, '');
  const copying = /scan|numeris|copie|copy|copies|kopie/.test(text);
  const printing = /imprim|impression|print|afdruk|drukt/.test(text);
  const printsWell =
    /(?:imprim|impression|print|afdruk)[a-z']*(?: (?:is|are|sont|est|gaat|zijn|depuis le pc))? ?(?:fine|ok|good|bien|bon|bonne?s?|nickel|scherp|crisp|goed|in orde|perfect|nets?)/.test(
      text,
    ) ||
    /mais (?:les )?impressions? .{0,10}(?:ok|bien|bon)|only|enkel|alleen|uniquement|seulement/.test(text);
  if (copying && (!printing || printsWell)) return { ...fault, place: 'copy' };
  return { ...fault, place: copying && printing ? 'all' : null };
}

const jamPlaces: readonly (readonly [place: string, pattern: RegExp])[] = [
  ['feeder', /chargeur|\bd?adf\b|feeder|documentinvoer|doorvoer|\binvoer\b|introduct/],
  ['tray', /\bbac\b|magasin|tiroir|\blade\b|cassette|\btray|drawer|bypass/],
  ['inside', /interieur|\bdedans\b|\binside\b|\bbinnen(?:in)?\b/],
];
/** "It is in the feeder on top" says where; "I opened tray 2 again" tells what was done. */
const saysWhere =
  /^(?:(?:non|nee|no|ah|en fait|eigenlijk|actually)[, ]+)?(?:c'est|ca (?:bloque|coince)|het (?:is|zit)|it(?:'s| is)|(?:dans|in|a l')\b)/;
const fewWords = 3;

/** Where paper is stuck, in a message that says nothing else ("inside", "it is the feeder"); undefined otherwise. */
export function findJamPlace(text: string): string | undefined {
  const { folded } = readMessage(text);
  if (!saysWhere.test(folded) && folded.split(/\s+/).length > fewWords) return undefined;
  return jamPlaces.find(([, pattern]) => pattern.test(folded))?.[0];
}
