import { describe, expect, it } from 'vitest';
import { reportCase } from '../../../domain/cases/report-case.ts';
import { listReturns, returnSubcategory } from '../../../domain/supplies/list-returns.ts';
import { returnsByPhone } from '../../../domain/supplies/rules/returnable.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { demoOperation } from '../../support/operation.ts';
import { useDatabase } from '../../support/use-database.ts';

const database = useDatabase();

describe('what goes back by phone only', () => {
  const figures = { returnsByPhoneKinds: ['staples'] };

  it('is what the programme names, whatever the contract covers [X47]', () => {
    expect(returnsByPhone('staples', ['staples'], figures)).toBe(true);
    expect(returnsByPhone('staples', null, figures)).toBe(true);
  });

  it('is what the contract of the device does not cover, since it was billed [X47]', () => {
    expect(returnsByPhone('drum', ['toner'], figures)).toBe(true);
    expect(returnsByPhone('drum', ['toner', 'drum'], figures)).toBe(false);
    expect(returnsByPhone('drum', null, figures)).toBe(false);
  });
});

describe('the list of returns', () => {
  const sent = new Date('2026-09-01T09:00:00Z');
  const numbers = async (name: string, now: Date) =>
    (await listReturns(await demoOperation(database.db, name, now))).map(({ number }) => number);

  it('holds those of the last 30 days and the pending ones, of the own devices alone [X44 X46]', async () => {
    const lynne = await demoOperation(database.db, 'Lynne', sent);
    const opened = await reportCase(lynne, {
      deviceId: deviceId('MX4123456'),
      category: 'supplies',
      subcategory: returnSubcategory,
      title: 'Return',
      description: '',
    });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { number } = opened.value;
    const later = new Date('2026-11-23T09:00:00Z');
    expect(await numbers('Lynne', later)).toEqual([number]);
    expect(await numbers('Megan', later)).toEqual([]);
    await database.db.case.updateMany({ where: { title: 'Return' }, data: { status: 'closed' } });
    expect(await numbers('Lynne', later)).toEqual([]);
    expect(await numbers('Lynne', new Date('2026-09-30T09:00:00Z'))).toEqual([number]);
  });
});
