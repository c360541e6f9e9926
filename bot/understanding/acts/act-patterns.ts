import type { DialogueAct } from '../types.ts';

type Act = NonNullable<DialogueAct>;

const thumbs = '👍|👌|✅|🆗|✔️?|:\\+1:|:thumbsup:|:ok_hand:|:white_check_mark:|\\(y\\)';
const please =
  "(?: (?:svp|stp|aub|please|pls|plz|graag|merci|bedankt|thanks|thx|hoor|maar|alors|donc|then|now|nu|s'il vous plait|s'il te plait|alstublieft|alsjeblieft))*";

/** What short messages do, in the three languages, on folded text without end punctuation; the first match wins. */
export const actPatterns: readonly (readonly [Act, RegExp])[] = [
  [
    'restart',
    new RegExp(
      `^(?:stop,? )?(?:on |je |ik |we |wil |veux |can we |kan ik |laten we |please |let's |let me |i want to )*(?:recommen[cs](?:er?|ons|ez)(?: (?:a|au|depuis|tout).*)?|opnieuw(?: (?:beginnen|starten|graag))?|herbegin(?:nen)?|terug naar (?:het )?(?:begin|start|menu)|begin opnieuw|start(?:ing)? over|restart|start again|begin again|back to (?:the )?(?:start|beginning|menu)|retour (?:au )?(?:debut|menu)|revenir au (?:debut|menu)|reprendre (?:au|depuis le) debut|repartir de zero|van voren af aan(?: beginnen)?|reset|from scratch|on reprend (?:tout|du debut|a zero).*)${please}$`,
    ),
  ],
  [
    'cancel',
    new RegExp(
      `^(?:non,? |nee,? |no,? |ok,? |euh,? |finalement,? |ah,? |oh,? |hmm,? )?(?:annule[rz]?(?: (?:tout|ca|cela|la demande|ma demande|svp))?|annuleren?|annuleer(?: (?:maar|dat|alles|het))?|cancel(?: (?:that|this|it|everything|all|please))?|laisse[rz]?[ -]?(?:tomber|faire)|laisse ca|oublie[rz]?(?: (?:ca|cela|tout))?|stop(?:pe[rz]?)?(?: (?:maar|tout|ca|it|that))?|arrete[rz]?(?: (?:tout|ca))?|abandonne[rz]?|quit(?:ter)?|exit|laat (?:maar|zitten)(?: (?:zitten|vallen))?|vergeet (?:het|dat|maar)(?: maar)?|never ?mind|forget (?:it|that|about it)|abort|scrap that|hoeft niet(?: meer)?|niet meer nodig|plus besoin|c'est plus la peine|ce n'est plus necessaire|pas la peine|leave it|drop it|skip it|doe (?:toch )?maar niet|don't bother)${please}$`,
    ),
  ],
  [
    'other-one',
    new RegExp(
      `^(?:non|nee|no|nope|pas celle[- ]la|niet die|niet deze|not that one|mauvaise machine|wrong (?:one|machine|printer|device)|verkeerde?(?: toestel| printer| machine)?)?[,. ]*(?:c'est |ce serait |plutot |mais |het is |ik bedoel |i mean |i meant |je parle de |je voulais dire |it's |it is |doe |neem |prends |take |pick |maar |sorry,? )*(?:l'autre|les autres|een andere|een ander|de andere|het andere|another|the other|une autre|un autre|that other|other|andere|die andere)(?: (?:machine|imprimante|copieur|appareil|printer|toestel|apparaat|one|device|copier|die|dossier|bestelling|order|commande|case|adres|adresse|address|kopieerder|ding|la|eentje))?${please}$|^(?:pas celle[- ]la|pas celui[- ]la|niet (?:die|deze)(?: (?:printer|machine))?|not (?:that|this)(?: one)?|wrong (?:one|machine|printer|device)|(?:mauvaise|pas la bonne) (?:machine|imprimante)|verkeerd(?:e)? (?:toestel|printer|machine|apparaat))$`,
    ),
  ],
  [
    'correct',
    /^(?:non|nee|no|nope|neen|pardon|sorry|oups|oeps|oops|erreur|correction|correctie|fout|je me suis trompee?|ik heb me vergist|i made a mistake|my mistake|mijn fout|euh|excuse[rz]?(?:[- ]moi)?|wacht|attend[sz]?|wait|hold on|actually|eigenlijk|en fait|plutot|rectification|desole|liever)[,:.! ]+(?!merci|dank|thanks|thank|bedankt|c'est bon|rien|niets|nothing|c'est tout|ca ira|laat|annul|cancel|laisse|pas besoin|not needed|toch niet|it's fine|de rien|ca va|hoeft)(?:(?:c'est|ce sont|het is|dat is|it's|it is|i meant|ik bedoel(?:de)?|je voulais dire|moet zijn|should be|je dis|make (?:it|that)|maak (?:er|dat)|plutot|eerder|mettez|mets|zet|rather|in fact|bij nader inzien|het moet|it should)\b.*|.*\d.*|.{1,60})$/,
  ],
  [
    'correct',
    /^(?:c'est pas|c'est|het is niet|het is|it's not|it's|pas|niet|not) .{1,30}[, ]+(?:mais|maar|but|c'est|het is) .{1,40}$|^(?:je voulais dire|ik bedoel(?:de)?|i meant?|make that|maak daar|maak er|correction|correctie) .{1,60}$|^.{1,20} (?:plutot|i mean|bedoel ik|in plaats van .{1,20}|au lieu de .{1,20}|instead of .{1,20})$/,
  ],
  ['confirm', new RegExp(`^(?:${thumbs})+$`)],
  [
    'confirm',
    new RegExp(
      `^(?:(?:ok(?:e|ay|ee|ido)?|oki|okidoki|oui|ouais|ouep|yep|yes|yeah|yup|ja|jep|jawel|jazeker|zeker|sure|d'accord|daccord|dac|d'ac|akkoord|bien sur|absolument|parfait|perfect|super|top|prima|goed|goe|c'est bon|c'est ca|c'est parfait|exact(?:ement)?|precies|klopt|dat klopt|correct|juist|in orde|voila|vas[- ]y|allez[- ]y|go|go ahead|go for it|doe(?: dat| het|t)?(?: (?:gerust|zo))?|fais[- ](?:le|ca)|faites(?:[- ]le|[- ]ca| ca| le)?|do (?:it|that|so)|ca marche|ca me va|ca va|ca roule|mag|dat mag|je confirme|confirm(?:e|er|ed|ez)?|bevestig(?:d|en)?|ik bevestig|i confirm|valide[rz]?|validez|envoie|envoyez|verstuur|verzend|stuur(?: maar)?(?: door| op)?|send(?: it)?|submit(?: it)?|bestel(?: maar)?|looks? good|sounds? good|fine|that's (?:right|fine|correct|it)|(?:it's |it is |that is |dat is |c'est )?(?:ok|goed|right|correct|juist|bon|fine|in orde|parfait|prima)|zo is het goed|yes please|ja graag|oui svp|volontiers|graag|please do|laat maar komen|${thumbs})(?:,|\\.|!)? ?)+${please}[ ,]*(?:👍|👌|🙂|😊)*$`,
    ),
  ],
  [
    'deny',
    /^(?:non|nan|nee|neen|neuh|no|nope|nein|pas du tout|helemaal niet|not at all|absolument pas|surtout pas|zeker niet|certainly not|no way|non non|nee nee|no no|pas maintenant|nu niet|niet nu|not now|pas encore|nog niet|not yet|toch niet|liever niet|rather not|pas d'accord|niet akkoord|dat klopt niet|klopt niet|that's (?:wrong|not right|incorrect)|c'est (?:pas ca|faux|pas bon|pas correct)|ce n'est pas (?:ca|correct|bon)|dat is (?:niet juist|fout|niet correct)|non merci|nee (?:bedankt|dank je|dank u)|no (?:thanks|thank you)|don't|do not|👎|❌|:-1:|:thumbsdown:)(?:[ ,]*(?:non|nee|no|merci|bedankt|thanks|dank je|dank u|thank you|c'est bon|hoor|pas besoin|pas maintenant|not now|niet nu))*$/,
  ],
  [
    'thank',
    /^(?:(?:ok(?:e|ay)?|super|top|parfait|perfect|great|prima|genial|nickel|cool|ah|oh|fijn|mooi|nice|tres bien|heel|un grand|mille|many|oui|ja|yes|non|nee|no|c'est bon|alright)[, !]*)*(?:merci(?: (?:beaucoup|bien|a vous|a toi|infiniment|d'avance|pour (?:tout|l'aide|votre aide|ton aide)|hein|mille fois|bcp|hoor|he))?|mercikes|bedankt(?: (?:hoor|he|voor alles|voor de hulp|voor je hulp))?|dank(?:je|jewel|u|uwel| je| je wel| u| u wel)?(?: wel)?(?: hoor)?|hartelijk dank|thanks?(?: (?:a lot|so much|very much|you|again|for (?:the|your) help|mate|man))?(?: (?:so|very) much)?|thx|tx|tks|ty|cheers|much appreciated|🙏|thank u)(?:[, !]*(?:c'est (?:gentil|parfait|tout|super)|bonne (?:journee|soiree)|fijne (?:dag|avond)|prettige (?:dag|avond)|have a (?:nice|good|great) day|a bientot|tot ziens|bye|au revoir|great|super|top|🙏|😊|👍|🙂|merci|bedankt|thanks))*$/,
  ],
  [
    'greet',
    /^(?:re-?)?(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|hiya|hallo|hoi|yo|dag|goede(?:n)?(?:morgen|middag|avond|dag|namiddag)|goeie(?:n)?(?: ?(?:morgen|middag|avond|dag|namiddag))|goe(?:de)?morgen|morgen|good (?:morning|afternoon|evening|day)|morning|afternoon|bjr|bsr|slt|gegroet|howdy|greetings|👋|:wave:)(?:[ ,!]*(?:a tous|a toutes|tout le monde|there|team|all|iedereen|allemaal|everyone|bot|assistant|l'equipe|vous|daar|robot|👋|🙂|😊|comment (?:ca va|allez[- ]vous)|ca va|hoe gaat het|alles goed|how are you|how's it going))*$/,
  ],
];
