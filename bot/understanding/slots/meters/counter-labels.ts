import type { MeterKind } from '../../types.ts';

/** What a label says about the number beside it. */
export type LabelMeaning = {
  /** The code of a counter of the programme (F17). */
  code?: string;
  colour?: 'bw' | 'colour';
  size?: 'large' | 'small';
  /** A sum of other counters. */
  total?: true;
  /** A sum by its very code: never a counter's own reading, whatever else is given. */
  sum?: true;
  /** Counted by the machine, but not billed: scans, faxes, coverage, colour by kind. */
  notBilled?: true;
  /** The number of something that is no counter: a contract, a room, a telephone. */
  other?: true;
  /** What stood there before; `weak` words ("last reading") say so only beside another reading. */
  previous?: true;
  /** Of a device that goes or comes; `weak` words ("the new one") say so only where an exchange is spoken of. */
  stage?: 'closing' | 'first';
  weak?: true;
  /** Just "counter", "reading": says that a number is one, not which. */
  generic?: true;
};

/** The four counters of the programme (F17). */
export const kindOfCode: Readonly<Record<string, MeterKind>> = {
  '112': 'bw-large',
  '113': 'bw-small',
  '122': 'colour-large',
  '123': 'colour-small',
};

/** Further codes that makers print on their counter pages beside those of the programme. */
const otherCodes: Readonly<Record<string, LabelMeaning>> = {
  '101': { total: true },
  '102': { total: true },
  '103': { total: true, sum: true, size: 'large' },
  '104': { total: true, sum: true, size: 'small' },
  '105': { total: true, sum: true, colour: 'colour' },
  '106': { total: true, sum: true, colour: 'colour' },
  '108': { total: true, sum: true, colour: 'bw' },
  '109': { total: true, sum: true, colour: 'bw' },
  '501': { notBilled: true },
  '502': { notBilled: true },
  '505': { notBilled: true },
  '506': { notBilled: true },
};

/** What a counter's code says; undefined for any other text. */
export function meaningOfCode(text: string): LabelMeaning | undefined {
  return kindOfCode[text] === undefined ? otherCodes[text] : { code: text };
}

/** Wordings of labels, folded, with blanks between words and signs; makers' names and what people say. */
export type LabelWording = { means: LabelMeaning; wordings: string };

/** The labels understood without a programme's own. The longest wording wins. */
export const counterLabels: readonly LabelWording[] = [
  {
    means: { colour: 'bw' },
    wordings:
      "n & b|n / b|n et b|n b|nb|noir|noire|noirs|noires|noir et blanc|noir & blanc|noir blanc|noir / blanc|noir - blanc|noirs et blancs|noire et blanche|blanc et noir|b & w|b / w|b + w|b w|bw|b and w|b n w|black|blk|black and white|black & white|black / white|black - white|black + white|black white|black n white|black 'n white|blackwhite|mono|monos|monochrome|monochromes|mono chrome|monochroom|grayscale|greyscale|niveaux de gris|grijswaarden|z / w|z & w|z - w|z w|zw|zwart|zwarte|zwart wit|zwart - wit|zwart / wit|zwart en wit|zwart & wit|zwartwit|zwrt|zwt",
  },
  {
    means: { colour: 'colour' },
    wordings:
      'couleur|couleurs|coul|coleur|colour|color|colours|colors|col|cl|clr|kleur|kleuren|kl|full colour|full color|full colours|full - colour|full - color|fullcolor|fullcolour|full kleur|full colour single|full color single|full color + single color|full colour + single colour|full color + mono color|full colour + mono colour|pleine couleur|toute couleur|quadri|quadrichromie|polychrome',
  },
  {
    means: { notBilled: true },
    wordings:
      'scan|scans|scanned|scanning|numerisation|numerisations|numerise|numerises|gescand|gescande|scanteller|fax|faxes|telecopie|telecopies|coverage|couverture|taux de couverture|dekking|dekkingsgraad|bedekking|duplex|recto verso|recto - verso|dubbelzijdig|two sided|two - sided|2 sided|2 - sided|double sided|simplex|enkelzijdig|mono colour|mono color|mono - colour|mono - color|monocolor|monocolour|single colour|single color|single - colour|twin colour|twin color|two colour|two color|two - colour|two - color|2 colour|2 color|2 - colour|2 - color|bicolore|bichromie|monocouleur|mono couleur|une couleur|deux couleurs|tweekleuren|twee kleuren|eenkleurig|blank|blanco|jobs|travaux',
  },
  {
    means: { total: true },
    wordings:
      'total|totaux|totale|totaal|tot :|tot .|tot =|total counter|total count|totals|grand total|total general|algemeen totaal|eindtotaal|totaalteller|totaalstand|compteur total|in totaal|au total|in total|all pages|toutes pages|alle pages|som|somme|sum|total impressions|total pages|total prints|total des pages|totaal aantal|nombre total|total global|compteur global|teller totaal|lifetime|life count|total usage',
  },
  {
    means: { size: 'large' },
    wordings:
      'grand|grands|grande|grandes|grand format|grands formats|grd|gd|large|big|groot|grote|groot formaat|grote formaten|grootformaat|a3|gr|lg|large format|large size|a3 format',
  },
  {
    means: { size: 'small' },
    wordings:
      'petit|petits|petite|petites|petit format|petits formats|pt|small|klein|kleine|klein formaat|kleine formaten|kleinformaat|a4|sm|pet|small format|small size|a4 format',
  },
  {
    means: { previous: true },
    wordings:
      'previous|previous reading|previous read|last read|prev|previously|last invoiced reading|last invoiced|last billed reading|last billed|invoiced reading|ancien|ancien index|ancien releve|ancien compteur|ancienne valeur|precedent|precedente|releve precedent|index precedent|vorige|vorige stand|vorige meterstand|vorige keer|vorig|laatst gefactureerde stand|laatst gefactureerd|gefactureerde stand|oude stand|old reading|last month|last time|la derniere fois|mois dernier|le mois dernier|vorige maand|dernier releve facture|dernier index facture|deja facture|already billed|reeds gefactureerd|last year|recorded|on record',
  },
  {
    means: { previous: true, weak: true },
    wordings:
      'last reading|last meter reading|latest reading|dernier releve|dernier index|dernier compteur|laatste stand|laatste meterstand|laatste tellerstand|last',
  },
  {
    means: { generic: true },
    wordings:
      "compteur|compteurs|cpt|cpts|teller|tellers|tellerstand|tellerstanden|meterstand|meterstanden|stand|standen|meter|meters|reading|readings|releve|releves|relever|index|counter|counters|count|counts|clicks|click|clics|clic|page|pages|pagina|paginas|pagina ' s|copie|copies|copy|copying|kopie|kopies|kopieen|print|prints|printed|printing|impression|impressions|imprime|imprimes|imprimees|afdruk|afdrukken|tirage|tirages|volume|valeur|valeurs|value|values|waarde|waarden|lecture|opname|opnames|uitlezing|chiffre|chiffres|cijfer|cijfers|figure|figures|current|current reading|current read|new read|this read|new reading|nouvel index|nouveau releve|nouvelle valeur|nieuwe stand|huidige stand|huidige|huidig|actuel|actuelle|meter reading|meter readings|meterreading|metercount|impression count|page count|pagecount|pages imprimees|output|usage|billing|billing meter|facturation|facturatie",
  },
  {
    means: { stage: 'closing' },
    wordings:
      'closing|closing reading|closing readings|closing meter|final reading|final readings|final meter|end reading|end readings|removal reading|eindstand|eindstanden|slotstand|slotstanden|eindtellers|eindteller|laatste stand oude toestel|releve de fin|releve final|releve de cloture|releve de sortie|index de fin|index final|index de sortie|compteur de fin|compteurs de fin|compteur de sortie|compteurs de sortie|compteurs finaux|compteur final|cloture|releves de fin|releves finaux',
  },
  {
    means: { stage: 'first' },
    wordings:
      "opening|opening reading|opening readings|start reading|start readings|starting reading|starting readings|initial reading|initial readings|first reading|first readings|installation reading|beginstand|beginstanden|startstand|startstanden|eerste stand|eerste standen|beginteller|begintellers|releve de depart|releve initial|releve de debut|releves de depart|index de depart|index initial|index de debut|compteur de depart|compteurs de depart|compteur initial|compteurs initiaux|premier releve|premiers releves|releve d ' installation",
  },
  {
    means: { stage: 'closing', weak: true },
    wordings:
      "old|oude|oud|ancienne|ended at|ended on|stopped at|eindigde op|gestopt op|arretee a|arrete a|old machine|old device|old copier|old printer|old one|old unit|removed machine|removed device|ancienne machine|ancien appareil|ancien copieur|ancienne imprimante|ancien photocopieur|vieille machine|l ' ancienne|l ' ancien|oude machine|oude toestel|oud toestel|oude printer|oude copier|oude kopieerder|oude kopieermachine|oude apparaat|de oude|het oude|verwijderde toestel|machine reprise|machine retiree",
  },
  {
    means: { stage: 'first', weak: true },
    wordings:
      'new|nieuwe|nieuw|nouvelle|nouveau|started at|starts at|started on|starts on|begon op|begint op|gestart op|demarre a|demarree a|commence a|new machine|new device|new copier|new printer|new one|new unit|replacement|replacement machine|replacement device|nouvelle machine|nouvel appareil|nouveau copieur|nouvelle imprimante|nouveau photocopieur|la nouvelle|le nouveau|nieuwe machine|nieuwe toestel|nieuw toestel|nieuwe printer|nieuwe copier|nieuwe kopieerder|nieuwe kopieermachine|nieuwe apparaat|de nieuwe|het nieuwe|vervangtoestel|machine de remplacement',
  },
  {
    means: { other: true },
    wordings:
      "contract|contrat|contracts|contractnummer|contractnr|contract number|contract no|room|kamer|lokaal|salle|bureau|chambre|local|zaal|order|order number|ordernummer|commande|bestelling|bestelnummer|bestelbon|po|po number|bdc|bon de commande|facture|factuur|factuurnummer|invoice|invoice number|client|numero client|klant|klantnummer|klantnr|customer|customer number|account|account number|numero de compte|dossier|ticket|ticketnummer|case|ref|reference|referentie|kenmerk|tel|telephone|telefoon|telefoonnummer|phone|gsm|mobile|mobiel|portable|code postal|postcode|postal|zip|iban|rib|bic|btw|tva|vat|error|error code|erreur|code erreur|code d ' erreur|fout|foutcode|foutmelding|code|firmware|version|versie|ip|poste|ext|extension|toestelnummer|interne|badge|pin|pincode|code pin|site|etage|verdieping|floor|batiment|building|gebouw|street|rue|straat|boite|bus|matricule|personeelsnummer|kostenplaats|centre de cout|cost centre|cost center|article|artikel|item|lot|batch|year|jaar|annee|tray|bac|lade|offre|offerte|quote|devis|prix|price|prijs|montant|bedrag|amount|user|gebruiker|utilisateur|port|poort|rma|tracking|suivi|model|modele|type|employee|id|numero d ' ordre",
  },
];
