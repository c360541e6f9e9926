import { beforeAll, describe, expect, test } from 'vitest';
import { refuse } from '../../../domain/outcome.ts';
import { devices } from '../../../prisma/seed/demo/fleet.ts';
import { readCsv, readPdf, readXlsx } from '../../support/read-sheet.ts';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

const world = useEngine();
const foreign = 'HBZ55310';

/** What was made last. */
async function latest() {
  const found = await world.db.storedFile.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const { accountId, personId, caseId } = found;
  return { ...found, owner: { accountId, personId, caseId } };
}
const count = () => world.db.storedFile.count();

describe('a list as a file', () => {
  test('holds every device the administrator may see, and none of another company [F46 F19]', async () => {
    const megan = new Talk(world.engine, 'Megan');
    expect(await megan.say('export my devices as csv')).toMatchObject([
      {
        kind: 'file',
        file: { name: 'All devices 2026-11-23.csv', contentType: 'text/csv' },
        text: 'All devices: 3 rows.',
      },
    ]);
    const [header, ...rows] = readCsv((await latest()).bytes, ',');
    expect(header).toEqual([
      'Name',
      'Model',
      'Serial number',
      'Asset number',
      'Place',
      'Company',
      'Supplies',
      'State',
    ]);
    const accountId = devices.find(({ serial }) => serial === 'GNM75498')?.accountId;
    const own = devices.filter((one) => one.accountId === accountId).map(({ serial }) => serial);
    expect(rows.map(([, , serial]) => serial).sort()).toEqual(own.sort());
    expect(rows.flat()).not.toContain(foreign);
    expect(rows.find((row) => row.includes('GNM75498'))).toEqual([
      'Accueil',
      'IR ADV C5030I',
      'GNM75498',
      '53463252',
      'Rez-de-chaussée, accueil',
      'Atelier Durand',
      'Come by themselves',
      '',
    ]);
  });

  test('says whose each device is to a dealer, who looks after several companies [F46 F25]', async () => {
    await new Talk(world.engine, 'Isaiah').say('export my devices as csv');
    const [, ...rows] = readCsv((await latest()).bytes, ',');
    expect(rows.map((row) => [row[2], row[5]]).sort()).toEqual([
      ['KDN40112', 'Notariaat De Smet'],
      ['LJM20877', 'Lycée Jean Moulin'],
    ]);
  });

  test('is narrowed to the words and the filter of the list it is made of [F46]', async () => {
    const megan = new Talk(world.engine, 'Megan');
    await megan.act('list-devices.export', { filter: 'all', words: 'accueil', as: 'csv' });
    expect(megan.replies).toMatchObject([{ text: 'All devices for “accueil”: 1 row.' }]);
    expect(readCsv((await latest()).bytes, ',').map((row) => row[2])).toEqual(['Serial number', 'GNM75498']);
  });

  test('is written in the language it was asked for in, for Excel and to print [F46]', async () => {
    const megan = new Talk(world.engine, 'Megan');
    await megan.say('liste des appareils en PDF');
    const pdf = await latest();
    expect(pdf.name).toBe('Tous les appareils 2026-11-23.pdf');
    const [page] = await readPdf(pdf.bytes);
    for (const words of [
      'Tous les appareils',
      'Numéro de série',
      'Rez-de-chaussée, accueil',
      'GNM75498',
      '23 novembre 2026',
    ])
      expect(page).toContain(words);
    await megan.say('exporteer alle toestellen naar Excel');
    const xlsx = await latest();
    expect(xlsx.name).toBe('Alle toestellen 2026-11-23.xlsx');
    const [header, ...rows] = await readXlsx(xlsx.bytes);
    expect(header?.[2]).toBe('Serienummer');
    expect(rows.flat()).toContain('Rez-de-chaussée, accueil');
  });

  test('holds a user’s own cases, with the day of each [F46 G53]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('mes dossiers en csv');
    const [header, ...rows] = readCsv((await latest()).bytes, ';');
    expect(header).toEqual(['Dossier', 'Objet', 'État', 'Créé le', 'Appareil']);
    expect(rows.length).toBeGreaterThan(0);
    for (const [number, , , day] of rows)
      expect([number, day]).toEqual([
        expect.stringMatching(/^CS\d{7}$/),
        expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/),
      ]);
  });

  test('belongs to who asked for it, for a day [F46]', async () => {
    await new Talk(world.engine, 'Megan').say('export my devices as csv');
    const { owner, createdAt, expiresAt } = await latest();
    const megan = await world.db.person.findFirstOrThrow({ where: { name: 'Megan Bowen' } });
    expect(owner).toEqual({ accountId: megan.accountId, personId: megan.id, caseId: null });
    expect(expiresAt?.getTime()).toBe(createdAt.getTime() + 24 * 3600 * 1000);
  });
});

describe('nobody gets a file', () => {
  test.each([
    'Alex',
    'Patti',
  ] as const)('of the fleet whose role does not include it, whatever their client sends: %s [F46]', async (who) => {
    const before = await count();
    const talk = new Talk(world.engine, who);
    await talk.say('my devices');
    expect(talk.titles()).not.toContain('CSV file');
    for (const as of ['csv', 'xlsx', 'pdf']) {
      await talk.act('list-devices.export', { filter: 'all', as });
      expect(talk.text()).toContain('For administrators only');
    }
    expect(await count()).toBe(before);
  });

  test('of a kind there is none of [F46]', async () => {
    const before = await count();
    const megan = new Talk(world.engine, 'Megan');
    await megan.act('list-devices.export', { filter: 'all', as: 'exe' });
    expect(megan.text()).toContain('This card is out of date');
    expect(await count()).toBe(before);
  });

  test('who asks about a case that is about one [F46]', async () => {
    const before = await count();
    await new Talk(world.engine, 'Alex').say('any news on my cases about the pdf jam');
    expect(await count()).toBe(before);
  });

  test('by naming a format while no list has been shown [F46]', async () => {
    const before = await count();
    await new Talk(world.engine, 'Adele').say('pdf');
    expect(await count()).toBe(before);
  });
});

describe('a fleet that is too long', () => {
  beforeAll(async () => {
    const { accountId, siteId } = devices[0] ?? { accountId: '', siteId: '' };
    const more = Array.from({ length: 1005 }, (_, index) => ({
      ...{ accountId, siteId, model: 'IR ADV C5030I', family: 'multifunction' },
      id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
      ...{ serial: `ZZZ${10_000 + index}`, assetNumber: String(90_000_000 + index) },
    }));
    await world.db.device.createMany({ data: more });
  });

  test('is cut where a PDF ends, which is said, and whole as CSV [F46]', async () => {
    const megan = new Talk(world.engine, 'Megan');
    await megan.say('export my devices as pdf');
    expect(megan.replies).toMatchObject([{ text: expect.stringContaining('the first 1,000 of 1,008 rows') }]);
    const pages = await readPdf((await latest()).bytes);
    expect(pages[0]).toContain('the first 1,000 of 1,008 rows');
    expect(pages.join('').match(/ZZZ\d{5}|GNM|WHJ/g)).toHaveLength(1000);
    await megan.say('as csv');
    expect(readCsv((await latest()).bytes, ',')).toHaveLength(1009);
  });
});

describe('a file that is too large', () => {
  const full = useEngine({ files: { keep: async () => refuse('file-too-large', { megabytes: 10 }) } });

  test('is not handed out, and the way back to the list is [F46]', async () => {
    const megan = new Talk(full.engine, 'Megan');
    await megan.say('export my devices as csv');
    expect(megan.text()).toContain('A file can have 10 MB at most');
    expect(megan.titles()).toEqual(['All devices']);
  });
});
