import { expect, test } from 'vitest';
import { gapCard } from '../../../bot/capabilities/knowledge-gaps/knowledge-gaps.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import { languages } from '../../../cards/texts/language.ts';
import { textsFor } from '../../../cards/texts/texts.ts';

const report = {
  deflection: [{ articleId: 'gone', yes: 2, no: 1, rate: 2 / 3 }],
  notHelping: [],
  unanswered: [
    { query: '*bold* <@U1> '.repeat(40), language: 'fr' as const, times: 2, families: [], tried: ['b', 'c'] },
  ],
};
const knowledge = { search: () => [], article: () => null };

test.each(languages)('the gap report is drawn in both chat systems, in %s [F29]', (language) => {
  const view = gapCard({ t: textsFor(language), language, knowledge }, report, 3);
  const inTeams = JSON.stringify(renderCard(view, language));
  const inSlack = JSON.stringify(slackMessage(view, language));
  for (const drawn of [inTeams, inSlack]) {
    expect(drawn).toMatch(/67.%/);
    expect(drawn).toContain('gone');
  }
  expect(inSlack).not.toContain('<@U1>');
});

test('says so when nobody has answered yet [F29]', () => {
  const nothing = { deflection: [], notHelping: [], unanswered: [] };
  const view = gapCard({ t: textsFor('en'), language: 'en', knowledge }, nothing, 0);
  expect(view.data).toMatchObject({ intro: 'Nobody has answered yet.', groups: [] });
});
