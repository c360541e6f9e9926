import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderCard } from '../../../cards/render/render-card.ts';
import { toTemplateData } from '../../../cards/render/to-template-data.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import { languages } from '../../../cards/texts/language.ts';
import { type CardView, cardViews } from '../../../cards/views/card-view.ts';
import { caseList, openCase } from '../support/views.ts';

const folder = new URL('../../../cards/templates/', import.meta.url);
const templates = readdirSync(folder).map((file) => ({
  name: file.replace('.json', ''),
  source: readFileSync(new URL(file, folder), 'utf8'),
}));

/** Everything between `${` and `}` in a template. */
function expressions(source: string): string[] {
  return [...source.matchAll(/\$\{([^}]*)\}/g)].map(([, inner]) => inner ?? '');
}

describe('the templates', () => {
  it('are one for each card, and no more', () => {
    expect(templates.map(({ name }) => name).sort()).toEqual(Object.keys(cardViews).sort());
  });

  it.each(templates)('$name holds paths only, no functions and no logic', ({ source }) => {
    const odd = expressions(source).filter(
      (inner) => !/^(\$data|\$index|[a-zA-Z]+(\.[a-zA-Z]+)*)$/.test(inner),
    );
    expect(odd).toEqual([]);
  });

  it.each(templates)('$name decides what to show by flags only', ({ source }) => {
    const conditions = [...source.matchAll(/"\$when":\s*"([^"]*)"/g)].map(([, condition]) => condition);
    expect(conditions.filter((condition) => !/^\$\{has\.[a-zA-Z]+\}$/.test(condition ?? ''))).toEqual([]);
  });

  it.each(templates)('$name uses every key of its view data', ({ name, source }) => {
    const used = new Set(expressions(source).map((path) => path.replace(/^has\./, '').split('.')[0]));
    const keys = Object.keys(cardViews[name as keyof typeof cardViews].shape).filter((key) => key !== 'tone');
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
    if ('tone' in cardViews[name as keyof typeof cardViews].shape) expect(used.has('style')).toBe(true);
  });

  it.each(templates)('$name has a heading as its title and wraps every text', ({ source }) => {
    expect(source).toContain('"style": "heading"');
    expect(source.match(/"TextBlock"/g)?.length).toBe(source.match(/"wrap": true/g)?.length);
  });
});

describe('renderCard', () => {
  it('refuses view data outside their schema', () => {
    const data = { title: 'x', tone: 'purple', paragraphs: [], facts: [], actions: [] };
    expect(() => renderCard({ card: 'notice', data } as never, 'en')).toThrow(/tone/);
  });

  it.each(languages)('leaves out what there is nothing to say about, in %s', (language) => {
    const data = { title: 'T', tone: 'neutral' as const, paragraphs: [], facts: [], actions: [] };
    expect(renderCard({ card: 'notice', data }, language).body).toHaveLength(1);
  });

  it('shows a state in the colour of its tone, and as coloured text where badges are not known', () => {
    const row = {
      title: 'A',
      detail: '',
      button: { title: 'B', action: 'a.b', payload: {}, style: 'default' },
    };
    const rows = [
      { ...row, state: 'Late', tone: 'attention' },
      { ...row, state: 'Noted' },
      { ...row, state: ' ' },
    ];
    const data = { title: 'T', intro: '', filters: [], rows, footer: '', actions: [] };
    const view = { card: 'list', data } as CardView;
    const badges = JSON.stringify(renderCard(view, 'en')).match(/\{"type":"Badge".*?\}\}/g) ?? [];
    expect(badges.map((badge) => JSON.parse(badge))).toMatchObject([
      { text: 'Late', style: 'Attention', fallback: { text: 'Late', color: 'Attention' } },
      { text: 'Noted', style: 'Informative', fallback: { text: 'Noted', color: 'Default' } },
    ]);
    expect(JSON.stringify(slackMessage(view, 'en'))).toMatch(/🔴 Late.*⚪ Noted/);
  });

  it('tells how far something is by marks and words, in both systems and in the notification', () => {
    const { blocks, text } = slackMessage({ card: 'case', data: openCase }, 'fr');
    const line = '✓ Received (fait)  →  ● In work (en cours)  →  ○ Solved (à venir)';
    expect(JSON.stringify(blocks)).toContain(line);
    expect(text).toContain(line);
    const card = renderCard({ card: 'case', data: openCase }, 'fr');
    expect(card.body.find((element) => element.type === 'ColumnSet')).toMatchObject({
      columns: [{}, { items: [{ text: '● In work', color: 'Accent' }, { text: 'en cours' }] }, {}],
    });
  });

  it.each([1, 2, 4])('refuses a tracker of %i steps', (count) => {
    const step = { title: 'x', position: 'done' };
    const data = { ...openCase, tracker: Array(count).fill(step) };
    expect(() => renderCard({ card: 'case', data } as CardView, 'en')).toThrow(/tracker/);
  });

  it('says in words what a warning colour says', () => {
    const notice = (tone: 'warning' | 'attention') =>
      JSON.stringify(
        renderCard(
          { card: 'notice', data: { title: 'T', tone, paragraphs: [], facts: [], actions: [] } },
          'nl',
        ).body,
      );
    expect(notice('warning')).toContain('Let op');
    expect(notice('attention')).toContain('Belangrijk');
  });

  it('names the entry a repeated button belongs to, for screen readers', () => {
    expect(JSON.stringify(renderCard({ card: 'list', data: caseList() }, 'en'))).toContain(
      '"tooltip":"Open: CS0032498',
    );
  });

  it('cuts a very long list and says how many entries are left', () => {
    const rows = Array.from({ length: 100 }, (_, index) => ({
      title: `Row ${index}`,
      detail: '',
      state: '',
      button: { title: 'Open', action: 'a.b', payload: { id: index }, style: 'default' as const },
    }));
    const data = { title: 'T', intro: '', filters: [], rows, footer: '', actions: [] };
    expect(JSON.stringify(renderCard({ card: 'list', data }, 'en').body)).toContain('… and 60 more');
  });

  const rowsOf = (count: number, positive = -1) => {
    const actions = Array.from({ length: count }, (_, index) => ({
      title: `B${index}`,
      action: 'a.b',
      payload: {},
      style: index === positive ? ('positive' as const) : ('default' as const),
    }));
    const data = { title: 'T', tone: 'neutral' as const, paragraphs: [], facts: [], actions };
    return renderCard({ card: 'notice', data }, 'en').body.flatMap((element) =>
      element.type === 'ActionSet' ? [element.actions] : [],
    );
  };

  it('puts three buttons beside each other and the rest behind "more"', () => {
    expect(rowsOf(3)).toMatchObject([[{ title: 'B0' }, { title: 'B1' }, { title: 'B2' }]]);
    expect(rowsOf(5).map((row) => row.map(({ mode }) => mode ?? 'beside'))).toEqual([
      ['beside', 'beside', 'beside', 'secondary', 'secondary'],
    ]);
  });

  it('never hides the button that goes on', () => {
    expect(
      rowsOf(5, 4)[0]
        ?.filter(({ mode }) => !mode)
        .map(({ title }) => title),
    ).toEqual(['B0', 'B1', 'B4']);
  });

  it('begins another row when there is no room behind "more" either', () => {
    expect(rowsOf(10).map((row) => row.length)).toEqual([8, 2]);
  });

  it('takes a title nobody wrote as a dash rather than a hole', () => {
    expect(toTemplateData({ title: '  ' }, 'en', { text: 10, entries: 1 })).toMatchObject({
      title: '–',
      fallbackText: '–',
    });
  });
});
