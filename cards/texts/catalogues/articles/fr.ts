import type { en } from './en.ts';

export const fr = {
  'articles.nextSteps': 'Étapes suivantes',
  'articles.steps': 'étapes {from} à {to} sur {total}',
  'articles.tried': 'Déjà essayé :',
  'articles.triedLine': '{title} (étapes 1 à {steps} sur {total})',
} satisfies Record<keyof typeof en, string>;
