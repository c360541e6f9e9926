import type { CardAction } from '../../../cards/views/card-view.ts';
import type { FlowView } from '../../engine/capability.ts';
import { contract, exchange, right, turnPage } from './clicks.ts';
import { type DevicePart, linesWith, sentFates } from './device-parts.ts';
import type { Page } from './pages.ts';

type Shown = { isAdministrator: boolean; pages: Page };

/**
 * The buttons below the readings of several devices: one that sends all that can be sent, those that settle each kind of
 * doubt (F10, F11), the form, and the pages.
 */
export function togetherActions(
  parts: readonly DevicePart[],
  { isAdministrator, pages }: Shown,
  view: FlowView,
): CardAction[] {
  const sends = linesWith(parts, ...sentFates).length > 0;
  return [
    ...(sends ? [view.send()] : []),
    ...settling(parts, isAdministrator, view),
    ...(pages.of > 0 ? [view.edit()] : []),
    ...turning(pages, view),
    view.cancel(),
  ];
}

function settling(
  parts: readonly DevicePart[],
  isAdministrator: boolean,
  { act, t }: FlowView,
): CardAction[] {
  const has = (fate: 'lower' | 'jump' | 'swapped') => linesWith(parts, fate).length > 0;
  return [
    ...(has('lower') ? [act(right, t.text('meters.lower.review'), { fate: 'lower' })] : []),
    ...(has('lower') && isAdministrator ? [act(contract, t.text('meters.lower.contract'), {})] : []),
    ...(has('jump') ? [act(right, t.text('meters.together.right'), { fate: 'jump' })] : []),
    ...(has('swapped') ? [act(exchange, t.text('meters.swapped.exchange'), {})] : []),
    ...(has('swapped') ? [act(right, t.text('meters.swapped.no'), { fate: 'swapped' })] : []),
  ];
}

function turning({ page, pages }: Page, { act, t }: FlowView): CardAction[] {
  return [
    ...(page + 1 < pages ? [act(turnPage, t.text('meters.together.next'), { page: page + 1 })] : []),
    ...(page > 0 ? [act(turnPage, t.text('meters.together.previous'), { page: page - 1 })] : []),
  ];
}
