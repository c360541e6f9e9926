import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeContact } from '../../domain/sites/change-contact.ts';
import { listSites, suppliedThere } from '../../domain/sites/list-sites.ts';
import { supplyAt } from '../../domain/sites/supply-at.ts';
import { office, other, sites } from '../../prisma/seed/demo/people.ts';
import { deviceId } from '../support/demo-ids.ts';
import { demoOperation } from '../support/operation.ts';
import { useDatabase } from '../support/use-database.ts';

const database = useDatabase();
const as = (name: string) => demoOperation(database.db, name);
const siteOf = (accountId: string) => sites.find((one) => one.accountId === accountId)?.id ?? '';
const annex = '00000000-0000-4000-8000-0000000000a1';

beforeAll(async () => {
  const address = { street: '5 rue des Roses', postalCode: '92000', city: 'Nanterre', country: 'FR' };
  await database.db.site.create({ data: { ...address, id: annex, accountId: office, name: 'Annexe' } });
});
afterAll(() => database.db.site.delete({ where: { id: annex } }));

const names = async (name: string) => (await listSites(await as(name))).map((one) => one.name);

describe('shipping addresses', () => {
  it('are those of the account, of a user those his devices are supplied at, and nobody else’s [X24 F20]', async () => {
    expect(await names('Megan')).toEqual(['Annexe', 'Siège']);
    expect(await names('Alex')).toEqual(['Siège']);
    expect(await names('Joris')).toEqual(['Hoofdgebouw']);
    expect(await names('Isaiah')).toEqual(['Kantoor', 'Vie scolaire']);
    expect(await suppliedThere(await as('Joris'), siteOf(office), 5)).toEqual([]);
  });

  it('have a contact that is changed here, for orders from now on, with a record of it [X15 X26]', async () => {
    const contact = { attention: 'Julie Moreau', suite: '3e étage', phone: null };
    expect(await changeContact(await as('Alex'), siteOf(office), contact)).toMatchObject({
      ok: true,
      value: { ...contact, street: '12 rue des Lilas' },
    });
    const [record] = await database.db.audit.findMany({ where: { action: 'site-contact-changed' } });
    expect(record?.detail).toEqual({
      before: 'Accueil |  | +33 1 55 00 10 20',
      after: 'Julie Moreau | 3e étage | ',
    });
  });

  it('of another company are as good as unknown [X15 X8]', async () => {
    const contact = { attention: 'X', suite: null, phone: null };
    for (const id of [siteOf(other), deviceId('GNM75498')])
      expect(await changeContact(await as('Megan'), id, contact)).toMatchObject({
        refusal: { code: 'site-not-found' },
      });
    expect(await changeContact(await as('Alex'), annex, contact)).toMatchObject({ ok: false });
  });

  it('can be another one for the supplies of a device, of its own account alone [X24 X27]', async () => {
    const device = deviceId('WHJ01481');
    expect(await supplyAt(await as('Megan'), device, annex)).toMatchObject({
      ok: true,
      value: { device: { siteId: annex } },
    });
    expect(await supplyAt(await as('Megan'), device, siteOf(other))).toMatchObject({
      refusal: { code: 'site-not-found' },
    });
    expect(await supplyAt(await as('Megan'), deviceId('HBZ55310'), annex)).toMatchObject({
      refusal: { code: 'device-not-found' },
    });
    expect(await names('Alex')).toEqual(['Annexe', 'Siège']);
    await supplyAt(await as('Megan'), device, siteOf(office));
  });
});
