import type { en } from './en.ts';

export const fr = {
  'people.menu.title': 'Personnes par appareil',
  'people.menu.example': '« qui peut utiliser {device} ? »',
  'people.form.intro':
    'Les personnes indiquées voient l’appareil ici, signalent ses pannes, envoient ses relevés et commandent pour lui.',
  'people.form.on': 'Personnes sur cet appareil',
  'people.form.add': 'À ajouter',
  'people.form.remove': 'À retirer',
  'people.form.hint': 'Quelqu’un manque ? Un administrateur l’invite ou crée le contact d’abord.',
  'people.form.nothing': 'Rien ne change ainsi : ajoutez ou retirez quelqu’un.',
  'people.fact.added': 'À ajouter',
  'people.fact.removed': 'À retirer',
  'people.fact.after': 'Ensuite sur l’appareil',
  'people.fact.on': 'Sur l’appareil',
  'people.nobody': 'Personne',
  'people.who': 'Qui ? Donnez un nom ou choisissez dans la liste.',
  'people.unknown':
    'Je ne trouve pas {name} parmi les personnes de votre compte. Un administrateur peut d’abord l’inviter.',
  'people.unclear': '{name} peut être {people}. Écrivez le nom complet ou choisissez dans la liste.',
  'people.already': '{names} {count, plural, one {y figure} other {y figurent}} déjà.',
  'people.notOn': '{names} {count, plural, one {n’y figure} other {n’y figurent}} pas.',
  'people.empty.title': 'Retirer tout le monde ?',
  'people.empty.text':
    'Plus personne ne figurera sur {device}. Les administrateurs continuent de le voir et de recevoir ses demandes.',
  'people.empty.yes': 'Oui, tout retirer',
  'people.done.title': 'Personnes enregistrées',
  'people.none.text':
    'Personne n’y figure encore. Les administrateurs voient tous les appareils de toute façon.',
  'people.change': 'Ajouter ou retirer',
  'people.ask': 'Demander à un admin',
  'people.overview': 'Qui figure sur quel appareil',
  'people.told.added.title': 'Vous figurez sur un appareil',
  'people.told.added.text':
    '{name} vous a ajouté sur {device}. Vous pouvez ici signaler ses pannes, envoyer ses relevés et commander pour lui.',
  'people.told.removed.title': 'Vous ne figurez plus sur un appareil',
  'people.told.removed.text':
    '{name} vous a retiré de {device}. Si c’est une erreur, un administrateur peut vous y remettre.',
} satisfies Record<keyof typeof en, string>;
