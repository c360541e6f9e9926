import { describe, expect, it } from 'vitest';
import { listMeters } from '../../../domain/meters/list-meters.ts';
import { requestReview } from '../../../domain/meters/request-review.ts';
import type { Figure } from '../../../domain/meters/rules/meter-state.ts';
import { office, personId } from '../../../prisma/seed/demo/people.ts';
import { stableId } from '../../../prisma/seed/stable-id.ts';
import { monday } from '../../support/clock.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { given } from './meters.ts';

const database = useDatabase();

async function review(
  name: string,
  serial: string,
  values: Record<string, number>,
  details: Partial<Figure> = {},
) {
  const operation = await demoOperation(database.db, name);
  return requestReview(operation, {
    deviceId: deviceId(serial),
    figures: given(values, details),
    title: 'Readings to review',
    description: '113: 152,900',
  });
}

describe('asking for a review', () => {
  it('opens a case with the figures, which count only once accepted [F10 F12]', async () => {
    const asked = await review('Alex', 'GNM75498', { '113': 152_900 });
    expect(asked).toMatchObject({
      ok: true,
      value: {
        category: 'meter-reading',
        subcategory: 'review',
        description: '113: 152,900',
        status: 'created',
      },
    });
    const kept = await database.db.reading.findMany({ where: { accountId: office, status: 'under-review' } });
    expect(kept).toMatchObject([
      {
        meterId: stableId('meter:GNM75498:113'),
        value: 152_900,
        readAt: monday,
        submittedById: personId.Alex,
      },
    ]);
    const meters = await listMeters(database.db, { accountId: office, id: deviceId('GNM75498') });
    expect(meters.find(({ code }) => code === '113')?.last?.value).toBe(153_665);
    const audit = await database.db.audit.findMany({
      where: { accountId: office, action: 'readings-disputed' },
    });
    expect(audit).toMatchObject([{ detail: { '113': 152_900 }, personId: personId.Alex }]);
  });

  it('keeps when the figures were read and why they do not go on from the last ones [F10 F12]', async () => {
    const details = { readOn: '2026-11-02', event: 'reset' } as const;
    await review('Alex', 'WHJ01481', { '113': 120 }, details);
    const [kept] = await database.db.reading.findMany({ where: { accountId: office, event: 'reset' } });
    expect(kept).toMatchObject({ value: 120, readOn: new Date('2026-11-02'), status: 'under-review' });
  });

  it('needs a figure of the device [F10 G39]', async () => {
    expect(await review('Alex', 'GNM75498', { '999': 1 })).toMatchObject({
      refusal: { code: 'no-readings-given' },
    });
  });

  it('does not know a device of another company [F20]', async () => {
    expect(await review('Alex', 'HBZ55310', { '113': 1 })).toMatchObject({
      refusal: { code: 'device-not-found' },
    });
  });
});
