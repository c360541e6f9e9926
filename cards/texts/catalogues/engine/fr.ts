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
  'engine.retry': 'Réessayer',
  'engine.startOver': 'Recommencer',
  'engine.continue': 'Continuer',
  'engine.help': 'Que puis-je demander ?',
  'engine.contactSupport': 'Contacter l’assistance',

  'engine.choose.title': 'De quoi s’agit-il ?',
  'engine.choose.intro': 'J’ai trouvé {count, plural, one {# possibilité} other {# possibilités}}.',
  'engine.choose.button': 'Choisir',
  'engine.choose.none': 'Aucune de ces réponses',
  'engine.choose.intent': 'Que souhaitez-vous faire ?',

  'engine.summary.title': 'Prêt à envoyer',
  'engine.summary.incomplete': 'Encore un détail',
  'engine.summary.intro': 'Voici ce que j’ai noté.',
  'engine.summary.missing': 'Il manque encore : {fields}.',
  'engine.question': 'Question {number} sur {total}',
  'engine.question.again': 'Merci de répondre à nouveau : {error}',
  'engine.question.skip': 'Passer',
  'engine.form.open': 'Ouvrir le formulaire',
  'engine.form.errors':
    '{count, plural, one {Une réponse est à corriger.} other {# réponses sont à corriger.}}',

  'engine.cancelled': 'C’est annulé. Rien n’a été envoyé.',
  'engine.startedOver': 'Reprenons depuis le début. Que puis-je faire pour vous ?',
  'engine.nothingWaiting': 'Rien n’attend de réponse pour le moment.',
  'engine.nothingToCancel': 'Il n’y a rien à annuler.',
  'engine.parked': 'J’ai mis « {topic} » de côté. Vous pourrez y revenir quand vous voudrez.',
  'engine.resume': 'Souhaitez-vous reprendre « {topic} » ?',
  'engine.resume.text': 'Rien de ce que vous aviez indiqué n’est perdu.',
  'engine.several': 'J’ai noté {count, plural, one {# demande} other {# demandes}}. Prenons-les une par une.',
  'engine.alreadyDone.title': 'C’est déjà fait',
  'engine.alreadyDone.text': 'Votre action a déjà été prise en compte ; rien n’a été envoyé deux fois.',

  'engine.expired.title': 'Ce formulaire a expiré',
  'engine.expired.text':
    'Il est resté ouvert trop longtemps. Recommencez, je reprends ce que je sais encore.',
  'engine.outdated.title': 'Cette carte n’est plus à jour',
  'engine.outdated.text': 'La situation a changé entre-temps. Redemandez-moi où en sont les choses.',

  'engine.apology.title': 'Un problème est survenu',
  'engine.apology.text':
    'Votre demande n’a malheureusement pas pu être traitée. Réessayez dans un instant ; si cela se reproduit, indiquez la référence {reference} à l’assistance.',
  'engine.apology.reference': 'Référence',

  'engine.unknownPerson.title': 'Je ne vous connais pas encore',
  'engine.unknownPerson.text':
    'Votre compte n’est rattaché à aucun client. Demandez un accès et je transmets à un administrateur.',
  'engine.unknownPerson.request': 'Demander un accès',
  'engine.deactivated.title': 'Votre accès a été retiré',
  'engine.deactivated.text': 'Un administrateur de votre entreprise peut le rétablir.',
  'engine.notYours.title': 'Je ne peux pas vous montrer cela',
  'engine.notYours.text':
    'Cet élément n’existe pas, ou il concerne des machines qui ne vous sont pas attribuées.',
  'engine.notAllowed.title': 'Réservé aux administrateurs',
  'engine.notAllowed.text':
    'Un administrateur de votre entreprise peut le faire. Je peux lui transmettre la demande.',
  'engine.notAllowed.forward': 'Demander à un administrateur',
  'engine.privately': 'Je vous ai répondu en message privé.',

  'engine.notUnderstood.title': 'J’ai un doute sur votre demande',
  'engine.notUnderstood.text': 'Dites-le autrement, ou choisissez ci-dessous.',
  'engine.empty.title': 'Votre message est vide',
  'engine.empty.text':
    'Dites-moi en une ligne ce qui se passe, par exemple « bourrage bac 2 » ou « 2 toners cyan ».',
  'engine.continuedBelow': 'La suite est plus bas.',
  'engine.language.changed': 'Je vous réponds désormais en français.',
  'engine.greeting': 'Bonjour {name}. Que puis-je faire pour vous ?',
  'engine.greetingNoName': 'Bonjour. Que puis-je faire pour vous ?',
  'engine.thanks': 'Avec plaisir.',
  'engine.attachment': 'Je ne sais pas lire les pièces jointes. Décrivez en quelques mots ce qu’on y voit.',
  'engine.tooLong': 'Ce message est trop long pour moi. Résumez-le en quelques phrases.',
} as const satisfies Record<keyof typeof en, string>;
