export const en = {
  'cards.tone.warning': 'Please note',
  'cards.tone.attention': 'Important',
  'cards.more': '… and {count, plural, one {# more} other {# more}}',
} as const;
