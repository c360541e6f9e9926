import { foldPlain } from '../../understanding/text/fold.ts';

/** Wordings that are about the membership whatever else they resemble; on folded text. */
const sure: readonly RegExp[] = [
  // The green tick and the blue button of the programme (C9, C11)
  /^(?=.*\b(?:no|geen|pas|aucune|absente|manque|missing|ontbreekt|sans|niet|without)\b).*\b(?:(?:green|groene?) (?:tick|vink\w*)|coche verte)\b/,
  /\b(?:blue|blauwe?|bleu)\b.{0,12}\b(?:button|knop|bouton)\b.*\b(?:migr\w+|over te zetten)\b|\bmigr\w+.*\b(?:blue|blauwe?|bleu)\b.{0,12}\b(?:button|knop|bouton)\b/,
  // Validation of the account (C5)
  /\b(?:how long|combien de temps|hoe ?lang)\b.*\b(?:validat\w+|validation|valid(?:er|eren))\b|\b(?:business[ -]?account|zakelijke?\w* account|compte (?:business|professionnel|pro))\b.*\b(?:validated|gevalideerd|valide)\b/,
  // Its password (C6, C7)
  /\b(?:password|mot de passe|wachtwoord)\b.*\b(?:business|zakelijke?|cps|compte pro\w*)\b/,
  // When a card is charged (C24)
  /\b(?:pay|charged|betaal|betalen|belast|paie|paye|payer|debite\w*)\b.*\b(?:today|vandaag|aujourd'hui|tout de suite|right away|meteen|now)\b.*\b(?:card|kaart|carte)\b|\b(?:card|kaart|carte)\b.*\b(?:charged|belast|debite\w*)\b.*\b(?:today|vandaag|aujourd'hui|tout de suite|now|nu)\b/,
  // A camera or a lens being registered (C8)
  /\b(?:register|registreer|registreren|enregistr\w+)\b.*\b(?:cameras?|camera's|lens|lenses|lenzen|objectifs?|objectieven|boitiers?|body|bodies|eos|[er]f ?\d{2,3}|[a-z]\d{1,2}|\d{2,3}-\d{2,3})\b/,
  // The levels, by their names too (C14-C21)
  /\b(?:quels? niveaux?|welke? niveaus?|(?:which|what) (?:levels?|tiers?))\b.*\b(?:prendre|choisir|nemen|kiezen|take|choose|pick)\b/,
  /\b(?:lidmaatschapsniveaus?|membership (?:levels?|tiers?)|niveaux? d'adhesion)\b/,
  /\b(?:silver|gold|platinum)\b.*\b(?:membership|lidmaatschap|adhesion|corporate)\b/,
];

/** Of the fleet, not of a photographer's bag. */
const ofFleet =
  /\b(?:printers?|imprimantes?|copieurs?|copiers?|toestel\w*|releves?|compteurs?|meter\w*|reading\w*)\b/;

/** Whether a message is surely about the membership. */
export function isSurelyMembership(text: string): boolean {
  const said = foldPlain(text);
  return !ofFleet.test(said) && sure.some((one) => one.test(said));
}
