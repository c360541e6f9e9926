import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Slots, Understand } from '../../../bot/understanding/types.ts';
import { office, personId } from '../../../prisma/seed/demo/people.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

/** What the messages of these conversations mean, so that they do not depend on how well messages are understood. */
const understand: Understand = (text) => ({
  intent: 'submit-meters',
  confidence: 0.95,
  alternatives: [],
  language: /[éà]|noir|oui|non/.test(text) ? 'fr' : 'en',
  act: text === 'oui' ? 'confirm' : text === 'non' ? 'deny' : text.startsWith('non,') ? 'correct' : null,
  slots: slotsOf(text),
});

const kinds = { noir: 'bw', couleur: 'colour' } as const;

function slotsOf(text: string): Slots {
  let device: Slots['device'];
  const meters = [];
  for (const [, serial, kind, value] of text.matchAll(/([A-Z]{3}\d{5})|(?:(noir|couleur) )?(\d+)/g)) {
    if (serial) device = { text: serial, by: 'serial', candidates: [deviceId(serial)] };
    else
      meters.push({
        code: null,
        kind: kinds[kind as keyof typeof kinds] ?? null,
        value: Number(value),
        ...(device ? { device } : {}),
      });
  }
  const first = text.match(/[A-Z]{3}\d{5}/)?.[0];
  const named = first
    ? { device: { text: first, by: 'serial' as const, candidates: [deviceId(first)] } }
    : {};
  return { ...named, ...(meters.length > 0 ? { meters } : {}) };
}

const world = useEngine({ understand });
let alex: Talk;
let megan: Talk;

beforeAll(() => {
  alex = new Talk(world.engine, 'Alex');
  megan = new Talk(world.engine, 'Megan');
});

beforeEach(async () => {
  await world.db.reading.deleteMany({ where: { submittedById: { not: null } } });
  await world.db.case.deleteMany({
    where: { category: { in: ['meter-reading', 'contract', 'general'] } },
  });
  await world.db.session.deleteMany();
});

async function recorded(serial: string) {
  const rows = await world.db.reading.findMany({
    where: { accountId: office, submittedById: { not: null }, meter: { device: { serial } } },
    include: { meter: true },
    orderBy: { meter: { code: 'asc' } },
  });
  return rows.map(({ meter, value, status, submittedById }) => ({
    code: meter.code,
    value,
    status,
    submittedById,
  }));
}

function cardOf(talk: Talk) {
  const reply = talk.replies[0];
  if (reply?.kind !== 'card') throw new Error(`no card: ${talk.text()}`);
  return reply.card;
}

describe('readings by text', () => {
  it('are recorded from one line and a yes, with what changed [F12 F17 G44]', async () => {
    await alex.say('GNM75498 noir 153700 couleur 9810');
    expect(alex.replies).toMatchObject([{ kind: 'form', form: { title: 'Relevé de compteur' } }]);
    await alex.say('oui');
    const card = cardOf(alex);
    expect(card).toMatchObject({ card: 'readings', data: { title: 'Relevé enregistré' } });
    if (card.card !== 'readings') throw new Error('no readings');
    expect(
      card.data.rows.map(({ meter, value, detail }) => [
        meter,
        value.replace(/\s/g, ' '),
        detail.replace(/\s/g, ' '),
      ]),
    ).toEqual([
      ['Noir et blanc, petit format (113)', '153 700', '35 de plus que le 8 février 2024'],
      ['Couleur, grand format (122)', '9 810', '18 de plus que le 8 février 2024'],
    ]);
    expect(await recorded('GNM75498')).toEqual([
      { code: '113', value: 153_700, status: 'recorded', submittedById: personId.Alex },
      { code: '122', value: 9810, status: 'recorded', submittedById: personId.Alex },
    ]);
  });

  it('are corrected after a refusal, without saying which counter [F8]', async () => {
    await alex.say('GNM75498 noir 152900');
    expect(cardOf(alex)).toMatchObject({ data: { title: 'Inférieur au dernier relevé' } });
    await alex.say('non, 153900');
    expect(alex.replies[0]).toMatchObject({ kind: 'form' });
    await alex.say('oui');
    expect(await recorded('GNM75498')).toMatchObject([{ code: '113', value: 153_900 }]);
  });

  it('go out on yes when they were only unusual [F12]', async () => {
    await alex.say('WHJ01481 noir 883100');
    expect(cardOf(alex)).toMatchObject({ data: { title: 'Est-ce bien exact\u00a0?' } });
    await alex.say('oui');
    expect(await recorded('WHJ01481')).toMatchObject([{ code: '113', value: 883_100 }]);
  });

  it('come back in the form when the answer is no, and nothing is recorded [F12]', async () => {
    await alex.say('WHJ01481 noir 883100');
    await alex.say('non');
    expect(alex.text()).toContain('"883100"');
    await alex.submit({ '113-WHJ01481': '88 310' });
    expect(await recorded('WHJ01481')).toMatchObject([{ code: '113', value: 88_310 }]);
  });
});

describe('a refused figure', () => {
  it('goes to the desk as a case, with all figures, which are not recorded yet [F10 F12]', async () => {
    await alex.say('GNM75498 noir 152900 couleur 9810');
    await alex.click('Les faire vérifier'.replace(' :', '\u00a0:'));
    const [row] = await world.db.case.findMany({
      where: { accountId: office, category: 'meter-reading' },
    });
    expect(row).toMatchObject({ subcategory: 'review', reportedById: personId.Alex });
    expect(row?.description.replace(/\s/g, ' ')).toContain(
      '(113) : 152 900. Dernier relevé : 153 665 le 8 février 2024',
    );
    expect(row?.description).toContain('(122)');
    expect(await recorded('GNM75498')).toMatchObject([
      { code: '113', value: 152_900, status: 'under-review' },
      { code: '122', value: 9810, status: 'under-review' },
    ]);
  });

  it('makes one case, however often the button is clicked [F10]', async () => {
    await alex.say('GNM75498 noir 152900');
    const review = alex.buttons().find(({ action }) => action === 'submit-meters.review');
    if (!review) throw new Error('no review');
    await alex.act(review.action, review.payload);
    const first = alex.replies;
    await alex.act(review.action, review.payload);
    expect(alex.replies).toMatchObject(first);
    expect(await world.db.case.count({ where: { category: 'meter-reading' } })).toBe(1);
  });

  it('becomes a question about the contract for an administrator [F11]', async () => {
    await megan.say('GNM75498 noir 152900');
    await megan.click('Parler de mon contrat');
    const [row] = await world.db.case.findMany({ where: { accountId: office, category: 'contract' } });
    expect(row?.description.replace(/\s/g, ' ')).toContain('152 900');
    expect(await recorded('GNM75498')).toEqual([]);
  });

  it('does not for a user, whatever a click claims [F11 G5]', async () => {
    await alex.say('GNM75498 noir 152900');
    const review = alex.buttons().find(({ action }) => action === 'submit-meters.review');
    await alex.act('submit-meters.contract', review?.payload);
    expect(cardOf(alex)).toMatchObject({ data: { title: 'Réservé aux administrateurs' } });
    expect(await world.db.case.count({ where: { category: 'contract' } })).toBe(0);
  });
});

describe('a higher reading that came in meanwhile', () => {
  it('is told, and the figures stay in the form [F8 G42]', async () => {
    await alex.say('GNM75498 noir 153700 couleur 9810');
    const open = alex.replies;
    await megan.say('GNM75498 noir 153800');
    await megan.submit();
    alex.replies = open;
    await alex.submit();
    expect(cardOf(alex)).toMatchObject({ data: { title: 'Inférieur au dernier relevé' } });
    await alex.click('Corriger');
    const form = alex.replies[0];
    if (form?.kind !== 'form') throw new Error('no form');
    const shown = form.form.fields.map((field) => [
      field.key,
      field.input === 'number' && field.value,
      field.error !== '',
    ]);
    expect(shown).toEqual([
      ['112-GNM75498', '', false],
      ['113-GNM75498', '153700', true],
      ['122-GNM75498', '9810', false],
      ['123-GNM75498', '', false],
    ]);
    expect(await recorded('GNM75498')).toMatchObject([
      { code: '113', value: 153_800, submittedById: personId.Megan },
    ]);
  });
});

describe('several devices in one message', () => {
  it('are sent with one button, once however often it is pressed [F12 F22]', async () => {
    await alex.say('GNM75498 noir 153700 WHJ01481 noir 88400 WHJ02153 noir 40200');
    const send = alex.buttons().find(({ action }) => action === 'engine.send');
    await alex.act('engine.send', send?.payload);
    const sent = { data: { title: 'Relevé enregistré', rows: [{}, {}, {}] } };
    expect(cardOf(alex)).toMatchObject(sent);
    expect(alex.titles()).not.toContain('Envoyer');
    await alex.act('engine.send', send?.payload);
    expect(cardOf(alex)).toMatchObject(sent);
    expect(await recorded('GNM75498')).toMatchObject([{ code: '113', value: 153_700 }]);
    expect(await recorded('WHJ01481')).toMatchObject([{ code: '113', value: 88_400 }]);
    expect(await recorded('WHJ02153')).toMatchObject([{ code: '113', value: 40_200 }]);
  });

  it('keep what cannot be placed when the rest is sent, however much it is [F22 P5]', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `ZZZ${10_000 + index} noir 1 couleur 2`).join(' ');
    await alex.say(`GNM75498 noir 153700 ${many}`);
    expect(alex.text()).toContain('ZZZ10000');
    await alex.click('Envoyer');
    const draft = await world.db.draft.findFirstOrThrow({
      where: { status: 'open' },
      orderBy: { id: 'desc' },
    });
    expect(await recorded('GNM75498')).toMatchObject([{ code: '113', value: 153_700 }]);
    expect(alex.text()).toContain('attend');
    expect(JSON.stringify(draft.data)).toContain('ZZZ10029');
    expect((draft.data as { others: object[] }).others).toHaveLength(29);
  });

  it('that became too low meanwhile stay, and the others are sent [F8 F22 G42]', async () => {
    await alex.say('GNM75498 noir 153700 WHJ01481 noir 88400');
    const send = alex.buttons().find(({ action }) => action === 'engine.send');
    await megan.say('GNM75498 noir 153800');
    await megan.submit();
    await alex.act('engine.send', send?.payload);
    expect(cardOf(alex)).toMatchObject({ data: { title: 'Relevé enregistré' } });
    expect(alex.text()).toContain('Inférieur au dernier relevé');
    expect(await recorded('WHJ01481')).toMatchObject([{ code: '113', value: 88_400 }]);
    expect(await recorded('GNM75498')).toMatchObject([{ value: 153_800 }]);
  });

  it('become a question about the contract for the lower ones alone [F11 F22]', async () => {
    await megan.say('GNM75498 noir 152900 couleur 9810 WHJ01481 noir 88400');
    await megan.click('Parler de mon contrat');
    const [row] = await world.db.case.findMany({ where: { accountId: office, category: 'contract' } });
    expect(row?.description.replace(/\s/g, ' ')).toContain('152 900');
    expect(row?.description.replace(/\s/g, ' ')).not.toContain('9 810');
    await megan.click('Envoyer');
    expect(await recorded('GNM75498')).toMatchObject([{ code: '122', value: 9810 }]);
    expect(await recorded('WHJ01481')).toMatchObject([{ code: '113', value: 88_400 }]);
  });

  it('are reviewed device by device, with the rest recorded in the same turn [F10 F12 F22]', async () => {
    await alex.say('GNM75498 noir 152900 WHJ01481 noir 88300 WHJ02153 noir 40200');
    await alex.click('Les faire vérifier');
    await alex.click('Envoyer');
    const rows = await world.db.case.findMany({ where: { accountId: office, category: 'meter-reading' } });
    expect(rows.map(({ deviceId: id }) => id).sort()).toEqual(
      [deviceId('GNM75498'), deviceId('WHJ01481')].sort(),
    );
    expect(await recorded('GNM75498')).toMatchObject([{ value: 152_900, status: 'under-review' }]);
    expect(await recorded('WHJ02153')).toMatchObject([{ value: 40_200, status: 'recorded' }]);
  });
});

describe('what a click claims', () => {
  it('never opens a device of another company [F20]', async () => {
    const given = { deviceId: deviceId('HBZ55310'), values: { '113': 999_999 }, stand: 'sure' };
    await alex.act('submit-meters.begin', { given });
    expect(alex.text()).not.toContain('HBZ55310');
    expect(await world.db.reading.count({ where: { submittedById: { not: null } } })).toBe(0);
  });

  it('is shown in the form when no counter can show it [F14]', async () => {
    const given = { deviceId: deviceId('GNM75498'), values: { '113': 5_000_000_000 }, stand: 'sure' };
    await alex.act('submit-meters.begin', { given });
    expect(alex.replies[0]).toMatchObject({ kind: 'form' });
    await alex.say('oui');
    expect(await recorded('GNM75498')).toEqual([]);
  });

  it('is out of date when it is of another shape', async () => {
    await alex.act('submit-meters.begin', { given: { said: 'all', values: [] } });
    expect(cardOf(alex)).toMatchObject({ data: { title: 'This card is out of date' } });
  });
});

describe('a device without counters', () => {
  it('is passed on to the desk with the figures [F1 G39]', async () => {
    const meterIds = await world.db.meter.findMany({
      where: { accountId: office, device: { serial: 'WHJ02153' } },
    });
    await world.db.meter.deleteMany({ where: { id: { in: meterIds.map(({ id }) => id) } } });
    await alex.say('WHJ02153 noir 40200');
    await alex.click('Les faire ajouter');
    const [row] = await world.db.case.findMany({ where: { accountId: office, category: 'general' } });
    expect(row).toMatchObject({ subcategory: 'meter-reading', deviceId: deviceId('WHJ02153') });
    expect(row?.description.replace(/\s/g, ' ')).toContain('40 200');
  });
});
