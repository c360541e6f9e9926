import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../knowledge/article.ts';

/** A question as somebody asked it, with the articles that answer it; none when no article should be shown. */
export type Query = { text: string; lang: Language; right: readonly string[] };

const read = (name: string): Query[] =>
  readFileSync(join(import.meta.dirname, '..', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Query);

/** Written from the list of subjects, before any article could be read; for the latest 21 subjects after it, in other words. */
export const queries = read('queries.jsonl');
/** Questions about other things: the knowledge base should keep silent. */
export const offTopic = read('queries-off-topic.jsonl');
