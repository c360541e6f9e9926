import type { FlowView, Step } from '../../engine/capability.ts';
import type { Link } from '../../engine/links.ts';
import { whichDevice } from '../parts/device/which-device.ts';
import { change, check, exchange, notExchanged, sure } from './clicks.ts';
import type { MeterFacts, MetersDraft } from './draft.ts';
import { metersForm } from './form.ts';
import { leftOutText } from './labels.ts';
import { jumpCard, lowerCard, noCountersCard, swappedCard } from './question-cards.ts';
import { type Question, questionOf, readingsOf } from './readings.ts';

/** What comes next: the device, what is odd about the figures, then the form. Once the person is sure they are sent. */
export function nextMetersStep(draft: MetersDraft, facts: MeterFacts, view: FlowView): Step {
  if (facts.device === null) return whichDevice(draft, facts, view, 'meters.menu.title');
  if (facts.meters.length === 0) return { kind: 'card', card: noCountersCard(facts, view) };
  if (draft.stand === 'change') return metersForm.show(draft, facts, view);
  const question = questionOf(draft, facts);
  if (question !== null && question.kind !== 'impossible') return ask(question, draft, facts, view);
  const form = metersForm.show(draft, facts, view);
  return form.ready && draft.stand === 'sure' ? { kind: 'run' } : form;
}

type Asked = Exclude<Question, { kind: 'impossible' }>;

/** The card of a question; figures that belong to no counter are told with it, since the form comes later. */
function ask(question: Asked, draft: MetersDraft, facts: MeterFacts, view: FlowView): Step {
  const { data } = questionCard(question, facts, view);
  const misfits = leftOutText(view.t, readingsOf(draft, facts).unplaced, draft.unused);
  const paragraphs = [...data.paragraphs, misfits].filter(Boolean);
  return { kind: 'card', card: { card: 'notice', data: { ...data, paragraphs } } };
}

function questionCard(question: Asked, facts: MeterFacts, view: FlowView) {
  switch (question.kind) {
    case 'swapped':
      return swappedCard(question.pair, question.canKeep, view);
    case 'lower':
      return lowerCard(question.readings, facts, view);
    case 'jump':
      return jumpCard(question.readings, view);
  }
}

/** Which of the clicks a plain "yes" or "no" stands for: the answer to the question on the card. */
export function spokenMeters(
  act: 'confirm' | 'deny',
  draft: MetersDraft,
  facts: MeterFacts,
): Link<Record<string, never>> | null {
  if (facts.device === null) return null;
  const question = questionOf(draft, facts);
  if (question === null || question.kind === 'impossible') return null;
  if (draft.stand === 'change') return act === 'confirm' ? check : change;
  if (question.kind === 'swapped') return act === 'confirm' ? exchange : notExchanged;
  if (question.kind === 'jump') return act === 'confirm' ? sure : change;
  return act === 'deny' ? change : null;
}
