import { describe, expect, it } from 'vitest';
import { CardLimitError } from '../../../cards/card-limit-error.ts';
import type { Execute } from '../../../cards/profile/actions.ts';
import type { AdaptiveCard, Element } from '../../../cards/profile/adaptive-card.ts';
import { teamsAction } from '../../../cards/render/teams-action.ts';
import type { Block } from '../../../cards/slack/blocks.ts';
import { limits } from '../../../cards/slack/limits.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import { toBlockKit } from '../../../cards/slack/to-block-kit.ts';
import { messageSchema } from '../../../cards/slack/validate.ts';
import { caseList } from '../support/views.ts';

function card(...body: Element[]): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'en',
    fallbackText: 'x',
    body,
  };
}

const convert = (...body: Element[]): Block[] => {
  const message = toBlockKit(card(...body), 'test');
  expect(messageSchema.safeParse(message).error?.issues ?? []).toEqual([]);
  return message.blocks;
};
const text = (words: string, look: object = {}): Extract<Element, { type: 'TextBlock' }> => ({
  type: 'TextBlock',
  text: words,
  wrap: true,
  ...look,
});
const heading = { style: 'heading', size: 'Large', weight: 'Bolder' };
const action = (
  title: string,
  verb = 'a.b',
  style: 'default' | 'positive' | 'destructive' = 'default',
): Execute => teamsAction({ title, action: verb, payload: { id: 1 }, style });

describe('texts', () => {
  it('makes a title a header, and bold text when it is longer than a header may be', () => {
    expect(convert(text('Title', heading))).toMatchObject([{ type: 'header', text: { text: 'Title' } }]);
    const long = 'x'.repeat(limits.headerText + 1);
    expect(convert(text(long, heading))).toMatchObject([{ type: 'section', text: { text: `*${long}*` } }]);
  });

  it('makes remarks a context and undoes the escapes of Markdown', () => {
    expect(convert(text('1\\. a \\*b\\*', { isSubtle: true }))).toMatchObject([
      { type: 'context', elements: [{ text: '1. a *b*' }] },
    ]);
  });

  it('splits a long text between its words and loses none', () => {
    const words = Array.from({ length: 1500 }, (_, index) => `w${index}`);
    const blocks = convert(text(words.join(' ')));
    expect(blocks.length).toBeGreaterThan(1);
    const back = blocks.map((block) => (block.type === 'section' ? block.text?.text : '')).join(' ');
    expect(back.split(' ')).toEqual(words);
  });

  it('shortens texts when they are too long even for a whole message', () => {
    const blocks = convert(
      text('long '.repeat(1000)),
      text('long '.repeat(1000)),
      text('long '.repeat(1000)),
    );
    expect(JSON.stringify(blocks)).toContain('…');
  });

  it('never splits an escaped character', () => {
    const blocks = convert(text('&'.repeat(2000)));
    expect(JSON.stringify(blocks).match(/&(?!amp;)/)).toBeNull();
  });
});

describe('facts and columns', () => {
  it('puts ten facts into a section and the others into the next', () => {
    const facts = Array.from({ length: 23 }, (_, index) => ({ title: `T${index}`, value: 'v' }));
    const counts = convert({ type: 'FactSet', facts }).map(
      (block) => 'fields' in block && block.fields?.length,
    );
    expect(counts).toEqual([10, 10, 3]);
  });

  it('gives a long fact the whole width', () => {
    const facts = [
      { title: 'A', value: 'short' },
      { title: 'B', value: 'long '.repeat(100) },
    ];
    expect(convert({ type: 'FactSet', facts })).toMatchObject([
      { fields: [{ text: '*A*\nshort' }] },
      { text: { text: expect.stringMatching(/^\*B\*\nlong long/) } },
    ]);
  });

  it('puts the button of an entry beside its text, with a label of its own', () => {
    const button = { ...action('Open'), tooltip: 'Open: CS1' };
    const columns = [
      {
        type: 'Column' as const,
        width: 'stretch' as const,
        items: [text('CS1', { weight: 'Bolder' }), text('Noise')],
      },
      {
        type: 'Column' as const,
        width: 'auto' as const,
        items: [{ type: 'ActionSet' as const, actions: [button] }],
      },
    ];
    expect(convert({ type: 'ColumnSet', columns })).toMatchObject([
      {
        text: { text: '*CS1*\nNoise' },
        accessory: { action_id: 'a.b#1', accessibility_label: 'Open: CS1' },
      },
    ]);
  });

  it('keeps the number of a step in front of its text', () => {
    const columns = [
      { type: 'Column' as const, width: 'auto' as const, items: [text('1.', { weight: 'Bolder' })] },
      { type: 'Column' as const, width: 'stretch' as const, items: [text('Open the tray')] },
    ];
    expect(convert({ type: 'ColumnSet', columns })).toMatchObject([{ text: { text: '*1.* Open the tray' } }]);
  });

  it('shows columns it has no form for one below the other', () => {
    const columns = [
      { type: 'Column' as const, width: 'stretch' as const, items: [text('T', heading)] },
      { type: 'Column' as const, width: 'auto' as const, items: [text('x')] },
    ];
    expect(convert({ type: 'ColumnSet', columns }).map(({ type }) => type)).toEqual(['header', 'section']);
  });

  it('keeps the description of an image', () => {
    const image = { type: 'Image' as const, url: 'https://a.example/b.png', altText: 'Tray 2' };
    expect(convert(image)).toEqual([{ type: 'image', image_url: image.url, alt_text: 'Tray 2' }]);
  });
});

describe('buttons', () => {
  it('numbers them through the message, so that no action id comes twice', () => {
    const set = { type: 'ActionSet' as const, actions: [action('A'), action('B')] };
    const ids = convert(set, set).flatMap((block) =>
      block.type === 'actions' ? block.elements.map((element) => element.action_id) : [],
    );
    expect(ids).toEqual(['a.b#1', 'a.b#2', 'a.b#3', 'a.b#4']);
  });

  it('carries version and payload, and marks what goes on and what takes away', () => {
    const actions = [action('A', 'a.b', 'positive'), action('B', 'a.b', 'destructive')];
    expect(convert({ type: 'ActionSet', actions })).toMatchObject([
      { elements: [{ style: 'primary', value: '{"v":1,"p":{"id":1}}' }, { style: 'danger' }] },
    ]);
  });

  const behind = (title: string, id: string): Execute => ({
    ...teamsAction({ title, action: 'a.b', payload: { id }, style: 'default' }),
    mode: 'secondary',
  });

  it('puts what stands behind "more" into a menu whose entries carry what they do', () => {
    const actions = [action('A'), behind('B', 'b'), behind('C', 'c')];
    expect(convert({ type: 'ActionSet', actions })).toMatchObject([
      {
        elements: [
          { type: 'button', action_id: 'a.b#1' },
          {
            type: 'overflow',
            action_id: 'more#2',
            options: [
              { text: { text: 'B' }, value: 'a.b{"id":"b"}' },
              { text: { text: 'C' }, value: 'a.b{"id":"c"}' },
            ],
          },
        ],
      },
    ]);
  });

  it('leaves a button outside the menu when its payload does not fit there', () => {
    const actions = [action('A'), behind('B', 'x'.repeat(limits.optionValue)), behind('C', 'c')];
    expect(convert({ type: 'ActionSet', actions })).toMatchObject([
      { elements: [{ action_id: 'a.b#1' }, { action_id: 'a.b#2' }, { type: 'overflow' }] },
    ]);
  });

  it('shortens a title but throws on an id or value that does not fit, naming card and element', () => {
    const long = action('x'.repeat(200));
    expect(convert({ type: 'ActionSet', actions: [long] })).toMatchObject([
      { elements: [{ text: { text: expect.stringMatching(/…$/) } }] },
    ]);
    const verb = { ...action('A'), verb: 'v'.repeat(300) };
    const value = { ...action('A'), data: { v: 1 as const, p: { id: 'x'.repeat(1900) } } };
    for (const broken of [verb, value])
      expect(() => convert({ type: 'ActionSet', actions: [broken] })).toThrow(CardLimitError);
    expect(() => convert({ type: 'ActionSet', actions: [verb] })).toThrow(/card "test", action vvv/);
  });
});

describe('a message', () => {
  it('says in its fallback what the card says, without its buttons', () => {
    const message = toBlockKit(
      card(
        text('Title', heading),
        { type: 'FactSet', facts: [{ title: 'A', value: '<b>' }] },
        {
          type: 'ActionSet',
          actions: [action('Click me')],
        },
      ),
      'test',
    );
    expect(message.text).toBe('Title\nA: &lt;b&gt;');
  });

  it('stays below the bytes that an update may have', () => {
    const { text: fallback } = toBlockKit(card(text('é'.repeat(2900)), text('é'.repeat(2900))), 'test');
    expect(Buffer.byteLength(fallback)).toBeLessThanOrEqual(limits.fallbackBytes);
  });

  it('cuts a long list from its end, says how many entries are missing, and keeps its buttons', () => {
    const data = caseList(39);
    const { blocks } = slackMessage({ card: 'list', data }, 'en');
    const shown = blocks.filter((block) => 'accessory' in block && block.accessory).length;
    expect(shown).toBeLessThan(39);
    expect(JSON.stringify(blocks)).toContain(`… and ${39 - shown} more`);
    expect(blocks.at(-1)).toMatchObject({ type: 'actions' });
    expect(JSON.stringify(blocks)).toContain('1 to 39 of 12');
  });

  it('gives up lines between entries before entries', () => {
    const { blocks } = slackMessage({ card: 'list', data: caseList(24) }, 'en');
    expect(blocks.some(({ type }) => type === 'divider')).toBe(false);
    expect(JSON.stringify(blocks)).not.toContain('… and');
  });

  it('throws when even short texts do not fit', () => {
    const sets = Array.from({ length: 60 }, () => ({ type: 'ActionSet' as const, actions: [action('A')] }));
    expect(() => toBlockKit(card(...sets), 'test')).toThrow(CardLimitError);
  });
});
