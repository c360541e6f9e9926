export const en = {
  'cards.tone.warning': 'Please note',
  'cards.tone.attention': 'Important',
  'cards.step.done': 'done',
  'cards.step.current': 'under way',
  'cards.step.upcoming': 'to come',
  'cards.more': '… and {count, plural, one {# more} other {# more}}',
  'cards.words.choose': 'Write the number of what you want.',
  'cards.words.fill': 'To fill in or change something, write one line for each, such as “{example}”.',
} as const;
