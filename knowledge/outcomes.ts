import type { Family, Language } from './article.ts';

/** What a person said after being shown articles (G31): it helped, it did not, or no article was shown at all. */
type Outcome = 'yes' | 'no' | 'none';

/** One answer to "did one of the articles help?". `articleId` is null when none was shown or none was opened. */
export type OutcomeRow = Readonly<{
  articleId: string | null;
  outcome: Outcome;
  /** What the person had asked, in their own words. */
  query: string;
  /** Family of the device at hand; null when no device was named. */
  family: Family | null;
  language: Language;
}>;
