export const en = {
  'articles.nextSteps': 'Next steps',
  'articles.steps': 'steps {from} to {to} of {total}',
  'articles.tried': 'Already tried:',
  'articles.triedLine': '{title} (steps 1 to {steps} of {total})',
} as const;
