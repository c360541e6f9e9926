import type { en } from './en.ts';

export const fr = {
  'requests.kind': 'Sujet',
  'requests.device': 'Appareil',
  'requests.devices': 'Appareils',
  'requests.noDevice': 'Aucun appareil en particulier',
  'requests.words': 'Que devons-nous savoir ?',
  'requests.callBack': 'À rappeler',
  'requests.tooSoon': 'Possible à partir du {date}.',

  'requests.order-training.title': 'Demander une formation',
  'requests.order-training.example': '« une formation au scan pour 5 personnes »',
  'requests.order-training.intro': 'Quelqu’un vous appelle pour convenir du jour et du lieu.',
  'requests.order-training.sent': 'Votre formation est demandée : {number}.',
  'requests.order-training.people': 'Nombre de personnes',
  'requests.order-training.day': 'Jour souhaité',
  'requests.order-training.dayHint': 'Laissez vide si n’importe quel jour convient.',
  'requests.order-training.language': 'Langue de la formation',
  'requests.order-training.language.fr': 'Français',
  'requests.order-training.language.nl': 'Néerlandais',
  'requests.order-training.language.en': 'Anglais',

  'requests.request-change.title': 'Demander un changement',
  'requests.request-change.example': '« installer le pilote sur 6 nouveaux postes »',
  'requests.request-change.intro':
    'Accès, application, appareil ou installation : le service client s’en charge.',
  'requests.request-change.sent': 'Votre modification est demandée : {number}.',
  'requests.request-change.day': 'À faire avant le',
  'requests.request-change.dayHint': 'Laissez vide si rien ne presse.',

  'requests.move-equipment.title': 'Déménager un appareil',
  'requests.move-equipment.example': '« déménager {device} au 2e étage »',
  'requests.move-equipment.intro': 'Vous recevez d’abord un devis. Rien ne bouge avant votre accord.',
  'requests.move-equipment.sent': 'Le devis de votre déménagement est demandé : {number}.',
  'requests.move-equipment.to': 'Nouvel emplacement',
  'requests.move-equipment.toHint': 'Adresse, étage et bureau.',
  'requests.move-equipment.count': 'Nombre d’appareils',
  'requests.move-equipment.day': 'Jour souhaité',

  'requests.add-device.serials': 'Numéros de série',
  'requests.add-device.address': 'Adresse où ils se trouvent',
  'requests.shipping-address.now': 'Adresse actuelle',
  'requests.shipping-address.address': 'Nouvelle adresse',
  'requests.retire-equipment.title': 'Retirer un appareil',
  'requests.retire-equipment.example': '« nous n’avons plus besoin de {device} »',
  'requests.retire-equipment.intro':
    'Rien n’est résilié ici : une personne règle le contrat avec vous. La page compteur arrête la facturation des pages.',
  'requests.retire-equipment.sent': 'Votre départ de matériel est signalé : {number}.',
  'requests.retire-equipment.readings': 'Derniers relevés',
  'requests.retire-equipment.readingsHint':
    'Les chiffres de la page compteur, par exemple 113 : 88 400. Vous pourrez aussi les ajouter au dossier plus tard.',
  'requests.retire-equipment.day': 'Dernier jour d’utilisation',

  'requests.enable-auto-meters.title': 'Relevés automatiques',
  'requests.enable-auto-meters.example': '« {device} doit envoyer ses compteurs toute seule »',
  'requests.enable-auto-meters.intro':
    'L’appareil envoie alors ses compteurs lui-même : vous payez ce que vous consommez, jamais une estimation.',
  'requests.enable-auto-meters.sent': 'Les relevés automatiques sont demandés : {number}.',
  'requests.enable-auto-meters.contact': 'Qui connaît votre réseau',
  'requests.enable-auto-meters.contactHint':
    'Nom, et téléphone ou e-mail. L’appareil doit être sur le réseau.',
  'requests.enable-auto-meters.settled':
    '{device} envoie déjà ses relevés tout seul. Il n’y a rien à installer.',

  'requests.contract-question.title': 'Question sur contrat',
  'requests.contract-question.example': '« quand se termine notre contrat ? »',
  'requests.contract-question.intro': 'Une personne du service client y répond.',
  'requests.contract-question.sent': 'Votre question est au service client : {number}.',
  'requests.contract-question.contract': 'Contrat',

  'requests.invoice-question.title': 'Question sur facture',
  'requests.invoice-question.example': '« pourquoi la facture 90214480 est-elle si élevée ? »',
  'requests.invoice-question.intro': 'Une personne regarde la facture et vous répond.',
  'requests.invoice-question.sent': 'Votre question est au service client : {number}.',
  'requests.invoice-question.invoice': 'Numéro de facture',
  'requests.invoice-question.invoiceHint': 'En haut de la facture.',

  'requests.billing-change.title': 'Changer la facturation',
  'requests.billing-change.example': '« nouveau n° de commande 4500-77812 pour notre contrat »',
  'requests.billing-change.intro': 'N° de commande, société, adresse ou factures par e-mail.',
  'requests.billing-change.sent': 'Votre changement est au service client : {number}.',
  'requests.billing-change.contract': 'Contrat',
  'requests.billing-change.number': 'Nouveau n° de commande',
  'requests.billing-change.entity': 'Nouvelle société',
  'requests.billing-change.entityHint': 'Nom, n° d’immatriculation et n° de série des appareils.',
  'requests.billing-change.address': 'Nouvelle adresse des factures',
  'requests.billing-change.mailbox': 'Boîte pour les factures',
  'requests.billing-change.mailboxHint': 'Une boîte partagée, comme factures@example.com.',
  'requests.billing-change.from': 'À partir du',
  'requests.billing-change.personal':
    'On dirait la boîte d’une personne. Donnez une boîte partagée, qui reste quand quelqu’un s’en va.',
  'requests.billing-change.papers': 'Ce qu’il faut',
  'requests.billing-change.papers.po-number': 'Le contrat et le nouveau n° de commande.',
  'requests.billing-change.papers.entity': 'Le nouveau K-bis ; vous pourrez l’ajouter au dossier.',
  'requests.billing-change.papers.address': 'La nouvelle adresse complète.',
  'requests.billing-change.papers.e-invoices': 'Une boîte partagée.',
  'requests.billing-change.month': 'À partir de quand',
  'requests.billing-change.month.rule':
    'Un changement se demande un mois avant la prochaine période de facturation.',
  'requests.billing-change.month.from':
    'Un changement se demande un mois avant la prochaine période de facturation : celui-ci vaut à partir du {date}.',
  'requests.billing-change.bank.title': 'Nos coordonnées bancaires',
  'requests.billing-change.bank.fraud':
    'Ne payez rien sur un compte annoncé comme nouveau par courrier, e-mail ou téléphone : appelez le numéro que vous connaissez, {phone}.',
  'requests.billing-change.bank.official':
    'Notre banque est la {bank}, sans changement depuis {since}. Le compte figure sur chaque facture.',
  'requests.billing-change.bank.invoice': 'Le seul compte à utiliser est celui de vos factures.',
  'requests.billing-change.bank.own':
    'Votre propre compte change ? Écrivez-le au service client, sans le numéro.',
  'requests.billing-change.bank.notices': 'Avis de virement',

  'requests.query-meters.title': 'Vérifier des relevés',
  'requests.query-meters.example': '« derniers relevés de {device} »',
  'requests.query-meters.intro':
    'Le service client compare avec la machine. Dites-nous tout ce que vous savez.',
  'requests.query-meters.sent': 'Le service client s’en occupe : {number}.',
  'requests.query-meters.reading': 'Quel relevé',
  'requests.query-meters.readingHint': 'Son jour et ses chiffres.',

  'requests.auto-replenishment.title': 'Envois automatiques',
  'requests.auto-replenishment.example': '« {device} est-il en réapprovisionnement automatique ? »',
  'requests.auto-replenishment.intro': 'Le service client s’en charge et vous prévient quand c’est fait.',
  'requests.auto-replenishment.sent': 'Votre changement est demandé : {number}.',

  'requests.order-issue.title': 'Problème de commande',
  'requests.order-issue.example': '« mauvais toner reçu », « il manque un carton »',
  'requests.order-issue.intro': 'Le service client s’en occupe. Ne renvoyez rien avant la réponse.',
  'requests.order-issue.sent': 'Le service client est prévenu : {number}.',
  'requests.order-issue.order': 'Commande',
  'requests.order-issue.kind': 'Ce qui ne va pas',
  'requests.order-issue.items': 'Articles',

  'requests.return-supplies.title': 'Retourner des articles',
  'requests.return-supplies.example': '« retourner 2 tambours neufs », « mes retours »',
  'requests.return-supplies.sent': 'Votre retour est demandé : {number}.',
  'requests.return-supplies.items': 'À retourner',

  'requests.membership.organisation': 'Organisation',
  'requests.membership.vat': 'Numéro de TVA',
  'requests.membership.vat.yes': 'Oui',
  'requests.membership.vat.no': 'Non',
  'requests.membership.document': 'Document',
  'requests.membership.authorised': 'Autorisé à demander',
  'requests.membership.formerEmail': 'E-mail de l’ancienne adhésion',
  'requests.membership.tier': 'Niveau souhaité',
  'requests.membership.points': 'Points annoncés',
  'requests.membership.number': 'Numéro de membre',
} satisfies Record<keyof typeof en, string>;
