import type { DialogueAct } from '../types.ts';

type Act = NonNullable<DialogueAct>;

const thumbs = '👍|👌|✅|🆗|✔️?|:\\+1:|:thumbsup:|:ok_hand:|:white_check_mark:|\\(y\\)';
/** Words around an act that do not change it: hesitation before, politeness after. */
const before =
  '(?:(?:ok|oke|okay|oui|ja|yes|yep|non|nee|neen|no|euh|hmm|ah|oh|bon|alors|finalement|enfin|eigenlijk|toch|actually|well|so|sorry|pardon|attendez|wacht|wait|stop|top|super|prima|parfait|perfect|great|brilliant|nickel|genial|cool|fijn|mooi|nice)[,.! ]+)*';
const after =
  "(?:[ ,.!]+(?:svp|stp|aub|please|pls|plz|graag|merci|bedankt|dank je|dank u|thanks|thx|hoor|he|hein|maar|alors|donc|then|now|nu|finalement|toch|after all|eens|gerust|tout de suite|meteen|s'il vous plait|s'il te plait|alstublieft|alsjeblieft|for me|voor mij|pour moi|zo))*";

const restart =
  "(?:(?:on|je|ik|we|wil|veux|voudrais|kan|can|could|let's|laten|laat|i|want|would|like|to|please|you|me|ons|mag|alles|tout|eens|even|il faut|may) )*(?:recommen[cs](?:er?|ons|ez)(?: (?:tout|a zero|du debut|au debut|depuis .*|de zero))*|repren(?:ons|dre|ez|ds)(?: tout)? (?:depuis|du|au|a|de) (?:le )?(?:debut|zero)|repart(?:ir|ons|ez)? (?:de|a) zero|(?:on )?reprend (?:tout|du debut|a zero|depuis le debut)|(?:re)?mise a zero|remett(?:re|ez|ons) (?:tout )?a zero|(?:tout )?refaire(?: tout)?|tout refaire|revenir au (?:debut|menu)|retour (?:au )?(?:debut|menu|depart)|opnieuw(?: (?:beginnen|starten|graag))?|herbegin(?:nen|t)?|begin(?:nen)?(?: eens| maar| weer| we)? (?:opnieuw|van (?:voor|nul|voren)(?: af)?(?: aan)?)|van (?:voren|voor) af aan(?: beginnen)?|overdoen|(?:alles )?overdoen|terug naar (?:het |de )?(?:begin|start|menu|nul)|start(?:ing)? (?:over|again|from scratch|fresh|anew)|restart|redo (?:it all|everything|all)|begin(?:ning)? (?:again|from (?:the )?(?:top|start|beginning|scratch))|from (?:the top|scratch|the beginning)|back to (?:the )?(?:start|beginning|menu|square one)|reset(?: (?:it|this|everything|alles|tout))?|do it all again)";

const cancel =
  "(?:(?:je|j'|on|ik|we|wil|veux|i|want to|would like to|please|kan je|can you|tu peux|vous pouvez|il faut|gelieve|laten we|let's) ?)*(?:annul(?:e|er|ez|ons|eer|eren)(?: (?:maar|alles|tout|toute|la|ma|le|ca|cela|demande|commande|dat|dit|het|de|bestelling|aanvraag|this|that))*|(?:alles|tout|dat|dit|het|de aanvraag|de bestelling) annuleren|cancel(?: (?:that|this|it|everything|all|the|whole|thing|request|order|my))*|laiss(?:e|er|ez|ons)[ -]?(?:tomber|faire|ca|tout tomber)|oubli(?:e|ez|ons)(?: (?:ca|cela|tout|ma demande))?|(?:stop|stoppe|stoppen|arrete|arretez|arretons)(?: (?:maar|hiermee|ermee|tout|ca|la|it|that|this|there|here|hier|nu|now))*|abandonn(?:e|er|ez|ons)(?: tout)?|quit(?:ter)?|exit|afbreken|breek (?:het )?af|laat (?:het |dat |toch |maar )*(?:maar|zitten|vallen)(?: (?:zitten|vallen))?|vergeet (?:het|dat|maar)(?: maar)?|never ?mind|forget (?:it|that|about it|the whole thing)|abort|scrap (?:that|it)|(?:dat )?hoeft (?:al )?niet(?: meer)?|niet meer nodig|(?:i )?(?:don't|do not|no longer) (?:need|want)(?: to)?(?: (?:it|this|that|order|send|report|go on))*(?: any ?more)?|(?:ik )?wil (?:toch )?niet meer(?: (?:bestellen|melden|verder))?|(?:je )?ne veux plus(?: (?:commander|rien|signaler|continuer))*|plus besoin|c'est plus la peine|ce n'est plus (?:necessaire|la peine)|pas la peine|leave it|drop (?:it|that)|skip (?:it|that)|doe (?:het )?(?:toch )?maar niet|don't bother|on arrete(?: la| tout)?|we stoppen(?: ermee)?)";

const thing =
  '(?:machine|imprimante|copieur|appareil|printer|toestel|apparaat|one|device|copier|dossier|bestelling|order|commande|case|ticket|melding|adres|adresse|address|kopieerder|ding|site|livraison|levering|delivery|demande|aanvraag|facture|factuur|invoice|utilisateur|user|collega|collegue|contact|date|datum)';
const nth =
  '(?:premiere?|deuxieme|second[e]?|troisieme|derniere?|suivante?|precedente?|eerste|tweede|derde|laatste|volgende|vorige|first|third|last|next|previous|autres?|andere?|other)';
const mean =
  "(?:(?:c'est|ce serait|plutot|mais|het is|ik bedoel(?:de)?|i mean|i meant|je parle de|je voulais dire|je veux|it's|it is|doe|neem|prends|prenez|take|pick|maar|sorry|liever|rather|show me|toon|montre|but|not this one|niet deze)[, ]+)*";
const otherOne = `(?:${mean}(?:l'autre|les autres|(?:een|de|het|dat|die|the|la|le|une|un|that|an)? ?${nth})(?: ${thing})?(?:[ ,]+(?:plutot|instead|eigenlijk|liever|graag|svp|please|aub|la|daar))?|another(?: ${thing})?|(?:pas|niet|not) (?:celle|celui|celles|die|deze|dat|dit|that|this|the)(?:[- ]?(?:la|ci|one|printer|machine|toestel))?(?: one)?(?:[, ]+(?:mais |maar |but |plutot )?(?:celle|celui|l'autre|die|dat|de|het|the|that|la|le)\\b.{0,40})?|(?:c'est )?(?:la )?(?:mauvaise|pas la bonne|wrong|verkeerde?|niet de juiste|niet het juiste|not the right) ${thing})`;

const yes =
  "(?:ok(?:e|ay|ee|ido)?|oki|okidoki|oui|ouais|ouep|yep|yes|yeah|yup|ja|jep|jawel|jazeker|zeker|sure|of course|natuurlijk|d'accord|daccord|dac|akkoord|agreed|bien sur|absolument|absolutely|inderdaad|effectivement|indeed|parfait|perfect|super|top|prima|goed|goe|c'est (?:bien )?(?:bon|ca|cela|parfait|exact|juste|correct|celle-la|celui-la)|exact(?:ement|ly)?|precies|(?:dat )?klopt(?: helemaal)?|correct|juist|in orde|voila|vas[- ]y|allez[- ]y|go(?: ahead| for it)?|(?:c'est )?parti|on y va|doe(?: dat| het| ze|t)?|fais[- ](?:le|ca)|faites(?:[- ](?:le|ca))?|do (?:it|that|so)|ca (?:marche|me va|va|roule)|(?:dat )?mag|(?:je |ik |i )?(?:confirme|confirm(?:er|ed|ez)?|bevestig(?:d|en)?)|valid(?:e|er|ez)(?: (?:ca|tout))?|(?:envoi|envoy)(?:e|ez)(?:[- ](?:le|la|les|ca|tout))?|verstuur|verzend|stuur(?: (?:het|ze|dat))?(?: maar)?(?: door| op)?|send(?: (?:it|them|that))?|submit(?: it)?|registreer|enregistre[rz]?|record it|register it|save it|bewaar|bestel|order it|looks? good|sounds? good|fine|that's (?:right|fine|correct|it|the one|good)|(?:it's |it is |that is |dat is |c'est |helemaal )?(?:ok|goed|right|correct|juist|bon|fine|in orde|parfait|prima|akkoord)|zo is het goed|yes please|ja graag|volontiers|graag|please do|(?:oui )?vous pouvez(?: (?:enregistrer|envoyer|y aller|valider|commander|le faire))?|tu peux(?: y aller| envoyer)?|je (?:mag|kan)(?: (?:het|ze))?(?: (?:versturen|bestellen|doen|doorsturen))?|you (?:can|may)(?: (?:send|order|go ahead|do that))?(?: it)?|please (?:record|send|order|do|go ahead|confirm|register)(?: it| that| them)?)";

const no =
  "(?:non|nan|nee|neen|neuh|no|nope|nah|pas du tout|helemaal niet|not at all|absolument pas|surtout pas|certainement pas|zeker niet|certainly not|definitely not|absolutely not|no way|pas maintenant|nu niet|niet nu|not now|pas encore|nog niet|not yet|toch niet|liever niet|rather not|pas d'accord|niet akkoord|i disagree|(?:dat )?klopt niet|that's (?:wrong|not right|incorrect|not it|not what i meant)|c'est (?:pas ca|faux|pas bon|pas correct)|ce n'est pas (?:ca|correct|bon)|dat is (?:niet juist|fout|niet correct|het niet)|don't|do not|(?:(?:ca|dat|it|this|that) )?(?:n'a pas aide|n'aide pas|heeft niet geholpen|helpt niet|(?:didn't|did not|doesn't|does not) help|ne marche pas|ne change rien|verandert niets)|toujours pareil|toujours la meme chose|nog altijd hetzelfde|nog steeds hetzelfde|still the same|same (?:thing|problem)|👎|❌|:-1:|:thumbsdown:)";

const thanksWord =
  '(?:merci|mercikes|bedankt|dank(?:je|jewel|u|uwel)?|hartelijk dank|thanks?|thx|tx|tks|ty|thank (?:you|u)|cheers|much appreciated|(?:je |on |nous )?(?:vous |te )?remerci(?:e|ons)|🙏)';
const thanksTail =
  "(?:[, !.]*(?:beaucoup|bien|a vous|a toi|infiniment|d'avance|pour (?:tout|l'aide|votre aide|ton aide)|hein|mille fois|hoor|he|voor (?:alles|de hulp|je hulp|uw hulp)|je|je wel|u|u wel|wel|a lot|so much|very much|a bunch|you|again|for (?:the|your|all) ?(?:help)?|mate|man|c'est (?:gentil|parfait|tout|super|bon)|bonne (?:journee|soiree)|fijne (?:dag|avond)|prettige (?:dag|avond)|have a (?:nice|good|great) (?:day|one)|a bientot|tot ziens|bye|au revoir|great|super|top|🙏|😊|👍|🙂|merci|bedankt|thanks))*";
const thanksLead =
  "(?:(?:ok(?:e|ay)?|super|top|parfait|perfect|great|prima|genial|nickel|cool|ah|oh|fijn|mooi|nice|tres bien|heel(?: erg| hartelijk)?|heel veel|erg|un grand|mille|many|oui|ja|yes|non|nee|no|c'est bon|alright|brilliant|excellent|wonderful|schitterend|lovely|awesome|geweldig|formidable|veel)[, !.]*)*";

const whole = (source: string): RegExp => new RegExp(`^${before}${source}${after}$`);

/**
 * What short messages do, in the three languages, on folded text without end punctuation; the first match wins: a
 * message that starts over or breaks off does so whatever else it says, a correction needs something to correct with.
 */
export const actPatterns: readonly (readonly [Act, RegExp])[] = [
  ['restart', whole(restart)],
  ['cancel', whole(cancel)],
  [
    'deny',
    /^(?:non|nan|nee|neen|no|nope)[, ]+(?:merci|bedankt|dank je(?: wel)?|dank u(?: wel)?|thanks|thank you)$/,
  ],
  ['thank', new RegExp(`^${thanksLead}${thanksWord}${thanksTail}$`)],
  ['other-one', new RegExp(`^(?:non|nee|neen|no|nope|euh|sorry|pardon)?[,. ]*${otherOne}${after}$`)],
  [
    'deny',
    new RegExp(
      `^(?:(?:non|nee|neen|no|nope|euh|hmm|sorry)[,. ]+)*${no}(?:[ ,.]*(?:non|nee|no|merci|bedankt|thanks|dank je|dank u|thank you|c'est bon|hoor|pas besoin|pas maintenant|not now|niet nu|nog niet))*$`,
    ),
  ],
  [
    'correct',
    /^(?:non|nee|no|nope|neen|pardon|sorry|oups|oeps|oops|erreur|correction|correctie|fout|foutje|wrong|verkeerd|vergist|mauvais|je me suis trompee?|ik heb me vergist|ik vergiste me|i made a mistake|my mistake|mijn fout|euh|excuse[rz]?(?:[- ]moi)?|wacht|attend[sz]?|wait|hold on|actually|eigenlijk|en fait|plutot|rectification|desole|liever)(?: (?:date|datum|number|nummer|numero|quantity|aantal|adresse|adres|address|chiffre|cijfer|couleur|kleur|colour|value|waarde|valeur|quantite))?(?: ?[,:.!]+ ?| (?=\d|(?:c'est|ce sont|het is|it's|it is|dat is|moet|should|must|de|die|le|la|the|op|au|aan) |(?:\S+ ?){1,3}$))(?!merci|dank|thanks|thank|bedankt|c'est bon|rien|niets|nothing|c'est tout|ca ira|laat|annul|cancel|laisse|pas besoin|not needed|toch niet|it's fine|de rien|ca va|hoeft)(?:.*\d.*|.{1,60})$/,
  ],
  [
    'correct',
    /^(?:c'est pas|c'est|het is niet|het is|it's not|it's|pas|niet|not) .{1,30}[, ]+(?:mais|maar|but|c'est|het is|it's) .{1,40}$|^(?:je voulais dire|ik bedoel(?:de)?|i meant?|make that|make it|maak daar|maak er|correction|correctie|mettez plutot|zet liever) .{1,60}$|^.{1,20} (?:plutot|i mean|bedoel ik|in plaats van .{1,20}|au lieu de .{1,20}|instead of .{1,20})$/,
  ],
  ['confirm', new RegExp(`^(?:${thumbs})+$`)],
  [
    'confirm',
    new RegExp(
      `^(?:(?:${yes}|${thumbs})(?:[,.! ]+|$)(?:(?:svp|stp|aub|please|graag|maar|hoor|gerust|zo|dan|alors|then|merci|bedankt|thanks|toch|he|hein)(?:[,.! ]+|$))*)+(?:👍|👌|🙂|😊)*$`,
    ),
  ],
  [
    'greet',
    /^(?:re-?)?(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|hiya|hallo|hoi|yo|dag|goede(?:n)?(?:morgen|middag|avond|dag|namiddag)|goeie(?:n)? ?(?:morgen|middag|avond|dag|namiddag)|goe(?:de)?morgen|morgen|good (?:morning|afternoon|evening|day)|morning|afternoon|bjr|bsr|slt|gegroet|howdy|greetings|👋|:wave:)(?:[ ,!]*(?:a (?:tous|toutes|vous|toi)|tout le monde|there|team|all|again|iedereen|allemaal|everyone|bot|assistant|l'equipe|vous|daar|robot|weer|encore|👋|🙂|😊|comment (?:ca va|allez[- ]vous)|ca va|hoe gaat het|alles goed|how are you|how's it going))*$/,
  ],
];
