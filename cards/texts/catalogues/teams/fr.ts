import type { en } from './en.ts';

export const fr = {
  'teams.answerBelow': 'La réponse se trouve dans le message ci-dessous.',
  'teams.noted': 'C’est noté.',
} as const satisfies Record<keyof typeof en, string>;
