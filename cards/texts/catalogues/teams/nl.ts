import type { en } from './en.ts';

export const nl = {
  'teams.answerBelow': 'Het antwoord staat in het bericht hieronder.',
  'teams.noted': 'Genoteerd.',
} as const satisfies Record<keyof typeof en, string>;
