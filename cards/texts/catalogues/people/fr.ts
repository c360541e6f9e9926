import type { en } from './en.ts';

export const fr = {
  'people.menu.title': 'Accès des collègues',
  'people.menu.example': '« Qui a accès ? », « invitez jan@societe.com »',
  'people.count': '{count, plural, one {# personne} other {# personnes}}',
  'people.page': '{from}–{to} sur {total}',
  'people.list.all': 'Tout le monde',
  'people.list.administrators': 'Administrateurs',
  'people.list.invited': 'Invités',
  'people.list.waiting': 'Demandes',
  'people.list.inactive': 'Désactivés',
  'people.empty.all': 'Personne n’a encore accès.',
  'people.empty.administrators': 'Il n’y a pas d’administrateur.',
  'people.empty.invited': 'Aucune invitation n’est en attente.',
  'people.empty.waiting': 'Personne ne demande l’accès.',
  'people.empty.inactive': 'Personne n’est désactivé.',
  'people.own': 'C’est vous. Un autre administrateur peut modifier votre accès.',
  'people.fact.name': 'Prénom et nom',
  'people.fact.email': 'E-mail',
  'people.fact.role': 'Rôle',
  'people.fact.status': 'État',
  'people.fact.language': 'Langue',
  'people.role.administrator': 'administrateur',
  'people.role.user': 'utilisateur',
  'people.role.dealer': 'revendeur',
  'people.role.agent': 'service client',
  'people.status.active': 'actif',
  'people.status.invited': 'invité',
  'people.status.deactivated': 'désactivé',
  'people.language.fr': 'Français',
  'people.language.nl': 'Néerlandais',
  'people.language.en': 'Anglais',
  'people.do.administrator': 'Nommer administrateur',
  'people.do.user': 'Rendre utilisateur',
  'people.do.deactivate': 'Désactiver',
  'people.do.reactivate': 'Réactiver',
  'people.invite.button': 'Inviter quelqu’un',
  'people.invite.title': 'Inviter un collègue',
  'people.invite.intro': 'Cette personne aura accès aux appareils et demandes de {company}.',
  'people.invite.submit': 'Inviter',
  'people.invite.languageHint': 'Sans choix, je parle la langue de sa messagerie.',
  'people.invited.title': '{name} est sur la liste des invités',
  'people.invited.text':
    'Je n’envoie pas d’e-mail. Dites à {name} de m’écrire ici, dans la messagerie, et de demander l’accès avec {email} : vous recevez la demande aussitôt et l’acceptez d’un clic.',
  'people.who.title': 'De qui s’agit-il ?',
  'people.who.intro': '{what} : choisissez la personne ou écrivez son nom.',
  'people.who.unknown':
    'Je ne trouve personne de ce nom chez vous. Choisissez quelqu’un, ou invitez cette personne.',
  'people.confirm.administrator.title': 'Nommer {name} administrateur ?',
  'people.confirm.administrator.text':
    '{name} verra tous les appareils, contrats et factures, approuvera les commandes et décidera qui a accès.',
  'people.confirm.administrator.can':
    'Un administrateur voit tous les appareils, contrats et factures, approuve les commandes et décide qui sont les utilisateurs.',
  'people.confirm.user.title': 'Rendre {name} simple utilisateur ?',
  'people.confirm.user.text':
    '{name} ne verra plus que ses appareils et ne décidera plus des commandes ni des accès.',
  'people.confirm.deactivate.title': 'Désactiver {name} ?',
  'people.confirm.deactivate.text':
    '{name} perd l’accès aussitôt et ses formulaires ouverts sont abandonnés. Ses dossiers et commandes restent. Vous pourrez réactiver l’accès plus tard.',
  'people.confirm.reactivate.title': 'Réactiver {name} ?',
  'people.confirm.reactivate.text': '{name} aura de nouveau accès, avec le rôle indiqué ici.',
  'people.done.administrator.title': '{name} est maintenant administrateur',
  'people.done.administrator.text': 'J’ai prévenu {name}.',
  'people.done.user.title': '{name} est maintenant utilisateur',
  'people.done.user.text':
    'J’ai prévenu {name}. À vous de décider de quels appareils cette personne s’occupe.',
  'people.done.deactivate.title': '{name} n’a plus accès',
  'people.done.deactivate.text': 'J’ai prévenu {name}.',
  'people.done.reactivate.title': '{name} a de nouveau accès',
  'people.done.reactivate.text': 'J’ai prévenu {name}.',
  'people.told.administrator.title': 'Vous êtes maintenant administrateur',
  'people.told.administrator.text':
    '{by} vous a nommé administrateur de {company} : vous voyez tous les appareils, contrats et factures, approuvez les commandes et décidez qui a accès.',
  'people.told.user.title': 'Vous êtes maintenant utilisateur',
  'people.told.user.text':
    '{by} a changé votre rôle chez {company} : vous voyez les appareils qui vous sont attribués.',
  'people.told.deactivate.title': 'Vous n’avez plus accès',
  'people.told.deactivate.text':
    '{by} a mis fin à votre accès pour {company}. Si c’est une erreur, adressez-vous à cette personne.',
  'people.told.reactivate.title': 'Vous avez de nouveau accès',
  'people.told.reactivate.text':
    '{by} vous a redonné accès pour {company}. Écrivez « aide » pour voir ce que vous pouvez demander.',
  'people.told.letIn.title': 'Vous avez accès',
  'people.told.letIn.text':
    'Bienvenue {name}. Vous pouvez maintenant tout me demander sur les appareils de {company}. Écrivez « aide » pour voir quoi.',
  'people.told.turnedAway.title': 'Pas d’accès',
  'people.told.turnedAway.text':
    'Votre demande d’accès a été refusée. Si c’est une erreur, parlez-en à la personne qui s’occupe des appareils chez vous, puis redemandez ici.',
  'people.request.text':
    'N’acceptez que si vous connaissez cette personne : nom et adresse sont ceux qu’elle a écrits.',
  'people.request.knownAs': 'Serait',
  'people.request.letIn': 'Accepter',
  'people.request.turnAway': 'Refuser',
  'people.request.approved': 'Accepté. La personne est prévenue.',
  'people.request.refused': 'Refusé. La personne est prévenue.',
  'people.password.title': 'Il n’y a pas de mot de passe ici',
  'people.password.none':
    'Je reconnais chacun à son compte de messagerie : il n’y a rien à réinitialiser ici.',
  'people.password.chat':
    'Impossible d’ouvrir la messagerie ou l’ordinateur ? Votre service informatique réinitialise ce mot de passe.',
  'people.password.portal':
    'Pour le site du fournisseur, utilisez « Mot de passe oublié » sur sa page de connexion : un lien arrive par e-mail. S’il ne vient pas, un administrateur peut le réinitialiser sur ce site.',
  'people.password.active': '{name} a accès et peut m’écrire dans la messagerie.',
  'people.password.invited':
    '{name} est sur la liste des invités mais n’a pas encore accès : il suffit de m’écrire dans la messagerie et de demander l’accès.',
  'people.password.deactivated':
    '{name} est désactivé, c’est pourquoi je ne lui réponds pas. Vous pouvez réactiver l’accès.',
  'people.untold': 'Je n’ai pas pu prévenir {name}, qui ne m’a pas encore écrit.',
  'people.invited.asks': '{name} a déjà demandé l’accès. Vous pouvez accepter tout de suite :',
} as const satisfies Record<keyof typeof en, string>;
