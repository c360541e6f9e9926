import type { Article } from '../../../knowledge/article.ts';

/** An article that passes every check; `change` says what the test is about. */
export function anArticle(change: Partial<Article> = {}): Article {
  const language = change.language ?? 'en';
  const id = change.id ?? 'jam-tray';
  return {
    id,
    language,
    title: 'Paper stuck in a tray',
    symptoms: Array.from({ length: 10 }, (_, i) => `paper jam in tray ${i + 1}`),
    keywords: ['tray', 'drawer'],
    topic: 'jam/tray',
    families: [],
    capability: 'report-fault',
    reviewed: '2026-11-21',
    source: 'G25',
    body: 'A sheet is caught.\n\n## Steps\n1. Open the tray.\n2. Pull the sheet.\n\n## If it does not help\nSend a request.',
    path: `/articles/${language}/${id}.md`,
    ...change,
  };
}
