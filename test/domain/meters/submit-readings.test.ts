import { describe, expect, it } from 'vitest';
import { listMeters, listMetersOf } from '../../../domain/meters/list-meters.ts';
import { submitReadings } from '../../../domain/meters/submit-readings.ts';
import { office, other, personId } from '../../../prisma/seed/demo/people.ts';
import { stableId } from '../../../prisma/seed/stable-id.ts';
import { monday } from '../../support/clock.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';
import { given } from './meters.ts';

const database = useDatabase();

type Given = Parameters<typeof given>;

async function submitAll(name: string, all: Readonly<Record<string, Given>>, now = monday) {
  const operation = await demoOperation(database.db, name, now);
  const wanted = Object.entries(all).map(([serial, figures]) => ({
    deviceId: deviceId(serial),
    figures: given(...figures),
  }));
  return database.db.$transaction((db) => submitReadings({ ...operation, db }, wanted));
}

const submit = (name: string, serial: string, values: Record<string, number>, now = monday) =>
  submitAll(name, { [serial]: [values] }, now);

async function lastOf(serial: string, code: string, accountId = office) {
  const meters = await listMeters(database.db, { accountId, id: deviceId(serial) });
  return meters.find((meter) => meter.code === code)?.last;
}

const refusal = (code: string, args = {}) => ({ ok: false, refusal: { code, args } });

describe('the counters of a device', () => {
  it('are its own, with the last two readings, their dates and sources [F16 G39 G41 G44]', async () => {
    const meters = await listMeters(database.db, { accountId: office, id: deviceId('GNM75498') });
    expect(meters.map(({ code, last }) => [code, last?.value, last?.source])).toEqual([
      ['112', 6586, 'e-maintenance'],
      ['113', 153_665, 'e-maintenance'],
      ['122', 9792, 'e-maintenance'],
      ['123', 143_312, 'e-maintenance'],
    ]);
    expect(meters[0]?.previous?.readAt.toISOString()).toBe('2023-11-10T09:00:00.000Z');
  });
});

describe('submitting readings', () => {
  it('records those given, by whom and when, and leaves the other counters alone [F12]', async () => {
    const outcome = await submit('Alex', 'WHJ01481', { '113': 88_400, '123': 61_940 });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        recorded: [
          { meter: { code: '113', last: { value: 88_310 } }, value: 88_400 },
          { meter: { code: '123' }, value: 61_940 },
        ],
      },
    });
    expect(await lastOf('WHJ01481', '113')).toEqual({ value: 88_400, readAt: monday, source: 'person' });
    expect(await lastOf('WHJ01481', '112')).toMatchObject({ value: 1204 });
    const audit = await database.db.audit.findMany({
      where: { accountId: office, action: 'readings-submitted' },
    });
    expect(audit).toMatchObject([
      { entityId: deviceId('WHJ01481'), personId: personId.Alex, detail: { '113': 88_400 } },
    ]);
  });

  it('is refused whole when one of them is lower than the record [F8 G42]', async () => {
    const outcome = await submit('Alex', 'GNM75498', { '113': 152_900, '123': 143_400 });
    expect(outcome).toEqual(refusal('reading-lower-now', { code: '113' }));
    expect(await lastOf('GNM75498', '123')).toMatchObject({ value: 143_312 });
  });

  it('leaves out counters the device does not have [G39]', async () => {
    expect(await submit('Alex', 'GNM75498', { '999': 5 })).toEqual(refusal('no-readings-given'));
  });

  it('does not know a device of another company, or one that is not assigned [F20]', async () => {
    expect(await submit('Megan', 'HBZ55310', { '113': 999_999 })).toEqual(refusal('device-not-found'));
    expect(await lastOf('HBZ55310', '113', other)).toMatchObject({ value: 71_200 });
  });

  it('lets a dealer give the readings of a client [F19 F25]', async () => {
    expect(await submit('Isaiah', 'KDN40112', { '113': 71_300 })).toMatchObject({ ok: true });
  });

  it('is a mistake of the caller with a value no counter can show [F14]', async () => {
    await expect(submit('Alex', 'GNM75498', { '113': 1e9 + 1 })).rejects.toThrow(RangeError);
    await expect(submit('Alex', 'GNM75498', { '113': -1 })).rejects.toThrow(RangeError);
  });
});

describe('readings of several devices', () => {
  it('are recorded in one go, each on its own device [F12 F22]', async () => {
    const outcome = await submitAll('Alex', {
      GNM75498: [{ '112': 6590 }],
      WHJ02153: [{ '112': 881, '123': 35_421 }],
    });
    expect(outcome).toMatchObject({ ok: true, value: { recorded: [{ value: 6590 }, {}, {}] } });
    expect(await lastOf('GNM75498', '112')).toMatchObject({ value: 6590 });
    expect(await lastOf('WHJ02153', '123')).toMatchObject({ value: 35_421 });
    const audits = await database.db.audit.findMany({
      where: { action: 'readings-submitted', entityId: { in: [deviceId('WHJ02153')] } },
    });
    expect(audits.map(({ detail }) => detail)).toContainEqual({ '112': 881, '123': 35_421 });
  });

  it('are refused whole when one has become lower, or one device is not the person’s [F8 F20]', async () => {
    const lower = await submitAll('Alex', { WHJ01481: [{ '122': 2300 }], GNM75498: [{ '113': 1 }] });
    expect(lower).toEqual(refusal('reading-lower-now', { code: '113' }));
    const foreign = await submitAll('Alex', { WHJ01481: [{ '122': 2300 }], HBZ55310: [{ '113': 999_999 }] });
    expect(foreign).toEqual(refusal('device-not-found'));
    expect(await lastOf('WHJ01481', '122')).toMatchObject({ value: 2210 });
  });

  it('of several devices are loaded together, each with its own history [F16 G39]', async () => {
    const keys = ['GNM75498', 'WHJ01481'].map((serial) => ({ accountId: office, id: deviceId(serial) }));
    const all = await listMetersOf(database.db, keys);
    for (const key of keys) expect(all.get(key.id)).toEqual(await listMeters(database.db, key));
  });
});

describe('a reading of another day', () => {
  it('keeps its day and that it is an estimate, and is judged by that day [F9 F16]', async () => {
    const details = { readOn: '2026-11-03', estimated: true };
    await submitAll('Alex', { WHJ01481: [{ '122': 2290 }, details] });
    expect(await lastOf('WHJ01481', '122')).toEqual({
      ...{ value: 2290, readAt: monday, source: 'person', estimated: true },
      readOn: new Date('2026-11-03T12:00:00Z'),
    });
  });
});

describe('two people at once', () => {
  it('never lower what the other one recorded: one is told of it [F8 G42]', async () => {
    const both = await Promise.all([
      submit('Alex', 'WHJ02153', { '113': 40_500, '112': 890 }),
      submit('Megan', 'WHJ02153', { '113': 40_300, '112': 895 }),
    ]);
    const refused = both.filter((one) => !one.ok);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ refusal: { code: 'reading-lower-now' } });
  });

  it('keep the order of their figures, even when the later one began first [F8]', async () => {
    const earlier = new Date(monday.getTime() - 5000);
    await submit('Alex', 'WHJ02153', { '123': 36_000 });
    await submit('Megan', 'WHJ02153', { '123': 36_100 }, earlier);
    expect(await lastOf('WHJ02153', '123')).toMatchObject({ value: 36_100 });
    expect(await submit('Alex', 'WHJ02153', { '123': 36_050 })).toMatchObject({ ok: false });
  });

  it('end with the highest of many figures [F8]', async () => {
    const values = [2000, 2050, 1990, 2100, 1995, 2080];
    const all = await Promise.all(values.map((value) => submit('Alex', 'WHJ02153', { '122': value })));
    expect(all.some((one) => one.ok)).toBe(true);
    expect(await lastOf('WHJ02153', '122')).toMatchObject({ value: 2100 });
    const rows = await database.db.reading.findMany({
      where: { accountId: office, meterId: stableId('meter:WHJ02153:122'), readAt: monday },
      orderBy: { value: 'asc' },
    });
    expect(rows).toHaveLength(all.filter((one) => one.ok).length);
  });
});
