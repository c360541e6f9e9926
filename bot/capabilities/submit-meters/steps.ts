import type { FlowView, Step } from '../../engine/capability.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { whichDevice } from '../parts/device/which-device.ts';
import { missing, otherDevice } from './buttons.ts';
import type { MetersDraft } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { metersForm } from './form.ts';
import { leftOutText } from './labels.ts';
import { jumpStep, lowerStep, type QuestionStep, swappedStep } from './question-cards.ts';
import { type Question, questionOf, readingsOf } from './readings.ts';

/** What comes next: the device, what is odd about the figures, then the form. Once the person is sure they are sent. */
export function nextMetersStep(draft: MetersDraft, facts: MeterFacts, view: FlowView): Step {
  if (facts.device === null) return whichDevice(draft, facts, view, 'meters.menu.title');
  if (facts.meters.length === 0) return noCounters(facts, view);
  if (draft.stand === 'change') return metersForm(draft, facts, view);
  const question = questionOf(draft, facts);
  if (question !== null && question.kind !== 'impossible') return ask(question, draft, facts, view);
  const form = metersForm(draft, facts, view);
  return form.ready && draft.stand === 'sure' ? { kind: 'run' } : form;
}

type Asked = Exclude<Question, { kind: 'impossible' }>;

/** A question; figures that belong to no counter are told with it, since the form comes later. */
function ask(question: Asked, draft: MetersDraft, facts: MeterFacts, view: FlowView): Step {
  const { data, asks } = questionStep(question, draft, facts, view);
  const misfits = leftOutText(view.t, readingsOf(draft, facts).unplaced, draft.unused);
  const paragraphs = [...data.paragraphs, misfits].filter(Boolean);
  return { kind: 'card', card: { card: 'notice', data: { ...data, paragraphs } }, asks };
}

function questionStep(
  question: Asked,
  { stand }: MetersDraft,
  facts: MeterFacts,
  view: FlowView,
): QuestionStep {
  switch (question.kind) {
    case 'swapped':
      return swappedStep(question.pair, question.canKeep, view);
    case 'lower':
      return lowerStep(question.readings, facts, view, stand === 'insists');
    case 'jump':
      return jumpStep(question.readings, view);
  }
}

/** No counter on record: another device was meant, or the desk has to add them (F1). */
function noCounters({ device, devices }: MeterFacts, view: FlowView): Step {
  const { t } = view;
  const another = view.act(otherDevice, t.text('meters.otherDevice'), {});
  const ask = view.act(missing, t.text('meters.none.ask'), {});
  const title = t.text('meters.none.title');
  const hasOthers = devices.length > 1;
  return {
    kind: 'card',
    card: {
      card: 'notice',
      data: {
        title,
        tone: 'warning',
        paragraphs: [t.text('meters.none.text', { device: device ? deviceName(device) : '–' })],
        facts: [],
        actions: [...(hasOthers ? [another] : []), ask, view.cancel()],
      },
    },
    asks: {
      id: 'no-counters',
      kind: 'send-this',
      text: title,
      answers: { send: ask, cancel: view.cancel(), ...(hasOthers ? { 'other-one': another } : {}) },
    },
  };
}
