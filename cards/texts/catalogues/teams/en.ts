export const en = {
  'teams.answerBelow': 'The answer is in the message below.',
  'teams.noted': 'Noted.',
} as const;
