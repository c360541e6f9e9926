import type { en } from './en.ts';

export const fr = {
  'support.menu.title': 'Contact service client',
  'support.menu.example': '« Quel est le numéro du service client ? »',

  'support.open': 'Le service client est ouvert, jusqu’à {time}',
  'support.opens.today': 'Le service client ouvre aujourd’hui à {time}',
  'support.opens.tomorrow': 'Le service client ouvre demain à {time}',
  'support.opens.later': 'Le service client ouvre {day} à {time}',
  'support.text.open':
    'Appelez, ou écrivez-lui ici : vous recevez un numéro de demande et la réponse arrive dans cette conversation.',
  'support.text.closed':
    'Personne ne répond au téléphone pour le moment. Écrivez-lui ici : vous recevez un numéro de demande et la réponse arrive dans cette conversation.',
  'support.fact.phone': 'Téléphone',
  'support.fact.charge': 'Tarif',
  'support.fact.hours': 'Horaires',
  'support.charge': '{price} la minute, plus le prix de l’appel',
  'support.hours': '{days}, de {opens} à {closes}',
  'support.days': 'du {first} au {last}',
  'support.time': '{minutes, select, 00 {{hours} h} other {{hours} h {minutes}}}',
  'support.topic.supplies': 'Pour les consommables, tapez',
  'support.topic.returns': 'Pour un retour, tapez',
  'support.topic.connection': 'Pour connecter un appareil, tapez',
  'support.topic.billing': 'Pour les factures et contrats, tapez',
  'support.topic.meters': 'Pour les relevés de compteurs, tapez',
  'support.topic.faults': 'Pour une panne, tapez',
  'support.topic.account': 'Pour votre compte, tapez',
  'support.write': 'Envoyer un message',

  'support.visitor.title': 'Le service client',
  'support.visitor.lines':
    'Votre compte de messagerie n’est pas encore rattaché à une société. Ces lignes sont ouvertes aux clients professionnels ; vous pouvez aussi demander un accès ici en précisant votre besoin.',
  'support.visitor.noLines':
    'Votre compte de messagerie n’est pas encore rattaché à une société. Demandez un accès ici en précisant votre besoin : le service client vous répond dans cette conversation.',

  'support.request.menu.title': 'Demande au service',
  'support.request.menu.example': '« L’adresse de notre copieur est fausse »',
  'support.request.form.title': 'Demande au service client',
  'support.request.form.text': 'De quoi avez-vous besoin ?',
  'support.request.form.textHint': 'Précisez l’appareil, si votre demande en concerne un.',
  'support.request.ready': 'Ceci part au service client dès que vous l’envoyez. La réponse arrive ici.',
  'support.request.empty': 'Dites-moi en un message ce qu’il vous faut, ou remplissez le formulaire.',
  'support.request.insteadOf':
    'C’est le service client qui s’en charge. Voici votre demande, avec vos mots : rien ne part sans votre accord.',
  'support.request.fact.subject': 'Objet',
  'support.request.fact.text': 'Demande',
  'support.request.fact.device': 'Appareil',
  'support.request.sent': 'Votre demande {number} est transmise au service client. La réponse arrive ici.',

  'support.subject.report-fault': 'Une panne',
  'support.subject.submit-meters': 'Relevé de compteurs',
  'support.subject.order-supplies': 'Commande de consommables',
  'support.subject.update-case': 'Complément à un dossier',
  'support.subject.product-info': 'Mode d’emploi',
  'support.subject.manage-delegates': 'Délégation des commandes',
  'support.subject.membership': 'Adhésion professionnelle',
  'support.subject.request-access': 'Accès',

  'support.elsewhere.title': 'Ce n’est pas de mon ressort',
  'support.elsewhere.text':
    'Je m’occupe des imprimantes et copieurs de votre société : pannes, relevés, consommables et demandes. Pour un autre matériel, votre service informatique ou votre revendeur saura vous répondre.',
} as const satisfies Record<keyof typeof en, string>;
