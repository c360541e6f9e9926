import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOutcomes } from '../../../domain/knowledge/list-outcomes.ts';
import { loadHelpfulness } from '../../../domain/knowledge/load-helpfulness.ts';
import { office, other, personId } from '../../../prisma/seed/demo/people.ts';
import { stableId } from '../../../prisma/seed/stable-id.ts';
import { monday } from '../../support/clock.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';

const twoYears = 2 * 365 * 24 * 3600 * 1000;
let database: TestDatabase;
let last = 0;

type Given = Partial<{
  accountId: string;
  articleId: string | null;
  outcome: string;
  family: string | null;
  at: Date;
}>;

function answer(given: Given) {
  last += 1;
  const fixed = { id: stableId(`o:${last}`), personId: personId.Megan, query: 'jam', language: 'en' };
  return {
    accountId: office,
    articleId: 'jam-tray',
    outcome: 'yes',
    family: null,
    at: monday,
    ...fixed,
    ...given,
  };
}

beforeAll(async () => {
  database = await demoDatabase();
  await database.db.articleOutcome.createMany({
    data: [
      answer({ family: 'printer' }),
      answer({ family: 'printer', accountId: other }),
      answer({ outcome: 'no' }),
      answer({ outcome: 'none', articleId: null }),
      answer({ at: new Date(monday.getTime() - twoYears) }),
    ],
  });
});
afterAll(() => database.drop());

describe('what people answered', () => {
  test('is counted by article, answer and device family over all accounts for the ranking [F29 G31]', async () => {
    const counts = await loadHelpfulness(database.db, monday);
    expect(counts).toHaveLength(2);
    expect(counts).toEqual(
      expect.arrayContaining([
        { articleId: 'jam-tray', outcome: 'yes', family: 'printer', times: 2 },
        { articleId: 'jam-tray', outcome: 'no', family: null, times: 1 },
      ]),
    );
  });

  test('is listed for a report of the own accounts or of all, older than a year left out [F29]', async () => {
    const own = await listOutcomes(database.db, { now: monday, accountIds: [office] });
    const all = await listOutcomes(database.db, { now: monday });
    expect([own.length, all.length]).toEqual([3, 4]);
  });
});
