import { office, personId } from '../../prisma/seed/demo/people.ts';
import { stableId } from '../../prisma/seed/stable-id.ts';
import { monday } from './clock.ts';

const usual = {
  accountId: office,
  personId: personId.Megan,
  articleId: 'jam-tray' as string | null,
  outcome: 'yes',
  query: 'jam',
  family: null as string | null,
  language: 'en',
  at: monday,
};

let last = 0;

/** What somebody answered about an article, as it is kept: Megan, that it helped, unless changed. */
export function articleAnswer(changes: Partial<typeof usual> = {}): typeof usual & { id: string } {
  last += 1;
  return { ...usual, id: stableId(`answer:${last}`), ...changes };
}
