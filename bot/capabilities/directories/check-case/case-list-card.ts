import type { CardAction, CardView } from '../../../../cards/views/card-view.ts';
import {
  type CaseList,
  type CasePage,
  type CaseRow,
  caseLists,
} from '../../../../domain/cases/list-cases.ts';
import type { Speech } from '../../../engine/capability.ts';
import { linkTo } from '../../../engine/links.ts';
import { statusText } from '../../parts/case/case-card.ts';
import { openCase, showCases } from '../../parts/case/case-links.ts';

/** Rows of a page: a card of more is scrolled, not read. */
export const pageLength = 8;
/** Rows on the home surface, which shows other things too. */
export const homeLength = 5;

type Shown = Speech & { now: Date };

/** A page of cases with the other lists above it and the next page below. */
export function caseListCard(
  scene: Shown,
  list: CaseList,
  page: CasePage,
  skip: number,
  deviceId?: string,
): CardView {
  const { t } = scene;
  const device = deviceId === undefined ? {} : { deviceId };
  const shown = skip + page.rows.length;
  const more =
    shown < page.total ? [linkTo(showCases, t.text('engine.more'), { list, skip: shown, ...device })] : [];
  return {
    card: 'list',
    data: {
      title: deviceId === undefined ? t.text(`cases.list.${list}`) : t.text('cases.list.device'),
      intro: page.total === 0 ? t.text(`cases.empty.${list}`) : t.text('cases.count', { count: page.total }),
      filters: deviceId === undefined ? filters(scene, list) : [],
      rows: page.rows.map((row) => toRow(scene, row)),
      footer:
        page.total > page.rows.length
          ? t.text('cases.page', { from: skip + 1, to: shown, total: page.total })
          : '',
      actions: more,
    },
  };
}

function filters({ t }: Shown, current: CaseList): CardAction[] {
  return caseLists
    .filter((list) => list !== current)
    .map((list) => linkTo(showCases, t.text(`cases.list.${list}`), { list, skip: 0 }));
}

function toRow(scene: Shown, row: CaseRow) {
  const { t, now } = scene;
  return {
    title: `${row.number} · ${row.title}`,
    detail: t.relative(row.createdAt, now),
    state: statusText(scene, row),
    button: linkTo(openCase, t.text('engine.open'), { number: row.number }),
  };
}
