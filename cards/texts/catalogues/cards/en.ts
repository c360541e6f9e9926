export const en = {
  'cards.tone.warning': 'Please note',
  'cards.tone.attention': 'Important',
  'cards.step.done': 'done',
  'cards.step.current': 'under way',
  'cards.step.upcoming': 'to come',
  'cards.more': '… and {count, plural, one {# more} other {# more}}',
} as const;
