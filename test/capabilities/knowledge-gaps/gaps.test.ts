import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { office, other } from '../../../prisma/seed/demo/people.ts';
import { articleAnswer } from '../../support/article-answer.ts';
import { Talk } from '../../support/talk.ts';
import { useEngine } from '../../support/use-engine.ts';

const world = useEngine();

const answer = (accountId: string, articleId: string | null, outcome: string, query: string) =>
  articleAnswer({ accountId, articleId, outcome, query, family: 'multifunction' });

beforeAll(async () => {
  await world.db.articleOutcome.createMany({
    data: [
      answer(office, 'find-ip-address', 'yes', 'ip address'),
      answer(office, 'find-ip-address', 'yes', 'where is the ip'),
      answer(office, 'find-ip-address', 'no', 'ip of the copier upstairs'),
      answer(office, 'streaks', 'no', 'lines on the page'),
      answer(office, 'streaks', 'no', 'lines on the pages'),
      answer(office, 'streaks', 'no', 'black line'),
      answer(office, null, 'none', 'how do I print on canvas'),
      answer(other, null, 'none', 'how do I print on a mug'),
    ],
  });
});

describe('the gap report', () => {
  beforeEach(async () => {
    await world.db.session.deleteMany();
  });

  test.each([
    'knowledge gaps',
    'Lacunes de la base',
    'hiaten in de kennisbank?',
  ])('is shown to an administrator who asks for it by name: %s [F29 F68]', async (words) => {
    const megan = new Talk(world.engine, 'Megan');
    await megan.say(words, words);
    const shown = megan.text();
    expect(shown).toContain('how do I print on canvas');
    expect(shown).toMatch(/67.%/);
    expect(shown).not.toContain('mug');
  });

  test('names the articles that do not help, by their titles [F29]', async () => {
    const megan = new Talk(world.engine, 'Megan');
    await megan.say('knowledge gaps', 'titles');
    const [reply] = megan.replies;
    const groups = reply?.kind === 'card' && reply.card.card === 'help' ? reply.card.data.groups : [];
    const failing = groups.find(({ title }) => title === 'Articles that do not help');
    expect(failing?.entries).toEqual([
      { title: expect.stringMatching(/line|streak/i), example: '0 % (0 of 3)' },
    ]);
  });

  test('covers all companies for the desk, behind a button of the help [F29]', async () => {
    const patti = new Talk(world.engine, 'Patti');
    await patti.say('help', 'patti-help');
    await patti.click('Knowledge gaps');
    expect(patti.text()).toContain('mug');
  });

  test('is neither offered to a user nor given when the click is made up [F29 G5]', async () => {
    const alex = new Talk(world.engine, 'Alex');
    await alex.say('help', 'alex-help');
    expect(alex.buttons().map(({ action }) => action)).not.toContain('knowledge-gaps.open');
    await alex.act('knowledge-gaps.open', {});
    expect(alex.text()).toContain('For administrators only');
    await alex.say('knowledge gaps', 'alex-gaps');
    expect(alex.text()).not.toContain('canvas');
  });

  test('leaves an open form as it is [F29]', async () => {
    const megan = new Talk(world.engine, 'Megan');
    await megan.say('paper jam in tray 2 on GNM75498', 'open');
    await megan.say('knowledge gaps', 'between');
    await megan.say('no', 'no');
    expect(megan.replies[0]?.kind).toBe('form');
  });
});
