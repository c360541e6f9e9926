import { describe, expect, it } from 'vitest';
import { renderCard } from '../../../cards/render/render-card.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import { messageSchema } from '../../../cards/slack/validate.ts';
import type { CardView } from '../../../cards/views/card-view.ts';
import { expectGoodForTeams } from '../support/teams-judges.ts';

const table = (columns: { title: string; numeric?: boolean }[], rows: string[][]): CardView => ({
  card: 'table',
  data: { title: 'T', intro: '', columns, rows, footer: '', actions: [] },
});
const linesIn = (view: CardView) => {
  const message = slackMessage(view, 'en');
  expect(messageSchema.safeParse(message).error?.issues ?? []).toEqual([]);
  const block = message.blocks.find(({ type }) => type === 'rich_text');
  return block?.type === 'rich_text' ? (block.elements[0]?.elements[0]?.text.split('\n') ?? []) : [];
};
const columns = [{ title: 'Month' }, { title: 'Black', numeric: true }];

describe('a table', () => {
  it('has a header and right aligned numbers in Teams', () => {
    const card = renderCard(table(columns, [['March', '1,204']]), 'en');
    expectGoodForTeams(card);
    expect(card.body[1]).toMatchObject({
      type: 'Table',
      firstRowAsHeader: true,
      columns: [{ horizontalCellContentAlignment: 'Left' }, { horizontalCellContentAlignment: 'Right' }],
      rows: [
        { cells: [{ items: [{ text: 'Month', weight: 'Bolder' }] }, { items: [{ text: 'Black' }] }] },
        {
          cells: [
            { items: [{ text: 'March' }] },
            { items: [{ text: '1,204', horizontalAlignment: 'Right' }] },
          ],
        },
      ],
    });
  });

  it('has its columns below each other in Slack, and in words in the notification', () => {
    const view = table(columns, [
      ['March', '1,204'],
      ['April, é', '9'],
    ]);
    expect(linesIn(view)).toEqual(['Month     Black', 'March     1,204', 'April, é      9']);
    expect(slackMessage(view, 'en').text).toBe('T\nMonth · Black\nMarch · 1,204\nApril, é · 9');
  });

  it('gives up words before it gets too wide for a line, and never a figure', () => {
    const wide = [{ title: 'Device' }, { title: 'Place' }, { title: 'Pages', numeric: true }];
    const lines = linesIn(table(wide, [['d'.repeat(50), 'p'.repeat(50), '1234567890123456']]));
    expect(lines.map(({ length }) => length)).toEqual([60, 60]);
    expect(lines[1]).toMatch(/^d+… {2}p+… {2}1234567890123456$/);
  });

  it('shows the rows there is room for and says how many are left', () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`row ${index}`, String(index)]);
    expect(linesIn(table(columns, rows))).toHaveLength(41);
    expect(JSON.stringify(slackMessage(table(columns, rows), 'en').blocks)).toContain('… and 60 more');
    expect(JSON.stringify(renderCard(table(columns, rows), 'en').body)).toContain('… and 60 more');
  });

  it('shows text as it is, whatever it looks like', () => {
    expect(linesIn(table(columns, [['```<!here> *a*\nb', '']]))[1]).toBe('```<!here> *a* b      –');
  });

  it('refuses a row with other cells than its columns', () => {
    expect(() => renderCard(table(columns, [['one']]), 'en')).toThrow(/another length/);
  });

  it('is left out when it has no rows', () => {
    expect(renderCard(table(columns, []), 'en').body).toHaveLength(1);
  });
});
