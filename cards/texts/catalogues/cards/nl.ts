import type { en } from './en.ts';

export const nl = {
  'cards.tone.warning': 'Let op',
  'cards.tone.attention': 'Belangrijk',
  'cards.step.done': 'klaar',
  'cards.step.current': 'bezig',
  'cards.step.upcoming': 'volgt nog',
  'cards.more': '… en nog {count, plural, one {# andere} other {# andere}}',
  'cards.words.choose': 'Schrijf het nummer van je keuze.',
  'cards.words.fill': 'Invullen of wijzigen kan met één regel per antwoord, zoals “{example}”.',
} as const satisfies Record<keyof typeof en, string>;
