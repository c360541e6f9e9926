import { describe, expect, it } from 'vitest';
import { listPublicLines } from '../../../domain/programmes/list-public-lines.ts';
import { helpLine } from '../../../domain/programmes/rules/help-line.ts';
import { supportSchema } from '../../../domain/programmes/schema.ts';
import { useDatabase } from '../../support/use-database.ts';

const bare = { phone: '0 820 12 40 40', hours: { days: [1], opens: '08:30', closes: '18:00' } };

describe('the help line', () => {
  it('comes with what to press for the topic when the programme says so [X65]', () => {
    const line = supportSchema.parse({ ...bare, prompts: { returns: '2, 3, 2' } });
    expect(helpLine(line, 'returns')).toBe('0 820 12 40 40 (2, 3, 2)');
    expect(helpLine(line, 'supplies')).toBe('0 820 12 40 40');
    expect(helpLine(line, null)).toBe('0 820 12 40 40');
  });

  it('is refused as data when its hours make no sense [B12]', () => {
    for (const hours of [
      { ...bare.hours, days: [] },
      { ...bare.hours, days: [8] },
      { ...bare.hours, opens: '8:30' },
      { ...bare.hours, opens: '18:00' },
    ])
      expect(supportSchema.safeParse({ ...bare, hours }).success, JSON.stringify(hours)).toBe(false);
  });

  it('is refused as data when it has a prompt for something nobody calls about [X65]', () => {
    expect(supportSchema.safeParse({ ...bare, prompts: { weather: '1' } }).success).toBe(false);
  });
});

describe('the public lines', () => {
  const database = useDatabase();

  it('are those of programmes that name a country, each once [F47 G64]', async () => {
    const { db } = database;
    const office = await db.programme.findUniqueOrThrow({ where: { id: 'office' } });
    const data = office.data as { support: object };
    await db.programme.create({ data: { id: 'office-2', data } });
    await db.programme.create({
      data: { id: 'private', data: { ...data, support: { ...bare, phone: '0 800 00 00 00' } } },
    });
    const lines = await listPublicLines(db);
    expect(lines.map(({ country, phone }) => `${country} ${phone}`)).toEqual([
      'CA 1-800-275-9376',
      'FR 0 820 12 40 40',
    ]);
  });
});
