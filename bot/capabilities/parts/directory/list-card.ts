import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { Texts } from '../../../../cards/texts/texts.ts';
import { labelled } from '../../../../cards/texts/typeset.ts';
import type { CardAction, CardView, Tone } from '../../../../cards/views/card-view.ts';
import { linkTo } from '../../../engine/links.ts';
import type { DirectoryLinks, ListAsked } from './directory-links.ts';

/** `of` names the one thing a list is about, such as a device. */
export type Page<Row> = { rows: readonly Row[]; total: number; of?: string | null };
export type RowView = { key: string; title: string; detail: string; state: string; tone?: Tone };

/** Rows of a page: a card of more is scrolled, not read. */
export const pageLength = 8;

type Listed<Filter extends string> = {
  links: DirectoryLinks<Filter>;
  area: string;
  asked: ListAsked<Filter>;
  rows: readonly RowView[];
  total: number;
  of?: string | null | undefined;
  /** What else can be done with the list. */
  further?: readonly CardAction[];
};

/** A page of a list: every filter, the active one marked, the rows, and the pages before and after. */
export function listCard<Filter extends string>(t: Texts, listed: Listed<Filter>): CardView {
  const { links, area, asked, rows, total, further = [] } = listed;
  const { filter, words = '', about, skip = 0 } = asked;
  const key = (part: string) => `${area}.${part}` as TextKey;
  const shown = skip + rows.length;
  return {
    card: 'list',
    data: {
      title: t.text(about === undefined ? key(`list.${filter}`) : key('list.about')),
      intro: introOf(t, listed, key, words),
      filters: about === undefined ? links.filters.map((one) => filterButton(t, one, listed, key)) : [],
      rows: rows.map(({ key: wanted, ...row }) => ({
        ...row,
        button: linkTo(links.open, t.text('engine.open'), { key: wanted }),
      })),
      footer: total > rows.length ? t.text(key('page'), { from: skip + 1, to: shown, total }) : '',
      actions: [
        ...(skip > 0 ? [turnTo(t, 'engine.back', listed, Math.max(0, skip - pageLength))] : []),
        ...(shown < total ? [turnTo(t, 'engine.more', listed, shown)] : []),
        ...further,
      ],
    },
  };
}

function introOf<Filter extends string>(
  t: Texts,
  { asked: { filter }, total, of }: Listed<Filter>,
  key: (part: string) => TextKey,
  words: string,
): string {
  const count = total === 0 ? t.text(key(`empty.${filter}`)) : t.text(key('count'), { count: total });
  if (of) return labelled(t.language, of, count);
  if (words === '') return count;
  return total === 0
    ? t.text('engine.list.noneFor', { words })
    : `${t.text('engine.list.for', { words })} ${count}`;
}

/** The list on show stays among the filters, marked; the words stay when another list is chosen. */
function filterButton<Filter extends string>(
  t: Texts,
  filter: Filter,
  { links, asked }: Listed<Filter>,
  key: (part: string) => TextKey,
): CardAction {
  const title = t.text(key(`list.${filter}`));
  const active = filter === asked.filter;
  const words = asked.words ? { words: asked.words } : {};
  return linkTo(links.list, active ? `✓ ${title}` : title, { filter, ...words });
}

function turnTo<Filter extends string>(
  t: Texts,
  title: 'engine.back' | 'engine.more',
  { links, asked }: Listed<Filter>,
  skip: number,
): CardAction {
  return linkTo(links.list, t.text(title), { ...asked, skip });
}
