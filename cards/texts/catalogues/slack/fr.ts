import type { en } from './en.ts';

export const fr = {
  'slack.clickAgain':
    'Le formulaire n’a pas pu s’ouvrir à temps. Cliquez encore une fois sur le bouton ci-dessous.',
  'slack.checkForm': 'Une de vos réponses n’a pas été acceptée. Rouvrez le formulaire pour voir laquelle.',
} as const satisfies Record<keyof typeof en, string>;
