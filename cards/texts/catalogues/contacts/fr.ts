import type { en } from './en.ts';

export const fr = {
  'contacts.menu.title': 'Contacts',
  'contacts.menu.example': '« nos contacts », « ajoutez le concierge comme contact »',
  'contacts.count': '{count, plural, one {# contact} other {# contacts}}',
  'contacts.page': '{from}–{to} sur {total}',
  'contacts.list.all': 'Tous les contacts',
  'contacts.list.with': 'Avec accès',
  'contacts.list.without': 'Sans accès',
  'contacts.empty.all': 'Il n’y a pas encore de contact.',
  'contacts.empty.with': 'Aucun contact n’a accès.',
  'contacts.empty.without': 'Tous les contacts ont accès.',
  'contacts.user.no': 'sans accès',
  'contacts.fact.account': 'Société',
  'contacts.fact.email': 'E-mail',
  'contacts.fact.phone': 'Téléphone professionnel',
  'contacts.fact.mobile': 'Mobile',
  'contacts.fact.role': 'Rôle',
  'contacts.fact.user': 'A accès',
  'contacts.add': 'Ajouter un contact',
  'contacts.invite': 'Inviter',
  'contacts.form.title': 'Ajouter un contact',
  'contacts.form.intro':
    'Une personne de {company} à contacter au sujet d’un appareil. Un contact n’a pas accès.',
  'contacts.form.phoneWrong': 'Donnez un numéro en chiffres, par exemple +32 2 555 01 23.',
  'contacts.form.noWay': 'Donnez une adresse e-mail ou un numéro de téléphone.',
  'contacts.added.title': '{name} est maintenant dans les contacts',
  'contacts.added.text':
    'Cela ne donne pas d’accès à {name}. Pour que cette personne puisse aussi m’écrire, invitez-la.',
} as const satisfies Record<keyof typeof en, string>;
