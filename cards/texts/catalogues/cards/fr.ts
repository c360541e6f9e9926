import type { en } from './en.ts';

export const fr = {
  'cards.tone.warning': 'À noter',
  'cards.tone.attention': 'Important',
  'cards.step.done': 'fait',
  'cards.step.current': 'en cours',
  'cards.step.upcoming': 'à venir',
  'cards.more': '… et {count, plural, one {# autre} other {# autres}}',
  'cards.words.choose': 'Écrivez le numéro de votre choix.',
  'cards.words.fill': 'Pour compléter ou changer, écrivez une ligne par réponse, par exemple « {example} ».',
} as const satisfies Record<keyof typeof en, string>;
