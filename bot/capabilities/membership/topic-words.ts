import { asksQuestion } from '../../understanding/acts/asks-question.ts';
import { foldPlain } from '../../understanding/text/fold.ts';

/** What is answered from data at once. */
export const topics = [
  'password',
  'documents',
  'validation',
  'migrate',
  'changed',
  'products',
  'payment',
  'start',
  'worth',
  'tiers',
  'points',
  'status',
] as const;
export type Topic = (typeof topics)[number];

/** What is filled in: joining or another level, a product, something the desk does. */
export type Goal = 'join' | 'product' | 'ask';

/** No green tick, no points, no invitation: something of a product is missing. On folded text. */
const lacksPoints =
  /\b(?:vinkj?e|vinkske|coche|tick|invitation|uitnodiging)\b|\b(?:no|geen|aucun|pas de|without)\b[^.?!]{0,30}\b(?:points?|punten)\b|\b(?:points?|punten)\b[^.?!]{0,40}\b(?:manqu\w+|missing|ontbre\w+|niet toegekend|nooit|jamais|never|not been credited|kloppen niet|apparait|attribue\w*|attribution|allocation)\b|\b(?:isn't|n'est pas|niet) (?:counted|compte\w*|meegeteld)\b|\b(?:manque|ontbreekt|missing)\b.*\b(?:date d'achat|aankoopdatum)\b|\b(?:purchase date|aankoopdatum|date d'achat)\b.*\b(?:missing|ontbreekt|manque)\b/;

/** The surest first; on folded text. */
const topicWords: readonly (readonly [Topic, RegExp])[] = [
  [
    'status',
    /\b(?:carte (?:de )?membre|member card|membership card|lidkaart|(?:gold|silver|platinum)[- ](?:card|kaart))\b/,
  ],
  ['password', /\b(?:password|mot de passe|mdp|wachtwoord|paswoord)\b/],
  [
    'validation',
    /\b(?:valid\w*|goedgekeurd|goedkeuring|approved)\b|\b(?:how long|combien de temps|hoe ?lang|when|quand|wanneer)\b.*\b(?:account|compte)\b|\bis (?:mijn|ons|my|our) (?:zakelijke? |business )?account\b|\b(?:where's|where is|waar (?:is|staat|blijft)|hoe ver|statut|ou en est)\b.*\b(?:sign-?up|inscription|aanvraag|demande|application)\b/,
  ],
  [
    'documents',
    /\b(?:documents?|documenten|papiers?|papieren|papers?|justificatifs?|attest\w*|certificat\w*|certificaat|kvk|kbo|kamer van koophandel|chamber of commerce|registre du commerce|banque carrefour|extracts?|extraits?|uittreksels?|licen[cs]es?|licenties?|tva|vat|btw|preuves?|bewijs\w*|proof|pieces a fournir)\b/,
  ],
  [
    'migrate',
    /\bmigr\w+|\b(?:blue|bleu|blauwe?)\b.*\b(?:button|bouton|knop)\b|\b(?:button|bouton|knop)\b.*\b(?:blue|bleu)\b|\b(?:anciens?|anciennes?|vieux|old|former|previous|oude?|vroegere?)\b.*\b(?:produits?|products?|producten|objectifs?|boitiers?|cameras?|camera's|lens|lenses|lenzen|bodies|appareils?|mail|e-mail|email|courriel|mailadres|account|compte|login)\b|\b(?:ander|autre|another) (?:e-?mail|mail\w*)\b/,
  ],
  [
    'changed',
    /\b(?:numero|number|nummer|lidnummer|membershipnummer|lidmaatschapsnummer|matricule)\b.*\b(?:change\w*|autre|different|anders|verander\w*|plus le meme|another one|same|zelfde|keep|garder|behoud\w*|werkt niet|works)\b|\b(?:verandert?|change|changes|keep|behoud)\b.*\b(?:numero|number|nummer|lidnummer)\b/,
  ],
  ['products', lacksPoints],
  [
    'products',
    /\b(?:aankoopdatum|date d'achat|purchase date|pays d'achat|country of purchase|aankoopland|dealer|revendeur)\b|\b(?:my|our|mes|nos|mijn|onze) (?:registered )?(?:products|produits|producten)\b/,
  ],
  [
    'start',
    /\b(?:utilis\w+|use|gebruik\w*)\b.*\b(?:tout de suite|directement|immediatement|at once|immediately|right away|straight away|now|meteen|direct|nu al)\b|\b(?:tout de suite|meteen|direct) (?:utilis\w+|gebruik\w*)\b|\bwhen can i (?:begin|start) to use\b|\bfaut attendre la carte\b/,
  ],
  [
    'payment',
    /\b(?:pay|pays|paie|paies|paient|paid|paying|paye\w*|payer|payons|regler|paiement|payment|virement|carte (?:de credit|bancaire)|ma carte|debite\w*|preleve\w*|prelevement|credit card|charged|by card|bank transfer|transfer|betaal\w*|betal\w*|overschrijv\w*|kredietkaart|creditcard|afgeschreven|aangerekend|belast|geschreven|facture|factuur|invoice|bon de commande|purchase order|po number|bestelbon\w*)\b/,
  ],
  [
    'tiers',
    /\b(?:niveaux?|\w*niveaus?|paliers?|tiers?|levels?|categories?|categorie|bedrijfscategorie|corporate|formule|pakket|silver|gold|goud|zilver|argent|platine|platinum|platina|verschil|difference|prix|price|prijs|tarif|cotisation|coute|couter|costs?|kost|fee|jaargeld|bijdrage)\b|\b(?:l'or|niveau or)\b|\b(?:points?|punten)\b.*\b(?:need|nodig|faut|necessaires?|required)\b|\b(?:need|nodig|faut)\b.*\b(?:points?|punten)\b|\b\d[\d .,]* ?(?:points|punten)\b/,
  ],
  ['points', /\b(?:points?|punten|pts|puntn|ponits)\b/],
  [
    'status',
    /\b(?:numero|nummer|number|lidnummer|lidmaatschapsnummer|lidkaart|likaart|lidmaatschapskaart|carte|card|matricule|statut|status|actie[fv]e?|acti[fv]e?|expire\w*|vervallen|mon adhesion|my membership|mijn lidmaatschap|ons lidmaatschap|our membership|notre adhesion)\b/,
  ],
];

/** What no record answers: an end, a renewal, money back, benefits, a loan, sharing. */
const forDesk =
  /\b(?:annul\w+|resili\w+|cancel\w*|opzeg\w+|stoppen|arreter|quitter|renouvel\w+|renew\w*|verleng\w*|rembours\w*|refund|terugbetal\w*|deux fois|twice|twee keer|avantages?|benefits?|voordelen|wat krijg|loan|partage\w*|shares?|delen|discount|reduction|korting|declasse\w*|in aanmerking|vendu|sold|verkocht|vends|sell)\b/;

const joins =
  /\b(?:devenir|deviens|deven\w+) membre\b|\b(?:adherer|m'inscri\w+|s'inscri\w+|inscrire|inscription|rejoindre|m'abonner|s'abonner|entrer? dans)\b|\bactiver\b|\b(?:become|becoming) (?:a )?(?:\w+ )?member\b|\b(?:join|joining|sign ?up|sign me up|enrol|enroll|apply|activate|open|request|create)\b|\b(?:lid (?:worden|word)|word ik lid|inschrijven|schrijf\w* .*in|aanmelden|instap\w*|aanvragen|activeren|openen|aanmaken)\b|\b(?:bij|dans|into) (?:de |da |dat |het |le |the |uw |jullie |votre |your )?(?:club|programma|pro\b|programme)|\b(?:creer|ouvrir|demander)\b.*\bcompte\b/;

/** A wish for another level. */
const changesTier =
  /\b(?:upgrad\w*|uprgade)\b|\b(?:lidmaatschaps)?niveau aanpassen\b|\b(?:passer|monter|redescendre|changer|upgrad\w*|uprgade|go|change|move|drop|wil|zou|want)\b.*\b(?:gold|goud|zilver|argent|silver|platin\w*|corporate|niveau|level|tier|or)\b/;

const registers =
  /\b(?:regist\w+|enregistr\w+|ajout\w+|adds?|adding|toevoeg\w*|voeg\w*|erbij|compter|noteer|notez|enter|declarer|meetellen|tel\b|put\b|zet\b|inbrengen)/;
const productNouns =
  /\b(?:products?|produits?|producten|appareils?|cameras?|camera's|lens|lenses|lenzen|objectifs?|objectieven|boitiers?|body|bodies|body's|flash|flitser|fototoestel\w*|gear)\b/;

/** The name of a camera or a lens: letters with a figure, or a focal length. */
const modelName = /\b(?:[a-z]{1,3}\d{1,3}[a-z]{0,2}|\d[a-z]|\d{2,3}-\d{2,3}|\d{2,3} ?mm)\b/;

const worthWords =
  /\b(?:worth|vaut|rapporte\w*|donne\w*|levert|leveren|oplever\w*|waard|nb de points|(?:how many|combien de|hoeveel) (?:points|punten))\b/;

/** A question that wants to know, and no wish. */
const asksAbout =
  /\b(?:how many|how much|combien|hoeveel|wat kost|quel\w*|welke?|which|what|wat|mag ik|puis-je|can i|kan ik|is it|est-ce)\b/;

/** Whether a message wants to know something. */
export function asks(text: string): boolean {
  return asksQuestion(text) || asksAbout.test(foldPlain(text));
}

/** What a message is about: something known at once, or something to fill in. */
export function meantBy(text: string): { topic: Topic } | { goal: Goal } {
  const said = foldPlain(text);
  const topic = topicWords.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
  const isQuestion = asks(text);
  const product = modelName.test(said);
  if (forDesk.test(said)) return { goal: 'ask' };
  if (product && worthWords.test(said)) return { topic: 'worth' };
  const names = product || productNouns.test(said);
  if (registers.test(said) && names && !isTold(topic) && !lacksPoints.test(said)) return { goal: 'product' };
  if (topic !== null && isFirm(topic)) return { topic };
  if (joins.test(said)) return { goal: 'join' };
  if (changesTier.test(said) && !isQuestion) return { goal: 'join' };
  if (topic !== null) return { topic };
  return isQuestion ? { goal: 'ask' } : { topic: 'status' };
}

/** What is said of a product rather than wanted: no green tick, a former account. */
function isTold(topic: Topic | null): boolean {
  return topic === 'migrate' || topic === 'password' || topic === 'validation';
}

/** What keeps its meaning beside a wish to join: "which documents do I need to join". */
function isFirm(topic: Topic): boolean {
  return !['tiers', 'points', 'status', 'payment'].includes(topic);
}
