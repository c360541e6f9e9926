import type { en } from './en.ts';

export const fr = {
  'cards.tone.warning': 'À noter',
  'cards.tone.attention': 'Important',
  'cards.step.done': 'fait',
  'cards.step.current': 'en cours',
  'cards.step.upcoming': 'à venir',
  'cards.more': '… et {count, plural, one {# autre} other {# autres}}',
} as const satisfies Record<keyof typeof en, string>;
