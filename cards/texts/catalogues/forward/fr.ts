import type { en } from './en.ts';

export const fr = {
  'forward.title': 'Une demande à approuver',
  'forward.intro': '{name} demande votre accord. Ce sera fait dès que vous l’aurez donné.',
  'forward.approved.title': 'Demande approuvée',
  'forward.approved.by': 'Approuvée par {name} le {date}. C’est fait.',
  'forward.rejected.title': 'Demande refusée',
  'forward.rejected.by': 'Refusée par {name} le {date}. Rien n’a été changé.',
  'forward.withdrawn.title': 'Demande retirée',
  'forward.withdrawn.by': 'Retirée par {name} le {date}. Rien n’a été changé.',
  'forward.waiting.title': 'Envoyé pour approbation',
  'forward.waiting.text':
    '{names} peut l’approuver. La décision vous sera donnée ici ; rien ne change avant.',
  'forward.needs': 'Il faut l’accord d’un administrateur. Votre demande lui est envoyée, déjà remplie.',
  'forward.send': 'Envoyer pour accord',
  'forward.requester': 'Demandé par',
  'forward.row': 'Demande de {name}',
  'forward.case.what': 'Demande',
  'forward.people.device': '{count, plural, one {Appareil} other {Appareils}}',
  'forward.people.add': 'À ajouter',
  'forward.people.remove': 'À retirer',
  'forward.people.unknown': '{serial} : ne figure pas parmi vos appareils',
} satisfies Record<keyof typeof en, string>;
