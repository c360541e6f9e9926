import type { en } from './en.ts';

export const nl = {
  'articles.nextSteps': 'Volgende stappen',
  'articles.steps': 'stap {from} tot {to} van {total}',
  'articles.tried': 'Al geprobeerd:',
  'articles.triedLine': '{title} (stap 1 tot {steps} van {total})',
} satisfies Record<keyof typeof en, string>;
