import type { CardAction } from '../../../../cards/views/card-view.ts';
import type { FlowView } from '../../../engine/capability.ts';

/** The buttons below a summary: send it as it is, or complete it first. */
export function summaryActions(view: FlowView, ready: boolean): CardAction[] {
  return ready
    ? [view.send(), view.edit(), view.cancel()]
    : [view.edit(view.t.text('engine.complete')), view.cancel()];
}
