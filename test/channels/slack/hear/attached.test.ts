import { describe, expect, test } from 'vitest';
import { attachedLines } from '../../../../bot/channels/slack/hear/attached.ts';

const table = (...rows: object[][]) => ({ type: 'table', rows });
const raw = (text: string) => ({ type: 'raw_text', text });

describe('what comes with the text of a message [P1]', () => {
  test('a table is lines of cells, plain or rich, wherever it hangs [F17]', () => {
    const rich = {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: '89 ' },
            { type: 'text', text: '950' },
          ],
        },
      ],
    };
    const block = table([raw('Serial'), raw('Black')], [raw('WHJ01481'), rich]);
    const lines = ['Serial\tBlack\nWHJ01481\t89 950'];
    expect(attachedLines({ blocks: [block], attachments: null })).toEqual(lines);
    expect(attachedLines({ blocks: null, attachments: [{ blocks: [block] }] })).toEqual(lines);
  });

  test('a shared message is its words, or what stands in for them', () => {
    const attachments = [
      { is_share: true, text: 'no toner', fallback: 'x' },
      { is_msg_unfurl: true, fallback: 'jam' },
    ];
    expect(attachedLines({ blocks: null, attachments })).toEqual(['no toner', 'jam']);
  });

  test('the preview of a web page says nothing', () => {
    const attachments = [
      { text: 'A page', fallback: 'A page' },
      { is_share: true, fallback: '[no preview available]' },
    ];
    expect(attachedLines({ blocks: [{ type: 'rich_text' }, null], attachments })).toEqual([]);
  });
});
