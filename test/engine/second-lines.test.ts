import { describe, expect, test } from 'vitest';
import { Talk } from '../support/talk.ts';
import { useEngine } from '../support/use-engine.ts';

const world = useEngine();

async function said(who: 'Alex' | 'Megan' | 'Isaiah', ...lines: string[]): Promise<Talk> {
  await world.db.session.deleteMany();
  const talk = new Talk(world.engine, who);
  for (const line of lines) await talk.say(line);
  return talk;
}

const casesOf = () => world.db.case.count();

test('a case is found by its five digits in words that are understood as nothing else [G55 P2]', async () => {
  const talk = await said('Megan', 'what do you need from me on 32500');
  expect(talk.text()).toContain('CS0032500');
  expect(talk.replies[0]).toMatchObject({ kind: 'card', card: { card: 'case' } });
});

test('a number of nobody’s case stays what it was [G55]', async () => {
  const talk = await said('Megan', 'what do you need from me on 39999');
  expect(talk.text()).not.toContain('CS00');
});

test('a device that was looked at is meant by “for it” afterwards [P3]', async () => {
  const talk = await said(
    'Isaiah',
    'serial number of the machine at the Lycée',
    'order a waste container for it',
  );
  expect(talk.text()).toContain('LJM20877');
});

test('the device of an earlier report comes first, and is meant by “the one I reported last time” [G57 P3]', async () => {
  const talk = await said('Alex', 'the copier makes that grinding noise again');
  const [first] = talk.replies;
  expect(first).toMatchObject({
    card: { data: { items: [{ detail: expect.stringContaining('CS0032498') }, {}, {}] } },
  });
  await talk.say('the one i reported last time');
  expect(talk.titles()).toContain('Me too');
});

test('naming the same fault again joins nothing by itself [P2]', async () => {
  await said('Alex', 'bruit bizarre compta 2e', 'toujours ce bruit bizarre');
  expect(await world.db.caseActivity.count({ where: { kind: 'watched' } })).toBe(0);
});

test('“send it” below “already reported?” joins nothing and is asked back [P2]', async () => {
  const talk = await said('Alex', 'bruit bizarre compta 2e', 'envoie');
  expect(talk.text()).toContain('CS0032498');
  expect(await world.db.caseActivity.count({ where: { kind: 'watched' } })).toBe(0);
  await talk.say('2');
  expect(await world.db.caseActivity.count({ where: { kind: 'watched' } })).toBe(0);
});

test('a yes to joining keeps what was wished behind it, for that case [P8]', async () => {
  const talk = await said('Alex', 'bruit bizarre compta 2e', 'oui. et rappelez-moi au poste 214 après 15 h');
  expect(talk.text()).toContain('214');
  expect(talk.replies.at(-1)).toMatchObject({
    kind: 'form',
    form: { fields: [{}, { value: 'CS0032498' }, {}] },
  });
});

test('a report is sent by words that end with the order to send it, whatever is said of the articles [G31]', async () => {
  const before = await casesOf();
  const talk = await said(
    'Alex',
    'scan vers un dossier ne marche plus salle B',
    'les articles je n’ai rien compris, envoyez',
  );
  expect(await casesOf()).toBe(before + 1);
  const newest = await world.db.case.findFirstOrThrow({ orderBy: { number: 'desc' } });
  expect(newest).toMatchObject({
    articleOutcome: 'no',
    description: 'scan vers un dossier ne marche plus salle B',
  });
  expect(talk.titles()).not.toContain('Envoyer');
});

test('counters are swapped by a yes, and what is said behind it is not lost [F8]', async () => {
  const talk = await said(
    'Alex',
    'relevé compta 2e : noir A4 1290, noir A3 88 950, couleur A4 62100',
    'oups oui inversé. couleur A3 je passe, pas le chiffre',
  );
  expect(talk.text()).toContain('couleur A3 je passe');
  await talk.say('envoyez');
  expect(talk.text()).toMatch(/grand format \(112\)[^}]*1.290/);
});

test('a device that cannot be ordered for leaves the open order as it was [G38]', async () => {
  const talk = await said('Alex', 'je voudrais 3 toners noirs pour la compta', 'pour accueil');
  expect(talk.text()).toContain('Accueil');
  expect(talk.titles()).toContain('Commander');
  await talk.say('et un jaune');
  expect(talk.text()).toMatch(/Toner noir.*Toner jaune/s);
});

test('a yes stands when what follows it names something of its own, which is taken up next [P7]', async () => {
  const talk = await said(
    'Megan',
    'die van het derde heet voortaan Tekenzaal',
    'ok. en het mailadres van Alex is veranderd in alex.wilber@example.com',
  );
  expect(await world.db.device.count({ where: { alias: 'Tekenzaal' } })).toBe(1);
  expect(talk.text()).toContain('alex.wilber@example.com');
});

test('a fault that is over is no report of one [P3]', async () => {
  const talk = await said('Alex', 'en vrai le bruit est parti depuis ce matin');
  expect(talk.replies.at(-1)).toMatchObject({ kind: 'form', form: { title: 'Commenter un dossier' } });
});

test('a question with words around it gets its article in the middle of a report, which stays as it was [F27 F28]', async () => {
  const talk = await said(
    'Alex',
    'badge wordt niet herkend salle B sinds vanochtend',
    'ff tussendoor hoe print ik ook alweer zwartwit',
  );
  expect(talk.replies[0]).toMatchObject({
    card: { card: 'article', data: { title: 'Afdrukken in zwart-wit' } },
  });
  expect(talk.text()).toContain('Dit staat nog open');
});

test('“skip that” leaves the form as it is, and its words stand nowhere [P6]', async () => {
  const talk = await said(
    'Alex',
    'badge wordt niet herkend salle B sinds vanochtend',
    'niet geholpen, het is nog altijd zo',
    'sla maar over',
  );
  expect(talk.text()).toContain('dat slaan we over');
  const draft = await world.db.draft.findFirstOrThrow({ where: { status: 'open' }, orderBy: { id: 'desc' } });
  expect(JSON.stringify(draft.data)).not.toContain('sla maar over');
});

test.each([
  'oui, envoyez quelqu’un',
  'oui envoyez un technicien',
])('“%s” sends the report, and asks for nobody beside [P6]', async (words) => {
  const before = await casesOf();
  await world.db.case.updateMany({ data: { status: 'closed' } });
  const talk = await said('Alex', 'bruit bizarre compta 2e', 'ça n’a pas aidé', words);
  expect(await casesOf()).toBe(before + 1);
  expect(talk.replies.filter(({ kind }) => kind === 'card')).toHaveLength(1);
});

describe('what is said after a case that waits for the customer’s answer', () => {
  test.each([
    ['what do you need from me on CS0032500', 'display says 153,590'],
    ['où en est CS0032500 ?', 'l’écran affiche 153 590 ce matin'],
    ['hoe staat het met CS0032500?', 'op het scherm staat 153.590'],
  ])('is that answer, also where it looks like a reading: %s, %s [G53 G59]', async (first, second) => {
    await world.db.case.updateMany({
      where: { number: 32500 },
      data: { awaitsCustomer: true, status: 'created' },
    });
    const talk = await said('Megan', first, second);
    expect(talk.replies.find(({ kind }) => kind === 'form')).toMatchObject({
      form: {
        fields: expect.arrayContaining([expect.objectContaining({ key: 'number', value: 'CS0032500' })]),
      },
    });
    expect(talk.text()).toContain(second);
  });

  test.each([
    'compteur noir 154000 sur GNM75498',
    '2 cyan toners for WHJ01481 please',
    'how do I clean the glass?',
  ])('is another request where it names something else or asks: %s [G53]', async (second) => {
    const talk = await said('Megan', 'what do you need from me on CS0032500', second);
    expect(JSON.stringify(talk.replies)).not.toContain('"key":"number"');
  });
});
