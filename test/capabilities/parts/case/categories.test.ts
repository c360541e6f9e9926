import { afterEach, expect, test } from 'vitest';
import { startOver } from '../../../support/start-over.ts';
import { Talk } from '../../../support/talk.ts';
import { useEngine } from '../../../support/use-engine.ts';

const world = useEngine();

afterEach(() => startOver(world.db));

const newest = () => world.db.case.findFirstOrThrow({ orderBy: { number: 'desc' } });

/** Goes through the article and the question about open cases, if they come, to the form. */
async function toForm(talk: Talk): Promise<void> {
  for (const title of ['It is something else', 'No, add something first'])
    if (talk.titles().includes(title)) await talk.click(title);
}

test.each([
  ['strange noise from WHJ02153', 'malfunction', 'noise', null],
  ['toner spilled in WHJ02153', 'malfunction', 'toner', 'toner-spilled'],
])('a fault is filed under its category and subcategory: %s [G58]', async (words, category, subcategory, scenario) => {
  const megan = new Talk(world.engine, 'Megan');
  await megan.say(words);
  await toForm(megan);
  await megan.submit(scenario === null ? {} : { scenario });
  expect(await newest()).toMatchObject({ category, subcategory, scenario });
});

test('a request about a contract is filed under its kind [G58]', async () => {
  const megan = new Talk(world.engine, 'Megan');
  const given = { text: 'Please send me a copy of our contract.', insteadOf: 'contract-question' };
  await megan.act('general-request.begin', { given });
  await megan.submit();
  expect(await newest()).toMatchObject({ category: 'general', subcategory: 'contract-question' });
});
