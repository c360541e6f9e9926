import type { en } from './en.ts';

export const fr = {
  'membership.menu.title': 'Adhésion',
  'membership.menu.example': '« combien de points ai-je ? », « mon adhésion »',
  'membership.noProgramme.title': 'Pas d’adhésion dans votre programme',
  'membership.noProgramme.text':
    'Le programme de votre fournisseur ne prévoit pas d’adhésion professionnelle. Vos appareils, vos consommables et vos demandes sont suivis ici comme d’habitude.',

  'membership.card.title': '{name} : {tier}, active',
  'membership.number.is': 'Votre numéro de membre est le {number}.',
  'membership.status.title': '{name} : pas encore membre',
  'membership.status.none':
    'Votre société n’a pas encore de compte dans le programme. L’adhésion se fait en deux étapes : d’abord le compte professionnel, ce qui peut prendre {days, plural, one {# jour ouvrable} other {# jours ouvrables}}, puis vos produits et un niveau.',
  'membership.fact.number': 'Numéro de membre',
  'membership.fact.tier': 'Niveau',
  'membership.fact.since': 'Membre depuis',
  'membership.fact.until': 'Valable jusqu’au',
  'membership.fact.points': 'Points comptés',
  'membership.fact.saidPoints': 'Points, selon vous',
  'membership.fact.payment': 'Paiement',
  'membership.fact.due': 'Échéance habituelle de la facture',
  'membership.fact.name': 'Produit',
  'membership.fact.serial': 'Numéro de série',
  'membership.fact.boughtOn': 'Date d’achat',
  'membership.fact.country': 'Pays d’achat',
  'membership.fact.dealer': 'Revendeur',
  'membership.missing.serial': 'numéro de série',
  'membership.missing.boughtOn': 'date d’achat',
  'membership.missing.country': 'pays d’achat',
  'membership.missing.dealer': 'revendeur',
  'membership.fact.guessed': 'Pas certain',

  'membership.range': '{from, number} à {to, number} points',
  'membership.range.open': '{from, number} points et plus',
  'membership.fee': '{fee} par an',
  'membership.points': '{points, plural, one {# point} other {# points}}',
  'membership.points.noProducts': 'Aucun produit n’est encore enregistré, donc aucun point ne compte.',
  'membership.points.counted':
    '{points, plural, =0 {Aucun point ne compte encore.} one {# point compte.} other {# points comptent.}}',
  'membership.points.waiting':
    '{points, plural, one {# de plus comptera} other {# de plus compteront}} dès que les données manquantes seront données.',
  'membership.points.open': 'Vous pouvez choisir : {tiers}.',
  'membership.points.tooFew':
    'Vous pouvez adhérer à partir de {from, number} points : il en manque {missing, number}.',
  'membership.points.next':
    'Encore {missing, plural, one {# point} other {# points}} et {tier} s’ouvre aussi.',
  'membership.tooFew.onlyOne': 'Aucun autre niveau n’est encore ouvert',
  'membership.tooFew.title': 'Pas encore assez de points',

  'membership.products.title': 'Mes produits : {points, plural, one {# point} other {# points}}',
  'membership.products.button': 'Mes produits',
  'membership.products.missing': 'il manque : {facts}',
  'membership.products.noPoints': 'points encore à attribuer',
  'membership.products.further':
    '{count, plural, one {Un autre produit n’est pas affiché} other {# autres produits ne sont pas affichés}}.',
  'membership.state.counted': '✓ Points attribués',
  'membership.state.incomplete': 'Données manquantes',
  'membership.state.to-assign': 'Points à venir',
  'membership.state.former': 'À migrer',
  'membership.register': 'Enregistrer un produit',
  'membership.product.title': 'Enregistrer un produit',
  'membership.product.complete': 'Compléter un produit',
  'membership.product.intro':
    'Ses points comptent une fois le numéro de série, la date d’achat, le pays et le revendeur connus. Vous n’êtes plus certain ? Votre meilleure estimation suffit.',
  'membership.product.nameHint': 'Tel qu’il est écrit sur le boîtier ou l’objectif.',
  'membership.product.unknown': 'Inconnu',
  'membership.product.guessed': 'Une partie est ma meilleure estimation',
  'membership.product.inFuture': 'Cette date est à venir.',
  'membership.product.nothing': 'Donnez au moins une de ces données.',
  'membership.product.kept': 'Enregistré : {product}',
  'membership.product.counted':
    '✓ Il ne manque rien : {points, plural, one {son # point compte} other {ses # points comptent}}.',
  'membership.product.incomplete': 'Ses points compteront une fois ceci connu : {facts}.',
  'membership.product.toAssign':
    'Il ne manque rien. Il ne figure pas dans la liste des points : le service desk les attribue.',
  'membership.product.needsAccount':
    'Les produits s’enregistrent dans le compte professionnel, qui vient d’abord.',

  'membership.worth.title': 'Points d’un produit',
  'membership.worth.one': '{product} : {points, plural, one {# point} other {# points}}.',
  'membership.worth.total': 'Ensemble : {points, plural, one {# point} other {# points}}.',
  'membership.worth.unknown':
    'Ce produit ne figure pas dans la liste des points. Enregistrez-le, le service desk attribuera ses points.',

  'membership.tiers.title': 'Niveaux et cotisations annuelles',
  'membership.tiers.button': 'Niveaux et tarifs',
  'membership.tiers.one': '{tier} : {terms}.',
  'membership.tiers.open':
    'Avec {points, plural, one {# point} other {# points}}, vous pouvez choisir {tiers}.',
  'membership.tiers.none':
    'Avec {points, plural, one {# point} other {# points}}, aucun niveau n’est encore ouvert : il en faut {from, number}, donc encore {missing, number}.',
  'membership.tiers.from': 'Vous pouvez adhérer à partir de {from, number} points.',
  'membership.tiers.switch':
    'Corporate ou non, c’est à vous de choisir : un bouton l’active et le désactive dans le choix des niveaux.',
  'membership.tiers.printed':
    'L’aperçu du programme indique {printed, number} au-dessus de {tier} ; c’est la tranche à partir de {from, number} qui compte.',
  'membership.tiers.currencies': 'Chaque cotisation est donnée dans la devise imprimée par le programme.',
  'membership.tier.which': 'Quel niveau souhaitez-vous ?',
  'membership.tier.twoSteps':
    'L’adhésion se fait en deux étapes : d’abord le compte professionnel, ce qui peut prendre {days, plural, one {# jour ouvrable} other {# jours ouvrables}}, puis vos produits et l’adhésion. Les produits rapportent des points ; il en faut {from, number}.',
  'membership.tier.tooHigh': '{tier} commence à {from, number} points ; vous en avez {points, number}.',
  'membership.tier.withPoints':
    'Avec {points, plural, one {# point} other {# points}}, voici ceux qui vous sont ouverts.',
  'membership.tier.current': 'Vous êtes actuellement à {tier}.',
  'membership.tierLater': 'Décider plus tard',
  'membership.otherTier': 'Un autre niveau',
  'membership.switch.on': 'Corporate : activer',
  'membership.switch.off': 'Corporate : désactiver',
  'membership.join': 'Adhérer',

  'membership.vat.which': 'Votre organisation est-elle assujettie à la TVA ?',
  'membership.vat.intro':
    'Le compte professionnel vient d’abord ; sa validation peut prendre {days, plural, one {# jour ouvrable} other {# jours ouvrables}}. Le document demandé en dépend.',
  'membership.vat.yes': 'Oui, avec un numéro de TVA',
  'membership.vat.yesMeans': 'Un certificat de TVA ou une facture',
  'membership.vat.no': 'Non, sans numéro',
  'membership.vat.noMeans': 'Un document parmi trois',
  'membership.documents.title': 'Documents pour le compte professionnel',
  'membership.documents.vat': 'Avec un numéro de TVA, l’un ou l’autre convient : {kinds}.',
  'membership.documents.noVat':
    'Sans numéro de TVA, un seul de ces documents, avec le nom et l’adresse de l’organisation : {kinds}.',
  'membership.documents.authorised': 'La personne qui demande doit être autorisée à fournir ces données.',
  'membership.documents.either': 'Documents avec numéro de TVA (l’un suffit)',
  'membership.documents.exactlyOne': 'Documents sans numéro de TVA (un seul)',
  'membership.documents.kind': '{kind}',
  'membership.documents.given': 'Je fournis celui-ci',
  'membership.documents.none': 'Choisissez au moins un des documents.',
  'membership.documents.too-many': 'Choisissez un seul des documents.',
  'membership.account.title': 'Compte professionnel pour l’adhésion',
  'membership.account.ask': 'Demander le compte',
  'membership.account.intro.vat':
    'Sur une facture, le numéro de TVA et le nom de l’organisation doivent être bien lisibles. La validation peut prendre {days, plural, one {# jour ouvrable} other {# jours ouvrables}}.',
  'membership.account.intro.noVat':
    'Le document porte le nom et l’adresse de l’organisation. La validation peut prendre {days, plural, one {# jour ouvrable} other {# jours ouvrables}}.',
  'membership.account.formerEmailHint':
    'Avec elle, vos anciens produits peuvent être migrés ; sans elle, il faut les réenregistrer. Laissez vide si vous n’étiez pas membre.',
  'membership.account.authorised': 'Je suis autorisé à fournir ces données',
  'membership.account.notAuthorised': 'La demande doit venir d’une personne autorisée.',
  'membership.account.sent':
    'Votre compte professionnel est demandé : {number}. Cela peut prendre {days, plural, one {# jour ouvrable} other {# jours ouvrables}}, donc jusqu’au {date}.',
  'membership.account.document': 'Envoyez ici {documents}, en photo ou en PDF : ce sera joint au dossier.',
  'membership.account.noFormerEmail':
    'Aucune ancienne adresse n’a été donnée : d’anciens produits ne pourront pas être migrés.',

  'membership.validation.title': 'Validation du compte professionnel',
  'membership.validation.text':
    'La validation et la création d’un compte professionnel peuvent prendre {days, plural, one {# jour ouvrable} other {# jours ouvrables}}.',
  'membership.validation.none':
    'Le vôtre n’est pas encore demandé ; demandé maintenant, il sera là au plus tard le {date}.',
  'membership.validation.pending':
    'Votre compte professionnel est demandé sous {number} ; il sera là au plus tard le {date}.',
  'membership.validation.done': 'Votre compte professionnel est validé.',
  'membership.password.title': 'Mot de passe du compte professionnel',
  'membership.password.wait':
    'N’essayez pas de réinitialiser le mot de passe avant d’avoir reçu le message à ce sujet.',
  'membership.password.set':
    'Une fois le compte prêt, vous recevez un message automatique de {sender}. Choisissez alors votre nouveau mot de passe.',
  'membership.migrate.title': 'Produits d’une ancienne adhésion',
  'membership.migrate.button': 'Migrer les produits',
  'membership.migrate.ready': 'Vous pouvez migrer maintenant : {products}.',
  'membership.migrate.done': '{count, plural, one {Un produit est migré} other {# produits sont migrés}}.',
  'membership.migrate.giveEmail':
    'Donnez l’adresse e-mail de votre ancienne adhésion en demandant le compte professionnel : ses produits pourront alors être migrés. Sans elle, il faut les réenregistrer.',
  'membership.migrate.nothing': 'Il ne reste aucun produit de {email} à migrer.',
  'membership.migrate.noEmail':
    'Il n’y a rien à migrer, ni bouton bleu, car l’adresse e-mail de l’ancienne adhésion n’a pas été donnée avec le compte. Réenregistrez les produits, ou demandez la migration.',
  'membership.migrate.callLine': 'La ligne prioritaire répond au {phone}.',
  'membership.migrate.giveNow': 'Donner l’ancien e-mail',
  'membership.migrate.request':
    'Merci de migrer les produits de notre ancienne adhésion. Son adresse e-mail était :',

  'membership.payment.title': 'Payer l’adhésion',
  'membership.payment.which': 'Comment souhaitez-vous payer ?',
  'membership.payment.card': 'Carte de crédit',
  'membership.payment.transfer': 'Virement bancaire',
  'membership.payment.card.means':
    'Par carte, rien n’est débité aujourd’hui : elle est autorisée pour un montant nul, puis débitée à l’échéance de la facture, habituellement le {date}.',
  'membership.payment.transfer.means':
    'Par virement, vous payez avant l’échéance de la facture, habituellement le {date} ; des frais bancaires locaux peuvent s’ajouter.',
  'membership.payment.card.option': 'Carte de crédit : montant nul aujourd’hui, débit à l’échéance',
  'membership.payment.transfer.option': 'Virement : avant l’échéance, frais bancaires locaux possibles',
  'membership.payment.usual':
    'La facture arrive en quelques heures ; elle est habituellement payable {days, plural, one {après # jour} other {sous # jours}}.',
  'membership.payment.po': 'Vous pouvez ajouter votre numéro de commande avant d’envoyer l’adhésion.',
  'membership.review.title': 'Vérifiez votre adhésion',
  'membership.review.intro':
    'Vérifiez les données ; tout peut encore être modifié. La facture est habituellement payable le {date}.',
  'membership.review.introAgain':
    'Vérifiez les données ; tout peut encore être modifié. Votre numéro {number} changera. La facture est habituellement payable le {date}.',
  'membership.review.poNumber': 'Numéro de commande',
  'membership.review.poHint': 'Le vôtre, s’il doit figurer sur la facture.',
  'membership.review.terms': 'Conditions',
  'membership.review.accept': 'J’accepte les {terms}',
  'membership.review.notAccepted': 'Acceptez d’abord les conditions.',
  'membership.start.title': 'Quand l’adhésion est utilisable',
  'membership.start.text': 'Vous pouvez utiliser l’adhésion immédiatement.',
  'membership.changed.title': 'Un autre numéro de membre',
  'membership.changed.text': 'Qui avait déjà une adhésion reçoit un nouveau numéro avec la nouvelle.',
  'membership.joined.replaces': 'Il remplace le {number}, qui n’est plus valable.',
  'membership.joined.invoice': 'La facture arrive en quelques heures.',

  'membership.ask.title': 'Question sur l’adhésion',
  'membership.ask.intro': 'Le service desk s’en charge pour vous. Dites tout ce qui compte.',
  'membership.ask.sent': 'Le service desk s’en occupe : {number}.',
  'membership.desk.joined': 'Nouvelle adhésion',
  'membership.desk.joinedText':
    '{name} ({company}) a adhéré à {tier}, numéro {number}. La facture est à envoyer.',
  'membership.desk.assign': 'Points à attribuer',
  'membership.desk.assignText':
    '{name} ({company}) a enregistré un produit qui ne figure dans aucune liste : {product}.',
} satisfies Record<keyof typeof en, string>;
