import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saysCameBack } from '../../../bot/capabilities/update-case/came-back.ts';
import { office } from '../../../prisma/seed/demo/people.ts';
import { startOver } from '../../support/start-over.ts';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

const world = useEngine();
let megan: Talk;

beforeEach(() => {
  megan = new Talk(world.engine, 'Megan');
});
afterEach(async () => {
  await startOver(world.db);
  await set('resolved');
});

/** CS0032499 is Megan's, resolved last week. */
const set = (status: string) =>
  world.db.case.update({
    where: { accountId_number: { accountId: office, number: 32_499 } },
    data: { status },
  });
const statusNow = async () =>
  (await world.db.case.findFirstOrThrow({ where: { accountId: office, number: 32_499 } })).status;

describe('"it came back"', () => {
  test('is a button on a resolved case and opens it again [F7 G59]', async () => {
    await megan.say('CS0032499');
    await megan.click('It came back');
    expect(await statusNow()).toBe('created');
    expect(megan.text()).toContain('CS0032499 is open again');
    expect(megan.text()).toContain('Came back: reopened');
    expect(megan.titles()).not.toContain('It came back');
  });

  test('is no button on an open case [F7]', async () => {
    await megan.say('CS0032498');
    expect(megan.titles()).not.toContain('It came back');
  });

  test.each([
    "c'est revenu",
    'het probleem is terug',
    'it came back',
  ])('in words (%s) shows what was solved lately and opens the one chosen [F7 G59]', async (words) => {
    await megan.say(words);
    expect(megan.text()).toContain('CS0032499 · Toner renversé dans le bac');
    expect(await statusNow()).toBe('resolved');
    const back = megan.buttons().find(({ action }) => action === 'update-case.cameBack');
    await megan.act(back?.action ?? '', back?.payload);
    expect(await statusNow()).toBe('created');
  });

  test('with the number of the case opens it at once and keeps the words [F7 G59]', async () => {
    await megan.say('please reopen CS0032499');
    expect(await statusNow()).toBe('created');
    expect(megan.text()).toContain('please reopen CS0032499');
  });

  test('on an open case is a comment like any other [G59]', async () => {
    await megan.say('comment on CS0032498: the noise is back');
    expect(megan.replies[0]?.kind).toBe('form');
  });

  test('on a closed case offers a new one like it, and two clicks make one [F7]', async () => {
    await set('closed');
    await megan.say('please reopen CS0032499');
    expect(megan.text()).toContain('This case is closed');
    const offer = megan.buttons().find(({ title }) => title === 'Open a new case');
    await megan.act(offer?.action ?? '', offer?.payload);
    expect(megan.text()).toContain('it refers to CS0032499');
    await megan.act(offer?.action ?? '', offer?.payload);
    expect(megan.text()).toContain('is open already for this');
    const opened = await world.db.case.findMany({ where: { number: { gte: 32_600 } } });
    expect(opened).toMatchObject([
      { category: 'malfunction', subcategory: 'toner', scenario: 'toner-spilled', status: 'created' },
    ]);
    expect(opened[0]?.description).toContain('Came back after CS0032499 was closed.');
  });

  test('after an article had solved a fault leads to the form of that fault once the device is known [G31]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('paper jam in tray 2 on GNM75498');
    await alex.click('Yes, solved');
    await alex.say('it came back');
    expect(alex.text()).toContain('Solved with an article');
    await alex.click('It came back');
    // Answers are kept without the device they were about.
    await alex.click('Choose');
    expect(alex.text()).toContain('It came back after an article had solved it');
  });

  test('without anything solved lately is a problem like any other [G31]', async () => {
    const joris = new Talk(world.engine, 'Joris');
    await joris.say('the problem is back');
    expect(joris.text()).not.toContain('What came back?');
    expect(joris.replies).not.toEqual([]);
  });

  test('about another company’s case is answered like an unknown number [F7]', async () => {
    const joris = new Talk(world.engine, 'Joris');
    await joris.say('reopen CS0032499');
    expect(await statusNow()).toBe('resolved');
    const foreign = joris.text().replaceAll('CS0032499', 'CS0099999');
    await joris.say('reopen CS0099999');
    expect(joris.text()).toBe(foreign);
  });
});

test.each([
  ['le problème est revenu', true],
  ['ça recommence', true],
  ['rouvrez le dossier', true],
  ['het is weer terug', true],
  ['heropen de melding', true],
  ['the noise is back', true],
  ["it's happening again", true],
  ['stuur de toner terug', false],
  ['the technician is back on Monday', false],
  ['where are the instructions on the back', false],
  ['paper jam in tray 2', false],
])('"%s" says that it came back: %s [G59]', (words, says) => {
  expect(saysCameBack(words)).toBe(says);
});
