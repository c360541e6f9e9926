import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardData } from '../../../cards/views/card-view.ts';
import type { FlowView } from '../../engine/capability.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { type DevicePart, doubts, type Line, linesWith } from './device-parts.ts';
import type { MetersDraft } from './draft.ts';
import { counterName, detailWords, lastWords, problemOf } from './labels.ts';
import { type Page, pageOf } from './pages.ts';
import { togetherActions } from './together-actions.ts';
import { warningsOf } from './together-words.ts';

type Rows = CardData<'readings'>['rows'];

/**
 * The readings of several devices: each figure with its last reading and what becomes of it, doubtful ones first, and
 * what could not be placed, with the reason (F8, F16, F22).
 */
export function togetherCard(
  draft: MetersDraft,
  parts: readonly DevicePart[],
  isAdministrator: boolean,
  view: FlowView,
) {
  const { t } = view;
  const shown = pageOf(draft, parts);
  return {
    card: 'readings' as const,
    data: {
      title: t.text('meters.together.title', { count: parts.length }),
      intro: introOf(parts, shown, t).join('\n'),
      rows: shown.parts.flatMap((part) => rowsOf(part, view)),
      warnings: warningsOf(draft, parts, t),
      actions: togetherActions(parts, { isAdministrator, pages: shown }, view),
    },
  };
}

function introOf(parts: readonly DevicePart[], { pages, from, of, parts: shown }: Page, t: Texts): string[] {
  const count = (...fates: Line['fate'][]) => ({ count: linesWith(parts, ...fates).length });
  const said = (key: 'ready' | 'desk' | 'doubtful', found: { count: number }) =>
    found.count === 0 ? '' : t.text(`meters.together.${key}`, found);
  const place = { from: from + 1, to: from + shown.length, count: of };
  return [
    said('ready', count('fine')),
    said('desk', count('desk')),
    said('doubtful', count(...doubts)),
    t.text('meters.why'),
    pages > 1 ? t.text('meters.together.page', place) : '',
  ].filter(Boolean);
}

/** A device's figures below its name. */
function rowsOf({ lines, facts: { device } }: DevicePart, view: FlowView): Rows {
  return lines.map((line, at) => ({
    group: at === 0 && device !== null ? deviceName(device) : '',
    meter: counterName(view.t, line.meter),
    value: view.t.number(line.value),
    detail: lineWords(line, view).join(' · '),
  }));
}

function lineWords(line: Line, { t, now }: FlowView): string[] {
  return [lastWords(t, line.meter.last), ...detailWords(t, line, now), fateWords(t, line)].filter(Boolean);
}

function fateWords(t: Texts, { fate, judgement }: Line): string {
  if (fate === 'fine') return '';
  return fate === 'impossible' ? problemOf(t, judgement) : t.text(`meters.fate.${fate}`);
}
