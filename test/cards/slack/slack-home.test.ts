import { expect, it } from 'vitest';
import { slackHome } from '../../../cards/slack/slack-home.ts';
import { homeSchema } from '../../../cards/slack/validate.ts';
import { caseList, views } from '../support/views.ts';

it('shows cards one below the other, each action id once', () => {
  const home = slackHome(
    views.map(({ view }) => view),
    'en',
  );
  expect(homeSchema.safeParse(home).error?.issues ?? []).toEqual([]);
  expect(home.blocks.filter(({ type }) => type === 'divider').length).toBeGreaterThan(5);
});

it('keeps the first cards when there is no room for all, and never more than 100 blocks', () => {
  const list = { card: 'list' as const, data: caseList(39) };
  const home = slackHome([list, list, list, list], 'en');
  expect(homeSchema.safeParse(home).error?.issues ?? []).toEqual([]);
  expect(home.blocks[0]).toMatchObject({ type: 'header', text: { text: 'Your cases' } });
});
