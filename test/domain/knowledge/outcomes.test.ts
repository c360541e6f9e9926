import { beforeAll, describe, expect, test } from 'vitest';
import { listOutcomes } from '../../../domain/knowledge/list-outcomes.ts';
import { loadHelpfulness } from '../../../domain/knowledge/load-helpfulness.ts';
import { office, other } from '../../../prisma/seed/demo/people.ts';
import { articleAnswer } from '../../support/article-answer.ts';
import { monday } from '../../support/clock.ts';
import { useDatabase } from '../../support/use-database.ts';

const twoYears = 2 * 365 * 24 * 3600 * 1000;
const database = useDatabase();
beforeAll(async () => {
  await database.db.articleOutcome.createMany({
    data: [
      articleAnswer({ family: 'printer' }),
      articleAnswer({ family: 'printer', accountId: other }),
      articleAnswer({ outcome: 'no' }),
      articleAnswer({ outcome: 'none', articleId: null }),
      articleAnswer({ at: new Date(monday.getTime() - twoYears) }),
    ],
  });
});

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
