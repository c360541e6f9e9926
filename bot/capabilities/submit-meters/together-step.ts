import type { FlowView, Step } from '../../engine/capability.ts';
import type { Asked } from '../../engine/question.ts';
import { exchange, right } from './clicks.ts';
import { type DevicePart, doubts, linesWith, sentFates } from './device-parts.ts';
import type { MetersDraft } from './draft.ts';
import { togetherCard } from './together-card.ts';
import { sentWords } from './together-words.ts';

/**
 * The readings of several devices on one card: what is fine and what goes to the desk is sent together, what is doubtful
 * waits. null when neither is left, but only devices that are not known or have no counters.
 */
export function togetherStep(
  draft: MetersDraft,
  parts: readonly DevicePart[],
  isAdministrator: boolean,
  view: FlowView,
): Step | null {
  const asks = togetherAsks(parts, view);
  if (asks === null) return null;
  const card = togetherCard(draft, parts, isAdministrator, view);
  return { kind: linesWith(parts, ...sentFates).length > 0 ? 'confirm' : 'card', card, asks };
}

/** Whether to send what can be sent; when nothing can, the first of the doubts. */
export function togetherAsks(parts: readonly DevicePart[], view: FlowView): Asked | null {
  if (linesWith(parts, ...sentFates).length > 0) return asksToSend(parts, view);
  const doubt = doubts.find((one) => linesWith(parts, one).length > 0);
  return doubt === undefined ? null : asksAbout(doubt, view);
}

function asksToSend(parts: readonly DevicePart[], { t, send, cancel }: FlowView): Asked {
  return {
    id: 'send-readings',
    // Its answers are heard with "both" and with figures, which a plain "shall I send it?" is not.
    kind: 'lower-reading-check',
    text: t.text('meters.together.ask', { what: sentWords(parts, t) }),
    answers: { yes: send(), both: send(), cancel: cancel() },
    bareOk: 'yes',
    like: 'yes',
  };
}

function asksAbout(doubt: (typeof doubts)[number], view: FlowView): Asked {
  const { t, act } = view;
  const cancel = view.cancel();
  const no = view.edit(t.text('meters.correct'));
  switch (doubt) {
    case 'swapped': {
      const yes = act(exchange, t.text('meters.swapped.exchange'), {}, 'positive');
      const keep = act(right, t.text('meters.swapped.no'), { fate: 'swapped' });
      const text = t.text('meters.swapped.title');
      return { id: 'exchanged', kind: 'two-counters-swapped', text, answers: { yes, no: keep, cancel } };
    }
    case 'lower':
    case 'jump': {
      const title = t.text(doubt === 'lower' ? 'meters.lower.review' : 'meters.together.right');
      const yes = act(right, title, { fate: doubt });
      const text = t.text(doubt === 'lower' ? 'meters.lower.title' : 'meters.jump.title');
      const id = doubt === 'lower' ? 'lower-reading' : 'unusual-reading';
      return { id, kind: 'lower-reading-check', text, answers: { yes, both: yes, no, cancel } };
    }
    case 'impossible':
      return {
        id: 'correct-figure',
        kind: 'send-this',
        text: t.text('meters.together.correct'),
        answers: { no, cancel },
      };
  }
}
