import { afterEach, describe, expect, test } from 'vitest';
import { office, personId } from '../../../prisma/seed/demo/people.ts';
import { deviceId } from '../../support/demo-ids.ts';
import { startOver } from '../../support/start-over.ts';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

const world = useEngine();

afterEach(() => startOver(world.db));

const outcomes = () =>
  world.db.articleOutcome.findMany({ select: { articleId: true, outcome: true, language: true } });
const requests = () => world.db.case.findMany({ where: { category: 'product-info' } });

describe('a question about how something works', () => {
  test('is answered by the article, step by step, before anything else [F27 F28 G30]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('how do I find the IP address of the printer');
    expect(alex.replies).toMatchObject([
      { kind: 'card', card: { card: 'article', data: { title: 'Find the IP address of a device' } } },
    ]);
    expect(alex.text()).toContain('Choose “Network”');
    expect(alex.titles()).toEqual(expect.arrayContaining(['Yes', 'No, ask the service desk']));
    expect(await requests()).toEqual([]);
  });

  test('ends with the article that helped, which is kept for the ranking [F29 G31]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('où trouver l’adresse IP de la machine');
    await alex.say('oui');
    expect(alex.text()).toContain('C’est noté');
    expect(await outcomes()).toEqual([{ articleId: 'find-ip-address', outcome: 'yes', language: 'fr' }]);
    expect(await requests()).toEqual([]);
  });

  test('becomes a request only after "no", with the article and the steps tried [F28 G31 G36]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('how do I find the IP address of the printer');
    await alex.click('No, ask the service desk');
    expect(alex.text()).toContain('sees which steps you tried');
    await alex.submit({ device: deviceId('WHJ01481') });
    const [row] = await requests();
    expect(row).toMatchObject({
      accountId: office,
      deviceId: deviceId('WHJ01481'),
      subcategory: 'how-to',
      articleOutcome: 'no',
      articleIds: ['find-ip-address'],
      reportedById: personId.Alex,
    });
    expect(row?.description).toBe('how do I find the IP address of the printer');
    expect(alex.text()).toContain('Find the IP address of a device (steps 1 to 5 of 5)');
    expect(await outcomes()).toEqual([{ articleId: 'find-ip-address', outcome: 'no', language: 'en' }]);
  });

  test('without an article goes to the form at once and counts as "no article displayed" [F28 G31]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('hoe laat ik de printer dansen');
    expect(alex.replies[0]?.kind).toBe('form');
    expect(alex.text()).toContain('geen artikel');
    await alex.submit({ device: 'none' });
    expect(await requests()).toMatchObject([
      {
        deviceId: null,
        articleOutcome: 'none',
        articleIds: [],
        description: 'hoe laat ik de printer dansen',
      },
    ]);
    expect(await outcomes()).toEqual([{ articleId: null, outcome: 'none', language: 'nl' }]);
  });

  test('asked vaguely offers the articles that fit as well as each other [G30 G61]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('how do I scan');
    expect(alex.replies).toMatchObject([{ card: { card: 'choices' } }]);
    await alex.click('Open');
    expect(alex.replies).toMatchObject([{ card: { card: 'article', data: { progress: 'Article 1 of 3' } } }]);
    await alex.click('Another article');
    expect(alex.replies).toMatchObject([{ card: { card: 'article', data: { progress: 'Article 2 of 3' } } }]);
  });

  test('that none of the choices fits is kept once, and the request follows [F29 G31]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('how do I scan');
    await alex.click('None of these');
    await alex.submit({});
    expect(await outcomes()).toEqual([{ articleId: null, outcome: 'none', language: 'en' }]);
    expect(await requests()).toMatchObject([{ articleOutcome: 'none' }]);
  });

  test('replaced by another question finds another article in the same place [F27]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('how do I find the IP address of the printer');
    await alex.say('how do I print in black and white');
    expect(alex.text()).toContain('black and white');
    expect(alex.text()).not.toContain('IP address');
  });

  test('begun from the menu asks for the question and looks for an article first [F28]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.act('product-info.begin', {});
    await alex.submit({ question: 'where is the IP address of the printer' });
    expect(alex.replies).toMatchObject([{ card: { card: 'article' } }]);
    expect(await requests()).toEqual([]);
  });

  test('about planned maintenance keeps its kind on the request [G36]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('When is the next planned maintenance?');
    await alex.click('No, ask the service desk');
    await alex.submit({});
    expect(await requests()).toMatchObject([{ subcategory: 'planned-maintenance' }]);
  });
});

describe('somebody who has no access yet', () => {
  test('gets the article, and is told that a request needs access [F27 F47]', async () => {
    const nobody = new Talk(world.engine, 'Nobody');
    await nobody.say('how do I find the IP address of the printer');
    expect(nobody.text()).toContain('Find the IP address of a device');
    expect(nobody.buttons().map(({ action }) => action)).toEqual(['request-access.begin']);
    expect(await outcomes()).toEqual([]);
  });

  test('is not shown a form when no article is found [F28 F47]', async () => {
    const nobody = new Talk(world.engine, 'Nobody');
    await nobody.say('hoe laat ik de printer dansen');
    expect(nobody.text()).toContain('Geen artikel gevonden');
    expect(await requests()).toEqual([]);
  });

  test('can ask from the menu and gets the article there too [F27]', async () => {
    const nobody = new Talk(world.engine, 'Nobody');
    await nobody.act('product-info.begin', { given: { question: '', isRequest: true } });
    expect(nobody.replies[0]?.kind).toBe('form');
    await nobody.submit({ question: 'where is the IP address of the printer' });
    expect(nobody.text()).toContain('Find the IP address of a device');
    expect(nobody.buttons().map(({ action }) => action)).toEqual(['request-access.begin']);
    expect(await requests()).toEqual([]);
  });
});
