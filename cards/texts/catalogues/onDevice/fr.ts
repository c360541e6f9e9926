import type { en } from './en.ts';

export const fr = {
  'onDevice.menu.title': 'Personnes par appareil',
  'onDevice.menu.example': '« qui peut utiliser {device} ? »',
  'onDevice.form.intro':
    'Les personnes indiquées voient l’appareil ici, signalent ses pannes, envoient ses relevés et commandent pour lui.',
  'onDevice.form.on': 'Personnes sur cet appareil',
  'onDevice.form.add': 'À ajouter',
  'onDevice.form.remove': 'À retirer',
  'onDevice.form.hint': 'Quelqu’un manque ? Un administrateur l’invite ou crée le contact d’abord.',
  'onDevice.form.nothing': 'Rien ne change ainsi : ajoutez ou retirez quelqu’un.',
  'onDevice.fact.added': 'À ajouter',
  'onDevice.fact.removed': 'À retirer',
  'onDevice.fact.after': 'Ensuite sur l’appareil',
  'onDevice.fact.on': 'Sur l’appareil',
  'onDevice.nobody': 'Personne',
  'onDevice.who': 'Qui ? Donnez un nom ou choisissez dans la liste.',
  'onDevice.unknown':
    'Je ne trouve pas {name} parmi les personnes de votre compte. Un administrateur peut d’abord l’inviter.',
  'onDevice.unclear': '{name} peut être {people}. Écrivez le nom complet ou choisissez dans la liste.',
  'onDevice.already': '{names} {count, plural, one {y figure} other {y figurent}} déjà.',
  'onDevice.notOn': '{names} {count, plural, one {n’y figure} other {n’y figurent}} pas.',
  'onDevice.empty.title': 'Retirer tout le monde ?',
  'onDevice.empty.text':
    'Plus personne ne figurera sur {device}. Les administrateurs continuent de le voir et de recevoir ses demandes.',
  'onDevice.empty.yes': 'Oui, tout retirer',
  'onDevice.done.title': 'Personnes enregistrées',
  'onDevice.none.text':
    'Personne n’y figure encore. Les administrateurs voient tous les appareils de toute façon.',
  'onDevice.change': 'Ajouter ou retirer',
  'onDevice.ask': 'Demander à un admin',
  'onDevice.overview': 'Qui figure sur quel appareil',
  'onDevice.told.added.title': 'Vous figurez sur un appareil',
  'onDevice.told.added.text':
    '{name} vous a ajouté sur {device}. Vous pouvez ici signaler ses pannes, envoyer ses relevés et commander pour lui.',
  'onDevice.told.removed.title': 'Vous ne figurez plus sur un appareil',
  'onDevice.told.removed.text':
    '{name} vous a retiré de {device}. Si c’est une erreur, un administrateur peut vous y remettre.',
} satisfies Record<keyof typeof en, string>;
