import type { en } from './en.ts';

export const fr = {
  'help.intro':
    'Je suis un assistant automatique : écrivez avec vos mots, en français, en néerlandais ou en anglais. Par exemple :',
  'help.intro.unknown':
    'Je suis un assistant automatique et je m’occupe des imprimantes et copieurs des entreprises. Dès que vous aurez un accès, vous pourrez me demander tout ce qui suit.',
  'help.example.device': 'ABC12345',
  'help.example.case': 'CS0012345',
  'help.group.problems': 'Un problème',
  'help.group.supplies': 'Consommables',
  'help.group.readings': 'Relevés de compteurs',
  'help.group.follow-up': 'Suivi',
  'help.group.account': 'Votre compte',
  'help.all.problems': 'Tous les problèmes',
  'help.all.supplies': 'Tous les consommables',
  'help.all.readings': 'Tous les relevés',
  'help.all.follow-up': 'Tout le suivi',
  'help.all.account': 'Tout votre compte',
  'help.language.en': 'From now on I answer in English.',
  'help.language.fr': 'Je vous réponds désormais en français.',
  'help.language.nl': 'Vanaf nu antwoord ik in het Nederlands.',
} satisfies Record<keyof typeof en, string>;
