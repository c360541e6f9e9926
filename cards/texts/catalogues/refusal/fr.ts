import type { en } from './en.ts';

export const fr = {
  'refusal.case-not-found.title': 'Je ne trouve pas ce dossier',
  'refusal.case-not-found.text':
    'Aucun dossier {number} parmi ceux que vous pouvez voir. Vérifiez le numéro ou consultez votre liste.',
  'refusal.device-not-found.title': 'Je ne trouve pas cet appareil',
  'refusal.device-not-found.text':
    'Il ne fait pas partie des appareils que vous suivez. Vérifiez le numéro de série ou choisissez dans votre liste.',
  'refusal.order-not-found.title': 'Je ne trouve pas cette commande',
  'refusal.order-not-found.text':
    'Il n’y a pas de commande {number} parmi celles que vous pouvez voir. Vérifiez le numéro, ou regardez dans la liste.',
  'refusal.approval-not-found.title': 'Rien à décider ici',
  'refusal.approval-not-found.text': 'Cette demande n’existe pas, ou la décision ne vous revient pas.',
  'refusal.administrators': 'Administrateurs',
  'refusal.ask.button': 'Leur demander',
  'refusal.ask.done': 'C’est transmis',
  'refusal.ask.doneText': 'J’ai demandé à {names}. La réponse viendra de leur part.',
  'refusal.ask.title': '{name} vous demande quelque chose',
  'refusal.ask.text': '« {text} »',
  'refusal.ask.takeUp': 'M’en occuper',
  'refusal.not-allowed.title': 'Réservé aux administrateurs',
  'refusal.not-allowed.text':
    'Votre rôle ne le permet pas. Un administrateur de votre entreprise peut le faire.',
  'refusal.already-decided.title': 'Déjà décidé',
  'refusal.already-decided.text': '{name} a déjà décidé : {decision}.',
  'refusal.case-closed.title': 'Ce dossier est clôturé',
  'refusal.case-closed.text':
    'On ne peut plus rien ajouter à {number}. Ouvrez un nouveau dossier si le problème est revenu.',
  'refusal.reading-lower-now.title': 'Un relevé plus élevé est arrivé',
  'refusal.reading-lower-now.text':
    'Entre-temps, une valeur plus élevée a été enregistrée pour le compteur {code}. Rouvrez le formulaire pour la voir.',
  'refusal.no-readings-given.title': 'Aucun relevé indiqué',
  'refusal.no-readings-given.text': 'Indiquez au moins un compteur de cet appareil.',
  'refusal.device-orders-itself.title': 'Cet appareil commande lui-même son toner',
  'refusal.device-orders-itself.text':
    '{device} est suivi à distance et ses consommables sont envoyés sans commande : on ne peut pas en commander à la main. Si rien n’est arrivé, je peux le signaler.',
  'refusal.device-replenished.title': 'Les consommables arrivent automatiquement',
  'refusal.device-replenished.text':
    'Le réapprovisionnement automatique est actif pour {device} : les consommables partent dès qu’ils viennent à manquer. Si rien n’est arrivé, je peux le signaler.',
  'refusal.device-leaving.title': 'Cet appareil est en cours de retrait',
  'refusal.device-leaving.text': '{device} doit être retiré ; on ne peut plus rien commander pour lui.',
  'refusal.item-not-compatible.title': 'Cet article ne convient pas à l’appareil',
  'refusal.item-not-compatible.text':
    '{item} n’est pas prévu pour {device}. Choisissez parmi les articles compatibles.',
  'refusal.item-not-for-dealers.title': 'Pas pour les revendeurs',
  'refusal.item-not-for-dealers.text':
    'Un revendeur ne peut pas commander de bacs de récupération. Votre client peut le faire.',
  'refusal.nothing-ordered.title': 'Rien n’est choisi',
  'refusal.nothing-ordered.text': 'Indiquez la quantité d’au moins un article.',
  'refusal.quantity-out-of-range.title': 'Vérifiez la quantité',
  'refusal.quantity-out-of-range.text': 'Indiquez un nombre entier entre 1 et {max}.',
  'refusal.too-many-for-priority.title': 'Trop de cartons pour l’envoi prioritaire',
  'refusal.too-many-for-priority.text':
    'L’envoi prioritaire accepte {max} cartons au plus ; vous en commandez {count}. Choisissez l’envoi terrestre ou commandez moins.',
  'refusal.priority-consent-missing.title': 'Votre accord est nécessaire',
  'refusal.priority-consent-missing.text':
    'L’envoi prioritaire coûte au moins {cost}. Acceptez ces frais ou choisissez l’envoi terrestre.',
  'refusal.billable-consent-missing.title': 'Ces agrafes seront facturées',
  'refusal.billable-consent-missing.text':
    'Commandées par un revendeur, les agrafes sont facturées même si le contrat les inclut. Acceptez-le ou retirez-les.',
  'refusal.own-request.title': 'Une autre personne doit décider',
  'refusal.own-request.text': 'Vous ne pouvez pas approuver votre propre demande.',
  'refusal.no-approver.title': 'Personne ne peut approuver cette commande',
  'refusal.no-approver.text':
    'Cette commande demande l’accord d’un administrateur et votre compte n’en a aucun. Le service client peut y remédier.',
  'refusal.sent-not-found.title': 'Je ne retrouve pas cet envoi',
  'refusal.sent-not-found.text':
    'Rien de tel parmi ce que vous avez envoyé. Consultez la liste de vos dossiers, ou demandez de l’aide.',
  'refusal.site-not-found.title': 'Je ne trouve pas cette adresse',
  'refusal.site-not-found.text':
    'Elle ne figure pas parmi vos adresses de livraison. Choisissez-en une ou demandez au service client de l’ajouter.',
  'refusal.claim-failed.title': 'Je ne peux pas ajouter cet appareil',
  'refusal.claim-failed.text':
    '{serial} et ce code postal ne vont pas ensemble. Vérifiez le numéro sur l’étiquette (0 ou O, 1 ou I) et prenez le code postal de votre adresse de livraison tel qu’il est enregistré. Si les deux sont justes, le service client peut le relier, ici ou au {phone}.',
  'refusal.claim-limit.title': 'Trop d’essais aujourd’hui',
  'refusal.claim-limit.text':
    'Plusieurs ajouts ont échoué aujourd’hui ; il faut attendre demain. Le service client peut relier les appareils tout de suite, ici ou au {phone}.',
  'refusal.no-administrator.title': 'Personne ne peut l’approuver',
  'refusal.no-administrator.text':
    'Seul un administrateur peut le faire et votre compte n’en a pas. Le service client peut y remédier.',
  'refusal.sent-by-another.title': 'C’est quelqu’un d’autre qui l’a envoyé',
  'refusal.sent-by-another.text': 'Seule la personne qui l’a envoyé peut le retirer ou le modifier.',
  'refusal.withdrawn-already.title': 'Déjà retiré',
  'refusal.withdrawn-already.text': 'C’était déjà retiré ; il n’y a plus rien à faire.',
  'refusal.order-approved-first.title': 'Approuvée entre-temps',
  'refusal.order-approved-first.text':
    '{name} l’a approuvée : elle est chez le fournisseur. Le service client peut essayer de l’arrêter.',
  'refusal.order-rejected-first.title': 'Refusée entre-temps',
  'refusal.order-rejected-first.text':
    '{name} l’a refusée. Rien n’a été commandé ; vous pouvez passer une autre commande.',
  'refusal.order-sent-on.title': 'Déjà chez le fournisseur',
  'refusal.order-sent-on.text':
    'Personne ne devait approuver cette commande : elle est partie tout de suite. Le service client peut essayer de l’arrêter ou de la modifier.',
  'refusal.case-handled.title': 'Le service client s’en est occupé',
  'refusal.case-handled.text':
    '{number} ne peut plus être retiré. Écrivez dans un commentaire que ce n’est plus nécessaire.',
  'refusal.reading-superseded.title': 'Il y a un relevé plus récent',
  'refusal.reading-superseded.text':
    'Un relevé plus récent de ce compteur est enregistré ou en cours d’analyse. Donnez un nouveau relevé, ou adressez-vous au service client.',
  'refusal.comment-too-old.title': 'Trop tard pour le retirer',
  'refusal.comment-too-old.text':
    'Un commentaire peut être retiré pendant {minutes} minutes ; il a pu être lu. Écrivez-en un autre pour rectifier.',
  'refusal.nothing-corrected.title': 'Rien à corriger',
  'refusal.nothing-corrected.text': 'Ces chiffres sont ceux qui sont enregistrés.',
  'refusal.reminded-lately.title': 'Relance déjà envoyée',
  'refusal.reminded-lately.text':
    'Une relance est partie il y a moins d’une heure. Vous pourrez relancer dans {minutes, plural, one {# minute} other {# minutes}}.',
  'refusal.request-withdrawn.title': 'Retirée entre-temps',
  'refusal.request-withdrawn.text': '{name} a retiré la demande avant toute décision.',
  'refusal.case-files-full.title': 'C’est plus qu’un dossier ne peut en contenir',
  'refusal.case-files-full.text':
    'Le dossier {number} accepte {count} images et fichiers au maximum. Retirez-les et envoyez seulement le texte.',
  'refusal.file-too-large.title': 'Le fichier serait trop volumineux',
  'refusal.file-too-large.text':
    'Un fichier peut faire {megabytes} Mo au plus. Restreignez la liste et réessayez.',
  'refusal.member-account-missing.title': 'Pas encore de compte validé',
  'refusal.member-account-missing.text': 'Le compte professionnel doit être validé avant l’adhésion.',
  'refusal.tier-out-of-reach.title': 'Ce niveau n’est pas ouvert',
  'refusal.tier-out-of-reach.text':
    'Avec {points, plural, one {# point} other {# points}}, ce niveau ne peut pas être choisi. Choisissez-en un autre.',
  'refusal.tier-already-yours.title': 'Vous avez déjà ce niveau',
  'refusal.tier-already-yours.text':
    '{tier} est votre niveau actuel. Choisissez-en un autre, ou demandez un renouvellement au service desk.',
  'refusal.terms-not-accepted.title': 'Votre accord est nécessaire',
  'refusal.terms-not-accepted.text': 'Acceptez les conditions avant d’adhérer.',
  'refusal.product-registered-already.title': 'Déjà enregistré',
  'refusal.product-registered-already.text':
    '{serial} est déjà enregistré, comme {product}. Vérifiez le numéro de série.',
  'refusal.product-not-found.title': 'Je ne trouve pas ce produit',
  'refusal.product-not-found.text':
    'Il ne figure pas parmi vos produits enregistrés. Rouvrez-les pour voir où vous en êtes.',
  'refusal.nothing-to-migrate.title': 'Rien à migrer',
  'refusal.nothing-to-migrate.text': 'Aucun produit d’une ancienne adhésion n’est en attente.',
  'refusal.person-not-found.title': 'Je ne trouve pas cette personne',
  'refusal.person-not-found.text': 'Personne ne correspond chez vous. Regardez dans la liste.',
  'refusal.own-access.title': 'C’est votre propre accès',
  'refusal.own-access.text':
    'Vous ne pouvez pas modifier votre propre accès. Un autre administrateur peut le faire.',
  'refusal.last-administrator.title': 'Le dernier administrateur',
  'refusal.last-administrator.text':
    '{name} est le seul administrateur actif. Nommez d’abord quelqu’un d’autre.',
  'refusal.person-known.title': 'A déjà accès',
  'refusal.person-known.text':
    '{name} utilise déjà cette adresse et a accès. Ouvrez sa fiche dans la liste pour changer son rôle.',
  'refusal.person-inactive.title': 'Accès désactivé',
  'refusal.person-inactive.text': 'L’accès de {name} est désactivé. Réactivez-le d’abord.',
  'refusal.role-already.title': 'C’est déjà le cas',
  'refusal.role-already.text': '{name} a déjà ce rôle.',
  'refusal.person-active-already.title': 'C’est déjà le cas',
  'refusal.person-active-already.text': '{name} a déjà accès.',
  'refusal.person-inactive-already.title': 'C’est déjà le cas',
  'refusal.person-inactive-already.text': 'L’accès de {name} est déjà désactivé.',
  'refusal.access-request-gone.title': 'Rien à décider ici',
  'refusal.access-request-gone.text':
    'Cette demande d’accès n’existe plus, ou la décision ne vous appartient pas.',
  'refusal.access-request-decided.title': 'Déjà décidé',
  'refusal.access-request-decided.text':
    'Quelqu’un a déjà décidé pour {name}. La liste montre où cela en est.',
  'refusal.access-without-address.title': 'Il manque l’adresse',
  'refusal.access-without-address.text':
    '{name} n’a pas donné d’adresse e-mail. Demandez-lui de renvoyer sa demande avec l’adresse, ou refusez celle-ci.',
  'refusal.contact-known.title': 'Déjà dans la liste',
  'refusal.contact-known.text': '{name} est déjà dans la liste avec cette adresse.',
} satisfies Record<keyof typeof en, string>;
