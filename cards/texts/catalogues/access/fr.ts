import type { en } from './en.ts';

export const fr = {
  'access.menu.title': 'Demander un accès',
  'access.menu.example': '« Je voudrais un accès pour nos copieurs »',
  'access.hello.title': 'Je ne vous connais pas encore',
  'access.hello.text':
    'Bonjour. Je suis un assistant automatique et je m’occupe des imprimantes et copieurs des entreprises, et votre compte n’est encore rattaché à aucune. Demandez un accès : quelqu’un le vérifie et je vous réponds ici.',
  'access.hello.button': 'Demander un accès',
  'access.waiting.title': 'Votre demande est à l’étude',
  'access.waiting.text':
    'Vous avez demandé un accès le {date}. Je vous réponds ici dès que la décision est prise.',
  'access.form.title': 'Demander un accès',
  'access.form.intro': 'Le service client cherche qui peut vous donner accès dans votre entreprise.',
  'access.form.name': 'Prénom et nom',
  'access.form.email': 'Adresse e-mail professionnelle',
  'access.form.company': 'Entreprise',
  'access.form.message': 'De quoi avez-vous besoin ?',
  'access.form.messageHint': 'Par exemple les appareils que vous suivez.',
  'access.form.emailWrong': 'Indiquez une adresse complète, par exemple nom@entreprise.fr.',
  'access.sent.title': 'Demande envoyée',
  'access.sent.text': 'Merci {name}. Votre demande est à l’étude ; je vous réponds ici.',
  'access.notification.title': 'Quelqu’un demande un accès',
  'access.notification.text': 'Cherchez qui peut donner l’accès dans cette entreprise.',
  'access.fact.name': 'Nom',
  'access.fact.email': 'E-mail',
  'access.fact.company': 'Entreprise',
  'access.fact.message': 'Besoin',
} satisfies Record<keyof typeof en, string>;
