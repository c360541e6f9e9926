import type { en } from './en.ts';

export const fr = {
  'settings.title': 'Préférences',
  'settings.example': '« parlez-moi en français », « pas d’avis après 18 h »',
  'settings.intro':
    'Ces préférences ne concernent que vous. Le service client peut aussi les changer pour vous.',
  'settings.save': 'Enregistrer',
  'settings.all': 'Toutes mes préférences',
  'settings.desk': 'Demander au service',
  'settings.language': 'Langue',
  'settings.notices': 'Notifications',
  'settings.notices.none':
    'Une notification peut être coupée dès qu’il en est arrivé une de ce genre. D’ici là, rien à régler ici ; le service client peut noter votre souhait.',
  'settings.notice.on': 'Me prévenir',
  'settings.notice.case-created': 'Nouveaux dossiers',
  'settings.notice.case-commented': 'Commentaires de dossiers',
  'settings.notice.case-resolved': 'Dossiers résolus',
  'settings.notice.case-closed': 'Dossiers clos',
  'settings.notice.order-decided': 'Décisions sur mes commandes',
  'settings.notice.approval-asked': 'Commandes à approuver',
  'settings.notice.access-asked': 'Demandes d’accès',
  'settings.quiet.from': 'Silence à partir de',
  'settings.quiet.to': 'Silence jusqu’à',
  'settings.quiet.hint':
    'Les notifications entre les deux attendent la fin. Les réponses à vos messages, non.',
  'settings.quiet.none': 'Jamais',
  'settings.text': 'Accessibilité',
  'settings.text.on': 'Du texte au lieu de cartes, avec des numéros pour choisir',
  'settings.use': 'Utilisation',
  'settings.use.on': 'Ce que je cherche peut être compté sous mon nom',
  'settings.done': 'C’est fait',
  'settings.same': 'C’était déjà réglé ainsi.',
  'settings.done.off': 'Je ne vous préviens plus pour : {kinds}.',
  'settings.done.on': 'Je vous préviens pour : {kinds}.',
  'settings.done.quiet': 'Les notifications attendent de {from} à {to}. Je vous réponds toujours aussitôt.',
  'settings.done.loud': 'Les notifications arrivent à toute heure.',
  'settings.done.text.true':
    'Désormais, je vous écris en texte, avec des numéros pour choisir. « Avec les cartes » ramène les cartes.',
  'settings.done.text.false': 'Désormais, je vous envoie de nouveau des cartes.',
  'settings.done.use.true': 'Ce que vous cherchez est compté sous votre nom.',
  'settings.done.use.false': 'Ce que vous cherchez est compté sans votre nom.',
  'settings.another': 'Ceci ne vaut que pour vous : « {who} » a ses propres préférences, dans sa messagerie.',
} as const satisfies Record<keyof typeof en, string>;
