import type { CardAction } from '../../../cards/views/card-view.ts';
import type { GivenReading } from '../../../domain/meters/rules/judge-reading.ts';
import { lastRead } from '../../../domain/meters/rules/meter-state.ts';
import type { SentReadings } from '../../../domain/meters/sent-readings.ts';
import type { FlowView, Step } from '../../engine/capability.ts';
import type { Asked } from '../../engine/question.ts';
import { noticeCard, warningCard } from '../parts/cards.ts';
import { deviceName } from '../parts/device/device-name.ts';
import {
  change,
  contract,
  corrects,
  exchange,
  insists,
  missing,
  notExchanged,
  otherDevice,
  review,
  sure,
} from './clicks.ts';
import type { MeterFacts } from './facts.ts';
import { counterName, recordArgs } from './labels.ts';
import type { JudgedAs } from './readings.ts';

/** The card of a question about figures, and how it is answered. */
type QuestionStep = { card: ReturnType<typeof noticeCard>; asks: Asked };

/**
 * A figure lower than the record: what is on record and where it comes from, why it stands, and the ways out (F8-F11).
 * What the person gave before (`own`), with nothing after it, the figure can correct.
 */
export function lowerStep(
  readings: readonly JudgedAs<'lower'>[],
  own: SentReadings | null,
  facts: MeterFacts,
  view: FlowView,
): QuestionStep {
  const { t } = view;
  const estimates = readings.filter(
    ({ judgement: { last } }) => last.source === 'estimate' || last.estimated,
  ).length;
  const estimate = estimates === 0 ? [] : [t.text('meters.lower.estimate', { count: estimates })];
  const paragraphs =
    own === null
      ? [t.text('meters.lower.text'), ...estimate, t.text('meters.lower.ways')]
      : [t.text('meters.lower.own')];
  const ownWay = own === null ? [] : [view.act(corrects, t.text('meters.lower.corrects'), {}, 'positive')];
  const title = t.text('meters.lower.title');
  const correct = view.edit(t.text('meters.correct'));
  return {
    card: warningCard(title, paragraphs, lowerFacts(readings, t), [
      ...ownWay,
      correct,
      ...waysOut(facts, view),
      view.cancel(),
    ]),
    asks: {
      id: 'lower-reading',
      kind: 'lower-reading-check',
      text: title,
      answers: { yes: view.act(insists, t.text('engine.yes'), {}), no: correct, cancel: view.cancel() },
    },
  };
}

/** The person stands by a lower figure: whether the desk shall check it, which nobody is asked to do unsaid (F10). */
export function insistsStep(
  readings: readonly JudgedAs<'lower'>[],
  facts: MeterFacts,
  view: FlowView,
): QuestionStep {
  const { t } = view;
  const title = t.text('meters.lower.insists');
  const yes = view.act(review, t.text('meters.lower.review'), {});
  const correct = view.edit(t.text('meters.correct'));
  const actions = [...waysOut(facts, view), correct, view.cancel()];
  return {
    card: noticeCard(title, [t.text('meters.lower.check')], { facts: lowerFacts(readings, t), actions }),
    asks: {
      id: 'check-this',
      kind: 'lower-reading-check',
      text: title,
      answers: { yes, no: correct, cancel: view.cancel() },
    },
  };
}

function lowerFacts(readings: readonly JudgedAs<'lower'>[], t: FlowView['t']) {
  return readings.map(({ meter, value, judgement }) => ({
    label: counterName(t, meter),
    value: t.text('meters.lower.fact', { value: t.number(value), ...recordArgs(t, judgement.last) }),
  }));
}

/** What else than correcting a refused figure this person can do (F10, F11). */
export function waysOut({ isAdministrator }: MeterFacts, { t, act }: FlowView): CardAction[] {
  const ask = isAdministrator ? [act(contract, t.text('meters.lower.contract'), {})] : [];
  return [act(review, t.text('meters.lower.review'), {}), ...ask];
}

/** Two counters that would fit the other way round: asked, not refused. */
export function swappedStep(
  [one, two]: [GivenReading, GivenReading],
  canKeep: boolean,
  view: FlowView,
): QuestionStep {
  const { t, act } = view;
  const asGiven = [one, two].map(({ meter, value }) => ({
    label: counterName(t, meter),
    value: t.number(value),
  }));
  const keep = canKeep
    ? act(sure, t.text('meters.swapped.keep'), {})
    : act(notExchanged, t.text('meters.swapped.no'), {});
  const names = { one: counterName(t, one.meter), two: counterName(t, two.meter) };
  const text = t.text('meters.swapped.text', names);
  const swap = act(exchange, t.text('meters.swapped.exchange'), {}, 'positive');
  const actions = [swap, keep, view.edit(), view.cancel()];
  return {
    card: warningCard(t.text('meters.swapped.title'), [text], asGiven, actions),
    asks: {
      id: 'exchanged',
      kind: 'two-counters-swapped',
      text,
      answers: { yes: swap, no: keep, cancel: view.cancel() },
    },
  };
}

/** A figure far above the usual: asked, not refused. */
export function jumpStep(readings: readonly JudgedAs<'jump'>[], view: FlowView): QuestionStep {
  const { t, act } = view;
  const found = readings.map(({ meter, value, judgement: { last } }) => {
    const words = {
      value: t.number(value),
      difference: t.number(value - last.value),
      date: t.date(lastRead(last)),
    };
    return { label: counterName(t, meter), value: t.text('meters.jump.fact', words) };
  });
  const title = t.text('meters.jump.title');
  const yes = act(sure, t.text('meters.jump.yes'), {}, 'positive');
  return {
    card: warningCard(title, [t.text('meters.jump.text')], found, [yes, view.edit(), view.cancel()]),
    asks: {
      id: 'unusual-reading',
      kind: 'lower-reading-check',
      text: title,
      answers: { yes, no: act(change, t.text('engine.edit'), {}), cancel: view.cancel() },
    },
  };
}

/** No counter on record: another device was meant, or the desk has to add them (F1). */
export function noCountersStep({ device, devices }: MeterFacts, view: FlowView): Step {
  const { t, act } = view;
  const another = devices.length > 1 ? act(otherDevice, t.text('meters.otherDevice'), {}) : null;
  const ask = act(missing, t.text('meters.none.ask'), {});
  const title = t.text('meters.none.title');
  const text = t.text('meters.none.text', { device: device ? deviceName(device) : '–' });
  return {
    kind: 'card',
    card: warningCard(title, [text], [], [...(another ? [another] : []), ask, view.cancel()]),
    asks: {
      id: 'no-counters',
      kind: 'send-this',
      text: title,
      answers: { send: ask, cancel: view.cancel(), ...(another ? { 'other-one': another } : {}) },
    },
  };
}
