import { describe, expect, it } from 'vitest';
import { askDeed } from '../../../domain/approvals/ask-deed.ts';
import { type Decision, decideApproval } from '../../../domain/approvals/decide-approval.ts';
import { loadApproval } from '../../../domain/approvals/load-approval.ts';
import { withdrawDeed } from '../../../domain/approvals/withdraw-deed.ts';
import { changePeople } from '../../../domain/fleet/change-people.ts';
import { peopleOnDevices } from '../../../domain/fleet/people-on-devices.ts';
import { office, personId } from '../../../prisma/seed/demo/people.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const database = useDatabase();

const { Alex, Megan, Adele, Joris } = personId;
const as = (name: string) => demoOperation(database.db, name);
const refused = (code: string) => ({ ok: false, refusal: { code } });

async function on(serial: string): Promise<string[]> {
  const devices = [{ id: deviceId(serial), accountId: office }];
  const people = await peopleOnDevices(await as('Megan'), devices);
  return (people.get(deviceId(serial)) ?? []).map(({ name }) => name);
}

async function change(name: string, serials: string[], add: string[], remove: string[] = []) {
  return changePeople(await as(name), { deviceIds: serials.map(deviceId), add, remove });
}

describe('who is on a device', () => {
  it('is changed for several people and several devices at once, and twice does no harm [F21 G19 G21 G22]', async () => {
    const serials = ['GNM75498', 'WHJ02153'];
    expect(await change('Megan', serials, [Adele, Megan], [Alex])).toMatchObject({ ok: true });
    expect(await change('Megan', serials, [Adele, Megan], [Alex])).toMatchObject({ ok: true });
    expect(await on('GNM75498')).toEqual(['Adele Vance', 'Megan Bowen']);
    expect(await on('WHJ02153')).toEqual(['Adele Vance', 'Megan Bowen']);
    expect(await on('WHJ01481')).toEqual(['Alex Wilber']);
    await change('Megan', serials, [Alex], [Adele, Megan]);
  });

  it('is for administrators to change [G12]', async () => {
    expect(await change('Alex', ['GNM75498'], [Adele])).toMatchObject(refused('not-allowed'));
  });

  it('takes neither a person nor a device of another company, and no hint of them [F21 F20]', async () => {
    expect(await change('Megan', ['GNM75498'], [Joris])).toMatchObject(refused('person-not-found'));
    expect(await change('Megan', ['HBZ55310'], [Adele])).toMatchObject(refused('device-not-found'));
    expect(await change('Megan', ['GNM75498', 'HBZ55310'], [Adele])).toMatchObject(
      refused('device-not-found'),
    );
    expect(await on('GNM75498')).toEqual(['Alex Wilber']);
  });
});

const wish = { kind: 'people' as const, deviceIds: [deviceId('GNM75498')], serial: null, remove: [] };

async function ask(deed: Parameters<typeof askDeed>[1] = { ...wish, add: [Adele] }, name = 'Alex') {
  const asked = await askDeed(await as(name), deed);
  if (!asked.ok) throw new Error('it was not asked');
  return asked.value;
}

async function decide(name: string, id: string, decision: Decision = 'approved') {
  const operation = await as(name);
  return database.db.$transaction((db) => decideApproval({ ...operation, db }, id, decision));
}

describe('what a person may not do', () => {
  it('happens in their name once an administrator approves it, who is on record [G8]', async () => {
    const { id, asked } = await ask();
    expect(asked.map(({ name }) => name)).toEqual(['Adele Vance', 'Megan Bowen']);
    expect(await on('GNM75498')).toEqual(['Alex Wilber']);
    expect(await decide('Megan', id)).toMatchObject({ ok: true, value: { status: 'approved' } });
    expect(await on('GNM75498')).toEqual(['Adele Vance', 'Alex Wilber']);
    const record = await database.db.audit.findFirstOrThrow({
      where: { action: 'device-people-changed', personId: Alex },
    });
    expect(record.detail).toMatchObject({ approvedBy: Megan });
    await change('Megan', ['GNM75498'], [], [Adele]);
  });

  it('does not happen when it is refused, and is decided once [G8]', async () => {
    const { id } = await ask();
    expect(await decide('Adele', id, 'rejected')).toMatchObject({ ok: true, value: { status: 'rejected' } });
    expect(await decide('Megan', id)).toMatchObject(refused('already-decided'));
    expect(await on('GNM75498')).toEqual(['Alex Wilber']);
  });

  it('is not for the one who asks, nor for another company, to decide or see [G8]', async () => {
    const { id } = await ask();
    for (const name of ['Alex', 'Joris']) {
      expect(await decide(name, id)).toMatchObject(refused('approval-not-found'));
      expect(await loadApproval(await as(name), id)).toMatchObject(refused('approval-not-found'));
    }
    await decide('Megan', id, 'rejected');
  });

  it('can be withdrawn by who asked, until somebody decided [G8 P4]', async () => {
    const { id } = await ask();
    expect(await withdrawDeed(await as('Megan'), id)).toMatchObject(refused('approval-not-found'));
    expect(await withdrawDeed(await as('Alex'), id)).toMatchObject({ ok: true });
    expect(await decide('Megan', id)).toMatchObject(refused('request-withdrawn'));
    const decided = await ask();
    await decide('Megan', decided.id, 'rejected');
    expect(await withdrawDeed(await as('Alex'), decided.id)).toMatchObject(refused('already-decided'));
  });

  it('waits on when it cannot be done as things are: its number is of no device of the account [G8 F20]', async () => {
    for (const serial of ['HBZ55310', 'GNM99999']) {
      const { id } = await ask({ ...wish, deviceIds: [], serial, add: [Alex] });
      expect(await decide('Megan', id)).toMatchObject(refused('device-not-found'));
      expect(await loadApproval(await as('Megan'), id)).toMatchObject({
        value: { status: 'pending', decidedBy: null, deed: { devices: [] } },
      });
      await decide('Megan', id, 'rejected');
    }
  });

  it('finds by its number a device that only those in charge see [G8 F20]', async () => {
    await change('Megan', ['WHJ02153'], [], [Alex]);
    const { id, deed } = await ask({ ...wish, deviceIds: [], serial: 'WHJ02153', add: [Alex] });
    expect(deed).toMatchObject({ kind: 'people', devices: [{ serial: 'WHJ02153' }] });
    expect(await decide('Megan', id)).toMatchObject({ ok: true });
    expect(await on('WHJ02153')).toEqual(['Alex Wilber']);
  });
});
