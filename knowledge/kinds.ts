import type { Article } from './article.ts';

/** `fault`: what is wrong with a device; `how-to`: what one does at a device or a computer; `office`: all the rest. */
export type ArticleKind = 'fault' | 'how-to' | 'office';

/** Which kind an article is, by what it belongs to and where it is filed. */
export function kindOf({ capability, topic }: Pick<Article, 'capability' | 'topic'>): ArticleKind {
  if (capability === 'report-fault') return 'fault';
  return capability === 'product-info' && topic.startsWith('how-to/') ? 'how-to' : 'office';
}

/** Asking how and saying what goes wrong are told apart by a word or two, so an article of the one may answer the other. */
const akin: ReadonlySet<string> = new Set(['report-fault', 'product-info']);

/** Whether articles of a capability answer a message understood as asking for `understood`. */
export function isMeant(capability: string, understood: string | undefined): boolean {
  return (
    capability === understood || (understood !== undefined && akin.has(capability) && akin.has(understood))
  );
}
