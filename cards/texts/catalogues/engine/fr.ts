import type { en } from './en.ts';

export const fr = {
  'engine.send': 'Envoyer',
  'engine.cancel': 'Annuler',
  'engine.complete': 'Compléter',
  'engine.edit': 'Modifier',
  'engine.yes': 'Oui',
  'engine.no': 'Non',
  'engine.confirm': 'Confirmer',
  'engine.close': 'Fermer',
  'engine.open': 'Ouvrir',
  'engine.next': 'Suivant',
  'engine.back': 'Retour',
  'engine.more': 'Voir la suite',
  'engine.list.for': 'Pour « {words} » :',
  'engine.list.noneFor': 'Rien ne correspond à « {words} ».',
  'engine.export.xlsx': 'Fichier Excel',
  'engine.export.csv': 'Fichier CSV',
  'engine.export.pdf': 'Fichier PDF',
  'engine.export.which': 'Quel type de fichier souhaitez-vous ?',
  'engine.export.for': '{list} pour « {words} »',
  'engine.export.made': '{list} : {rows, plural, one {# ligne} other {# lignes}}.',
  'engine.export.cut':
    '{list} : les {rows, number} premières lignes sur {total, number}. Ce type de fichier n’en contient pas plus ; restreignez la liste pour obtenir les autres.',
  'engine.export.asOf': 'Situation au {moment}',
  'engine.continue': 'Continuer',
  'engine.help': 'Que puis-je demander ?',
  'engine.contactSupport': 'Joindre quelqu’un',

  'engine.notThat': 'Ce n’est pas ça ? Alors peut-être :',
  'engine.choose.title': 'De quoi s’agit-il ?',
  'engine.choose.intro': 'J’ai trouvé {count, plural, one {# possibilité} other {# possibilités}}.',
  'engine.choose.button': 'Choisir',
  'engine.choose.intent': 'Que souhaitez-vous faire ?',

  'engine.summary.title': 'Prêt à envoyer',
  'engine.summary.incomplete': 'Encore un détail',
  'engine.summary.intro': 'Voici ce que j’ai noté.',
  'engine.summary.missing': 'Il manque encore : {fields}.',

  'engine.cancelled': 'C’est annulé. Rien n’a été envoyé.',
  'engine.startedOver': 'Reprenons depuis le début. Que puis-je faire pour vous ?',
  'engine.nothingWaiting': 'Rien n’attend de réponse pour le moment.',
  'engine.nothingToCancel': 'Il n’y a rien à annuler.',
  'engine.resume': 'Souhaitez-vous reprendre « {topic} » ?',
  'engine.superseded.title': 'Vous en êtes maintenant à « {topic} »',
  'engine.superseded.text': 'Cette carte date d’avant : « {topic} » n’a pas été envoyé.',
  'engine.superseded.current': 'Aller à l’actuel',
  'engine.superseded.back': 'Revenir à celui-ci',
  'engine.resume.text': 'Rien de ce que vous aviez indiqué n’est perdu.',

  'engine.expired.title': 'Ce formulaire a expiré',
  'engine.expired.text':
    'Il est resté ouvert trop longtemps. Recommencez, je reprends ce que je sais encore.',
  'engine.outdated.title': 'Cette carte n’est plus à jour',
  'engine.outdated.text': 'La situation a changé entre-temps. Redemandez-moi où en sont les choses.',

  'engine.ask.send': '{topic} : je l’envoie ?',
  'engine.ask.whatNow': 'Que souhaitez-vous faire ?',
  'engine.recalled.device':
    'Pour {device}, dont nous parlions. S’il s’agit d’un autre appareil, dites-le-moi.',
  'engine.recalled.sent': 'Oui, c’est parti. Voici ce qui a été envoyé :',
  'engine.recalled.shown': 'Voici ce dont nous parlions :',
  'engine.heard.kept': 'C’est noté : « {text} ».',
  'engine.heard.skipped': 'D’accord, on laisse cela de côté.',
  'engine.heard.unused': 'Je n’ai rien pu faire de « {text} ».',
  'engine.heard.stillUnused': '« {text} » ne me permet pas d’avancer.',
  'engine.heard.askBack': 'Pour être sûr',
  'engine.heard.later': 'D’accord, cela reste prêt.',
  'engine.heard.notSentYet': 'Rien n’est encore parti.',
  'engine.heard.no': 'D’accord, rien n’est envoyé. Que faut-il changer ?',
  'engine.heard.choose': 'Un oui ne suffit pas ici.',
  'engine.heard.ok': 'Très bien, rien d’autre n’est nécessaire.',
  'engine.heard.same': 'Rien n’a changé depuis ma réponse précédente.',
  'engine.heard.stillSame': 'C’est toujours la même réponse.',
  'engine.thanks': '{nth, select, 1 {Je vous en prie.} 2 {C’est bien normal.} other {Avec plaisir.}}',
  'engine.talk.compliment':
    '{nth, select, 1 {C’est gentil, merci.} 2 {Cela fait plaisir, merci à vous.} other {Merci, c’est agréable à lire.}}',
  'engine.talk.complaint':
    '{nth, select, 1 {Je suis désolé, cela devrait mieux se passer.} 2 {Vous avez raison d’être agacé, toutes mes excuses.} other {Je comprends, c’est pénible.}}',
  'engine.talk.swear':
    '{nth, select, 1 {Mauvaise journée, je comprends. Réglons cela.} 2 {C’est agaçant, en effet. Dites-moi ce qui bloque.} other {Je vois que c’est pénible. Voyons ce qu’on peut faire.}}',
  'engine.talk.sigh':
    '{nth, select, 1 {Je vous comprends. Dites-moi ce qui vous occupe.} 2 {La journée est longue, on dirait. Dites-moi ce qu’il vous faut, je m’en occupe.} other {Il y a des jours comme ça. Dites-moi de quoi je peux vous décharger.}}',
  'engine.talk.aboutMe': 'Je suis un assistant automatique, pas un être humain. Pour joindre quelqu’un :',
  'engine.talk.canDo':
    'Je m’occupe des pannes, des relevés, des consommables et des demandes ; le reste va au service client.',
  'engine.talk.stillOpen': 'C’est toujours ouvert, tel que vous l’aviez laissé.',
  'engine.talk.caseState': 'Où en est {number} ?',
  'engine.hello': 'Bonjour {name}.',
  'engine.helloNoName': 'Bonjour.',
  'engine.resume.open': '« {topic} » est encore ouvert : on continue ?',

  'engine.apology.title': 'Un problème est survenu',
  'engine.apology.text':
    'Votre demande n’a malheureusement pas pu être traitée. Réessayez dans un instant ; si cela se reproduit, indiquez la référence {reference} au service client.',

  'engine.privately': 'Je vous ai répondu en message privé.',

  'engine.notUnderstood.title': 'J’ai un doute sur votre demande',
  'engine.notUnderstood.text': 'Dites-le autrement, ou choisissez ci-dessous.',
  'engine.files.picture': 'image {name}',
  'engine.files.joined': 'Je joins : {files}.',
  'engine.files.loose':
    'Je garde ceci une demi-heure, pour votre prochain signalement ou votre prochaine demande : {files}.',
  'engine.files.unread': 'Je ne peux pas lire ce qui se trouve sur une image.',
  'engine.files.notForThis':
    'Rien ne peut être joint ici. Je garde ceci une demi-heure, pour un signalement ou une demande : {files}.',
  'engine.files.about.title': 'De quoi s’agit-il ?',
  'engine.files.about.text':
    'Je garde ceci une demi-heure : {files}. Écrivez en une ligne ce qui ne va pas et sur quel appareil, et je le joins.',
  'engine.files.leftOut': 'Retiré : {files}.',
  'engine.files.read': 'J’ai lu les lignes de {files}.',
  'engine.files.inWords':
    'Écrivez en une ligne de quoi il s’agit : le message à l’écran, ce qui ne va pas et sur quel appareil.',
  'engine.files.left.too-large':
    '{files} {count, plural, one {dépasse} other {dépassent}} {megabytes} Mo et {count, plural, one {n’a pas été gardé} other {n’ont pas été gardés}}.',
  'engine.files.left.too-many':
    '{files} {count, plural, one {n’a pas été gardé} other {n’ont pas été gardés}} : un message peut avoir {most} fichiers.',
  'engine.files.left.unreachable':
    'Je n’ai pas pu recevoir {files}. Envoyez-{count, plural, one {le} other {les}} encore une fois.',
  'engine.files.left.unseen':
    'Les images et les fichiers ne me sont pas montrés ici. Envoyez-{count, plural, one {le} other {les}} dans notre conversation privée.',
  'engine.files.left.unsupported':
    '{files} {count, plural, one {n’a pas été gardé} other {n’ont pas été gardés}} : je peux garder des images, des PDF, des documents sans macros, des tableaux, du son et de la vidéo.',
  'engine.reference': '« {number} » n’est pas un de nos numéros de dossier : ceux-ci commencent par CS.',
  'engine.shortened':
    'Votre message est plus long que ce qu’un dossier peut contenir : ses 5 000 premiers caractères comptent.',
  'engine.edited':
    'Je ne relis pas un message auquel j’ai déjà répondu. Écrivez ce qui change dans un nouveau message.',
  'engine.empty.title': 'Votre message est vide',
  'engine.empty.text':
    'Dites-moi en une ligne ce qui se passe, par exemple « bourrage bac 2 » ou « 2 toners cyan ».',
  'engine.continuedBelow': 'La suite est plus bas.',
  'engine.greeting': 'Bonjour {name}. Que puis-je faire pour vous ?',
  'engine.greetingNoName': 'Bonjour. Que puis-je faire pour vous ?',
  'engine.tooLong': 'Ce message est trop long pour moi. Résumez-le en quelques phrases.',
  'engine.queue.noted': 'Noté pour la suite : {requests}.',
  'engine.queue.one': '« {text} »',
  'engine.queue.leftOut': 'D’accord, je laisse {request} de côté.',
  'engine.queue.both': 'Oui, ensuite je passe à {requests}.',
  'engine.queue.next': 'Passons à « {text} ».',
} as const satisfies Record<keyof typeof en, string>;
