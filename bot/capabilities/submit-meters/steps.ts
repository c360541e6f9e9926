import type { CardView } from '../../../cards/views/card-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import type { Refusal } from '../../../domain/outcome.ts';
import type { FlowView, Step } from '../../engine/capability.ts';
import { refusalText } from '../../engine/present-refusal.ts';
import { warningCard } from '../parts/cards.ts';
import { whichDevice } from '../parts/device/which-device.ts';
import { correctionWaysOut, ownBefore } from './correction.ts';
import { isTogether, partsOf } from './device-parts.ts';
import type { MetersDraft } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { metersForm } from './form.ts';
import { leftOutText } from './labels.ts';
import { insistsStep, jumpStep, lowerStep, noCountersStep, swappedStep } from './question-cards.ts';
import { type Question, questionOf, readingsOf } from './readings.ts';
import { togetherStep } from './together-step.ts';

/** What comes next: figures of several devices together; else the device, what is odd about its figures, then the form. */
export function nextMetersStep(draft: MetersDraft, facts: MeterFacts, view: FlowView): Step {
  const parts = partsOf(draft, facts);
  const together = isTogether(draft, parts) ? togetherStep(draft, parts, facts.isAdministrator, view) : null;
  return together ?? nextOfOne(draft, facts, view);
}

/** Once the person is sure the figures are sent. */
function nextOfOne(draft: MetersDraft, facts: MeterFacts, view: FlowView): Step {
  if (facts.device === null) return whichDevice(draft, facts, view, 'meters.menu.title');
  if (facts.refusal !== null) return { kind: 'end', card: notCorrected(facts.refusal, facts.device, view) };
  if (facts.meters.length === 0) return noCountersStep(facts, view);
  if (draft.stand === 'change') return metersForm.show(draft, facts, view);
  const question = questionOf(draft, facts);
  if (question !== null && question.kind !== 'impossible') return ask(question, draft, facts, view);
  const form = metersForm.show(draft, facts, view);
  return form.ready && draft.stand === 'sure' ? { kind: 'run' } : form;
}

type Asked = Exclude<Question, { kind: 'impossible' }>;

/** A question; figures that belong to no counter are told with it, since the form comes later. */
function ask(question: Asked, draft: MetersDraft, facts: MeterFacts, view: FlowView): Step {
  const { card, asks } = questionStep(question, draft, facts, view);
  const misfits = leftOutText(view.t, readingsOf(draft, facts).unplaced, draft.unused);
  const paragraphs = [...card.data.paragraphs, misfits].filter(Boolean);
  return { kind: 'card', card: { card: 'notice', data: { ...card.data, paragraphs } }, asks };
}

function questionStep(question: Asked, draft: MetersDraft, facts: MeterFacts, view: FlowView) {
  switch (question.kind) {
    case 'swapped':
      return swappedStep(question.pair, question.canKeep, view);
    case 'lower':
      return draft.stand === 'insists'
        ? insistsStep(question.readings, facts, view)
        : lowerStep(question.readings, ownBefore(draft, facts), facts, view);
    case 'jump':
      return jumpStep(question.readings, view);
  }
}

/** They cannot be corrected any more: why, and what can be done instead. */
function notCorrected(refusal: Refusal, device: Device, { t }: FlowView): CardView {
  const title = t.text(`refusal.${refusal.code}.title`);
  return warningCard(title, [refusalText(t, refusal)], [], correctionWaysOut(t, device));
}
