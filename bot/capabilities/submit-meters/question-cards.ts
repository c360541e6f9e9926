import type { CardAction, CardData } from '../../../cards/views/card-view.ts';
import type { GivenReading } from '../../../domain/meters/rules/judge-reading.ts';
import type { FlowView } from '../../engine/capability.ts';
import type { Asked } from '../../engine/question.ts';
import { change, contract, exchange, notExchanged, review, insists as stillRight, sure } from './buttons.ts';
import type { MeterFacts } from './facts.ts';
import { counterName, recordArgs } from './labels.ts';
import type { JudgedAs } from './readings.ts';

/** The card of a question about figures, and how it is answered. */
export type QuestionStep = { data: CardData<'notice'>; asks: Asked };

/**
 * A figure lower than the record: what is on record and where it comes from, why it stands, and the ways out (F8-F11).
 */
export function lowerStep(
  readings: readonly JudgedAs<'lower'>[],
  facts: MeterFacts,
  view: FlowView,
  insists: boolean,
): QuestionStep {
  const { t } = view;
  const [toDesk, ...others] = waysOut(facts, view);
  const asked = {
    id: 'lower-reading',
    kind: 'lower-reading-check',
    answers: { no: view.edit(), cancel: view.cancel() },
  } as const;
  if (insists && toDesk)
    return {
      data: {
        title: t.text('meters.lower.insists'),
        tone: 'neutral',
        paragraphs: [t.text('meters.lower.check')],
        facts: factsOf(readings, t),
        actions: [toDesk, ...others, view.edit(t.text('meters.correct')), view.cancel()],
      },
      asks: {
        ...asked,
        id: 'check-this',
        text: t.text('meters.lower.insists'),
        answers: { ...asked.answers, yes: toDesk },
      },
    };
  const estimates = readings.filter(({ judgement }) => judgement.last.source === 'estimate').length;
  const estimate = estimates === 0 ? [] : [t.text('meters.lower.estimate', { count: estimates })];
  const title = t.text('meters.lower.title');
  return {
    data: {
      title,
      tone: 'warning',
      paragraphs: [t.text('meters.lower.text'), ...estimate, t.text('meters.lower.ways')],
      facts: factsOf(readings, t),
      actions: [view.edit(t.text('meters.correct')), ...waysOut(facts, view), view.cancel()],
    },
    asks: {
      ...asked,
      text: title,
      answers: { ...asked.answers, yes: view.act(stillRight, t.text('engine.yes'), {}) },
    },
  };
}

function factsOf(readings: readonly JudgedAs<'lower'>[], t: FlowView['t']) {
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
  const asGiven = ({ meter, value }: GivenReading) => ({
    label: counterName(t, meter),
    value: t.number(value),
  });
  const keep = canKeep
    ? act(sure, t.text('meters.swapped.keep'), {})
    : act(notExchanged, t.text('meters.swapped.no'), {});
  const swap = act(exchange, t.text('meters.swapped.exchange'), {}, 'positive');
  const counters = { one: counterName(t, one.meter), two: counterName(t, two.meter) };
  return {
    data: {
      title: t.text('meters.swapped.title'),
      tone: 'warning',
      paragraphs: [t.text('meters.swapped.text', counters)],
      facts: [asGiven(one), asGiven(two)],
      actions: [swap, keep, view.edit(), view.cancel()],
    },
    asks: {
      id: 'exchanged',
      kind: 'two-counters-swapped',
      text: t.text('meters.swapped.text', counters),
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
      date: t.date(last.readAt),
    };
    return { label: counterName(t, meter), value: t.text('meters.jump.fact', words) };
  });
  const title = t.text('meters.jump.title');
  const yes = act(sure, t.text('meters.jump.yes'), {}, 'positive');
  return {
    data: {
      title,
      tone: 'warning',
      paragraphs: [t.text('meters.jump.text')],
      facts: found,
      actions: [yes, view.edit(), view.cancel()],
    },
    asks: {
      id: 'unusual-reading',
      kind: 'lower-reading-check',
      text: title,
      answers: { yes, no: act(change, t.text('engine.edit'), {}), cancel: view.cancel() },
    },
  };
}
