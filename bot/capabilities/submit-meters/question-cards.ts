import type { CardAction, CardData } from '../../../cards/views/card-view.ts';
import type { GivenReading } from '../../../domain/meters/rules/judge-reading.ts';
import type { FlowView } from '../../engine/capability.ts';
import { contract, exchange, notExchanged, review, sure } from './buttons.ts';
import type { MeterFacts } from './facts.ts';
import { counterName, recordArgs } from './labels.ts';
import type { JudgedAs } from './readings.ts';

/**
 * A figure lower than the record: what is on record and where it comes from, why it stands, and the ways out (F8-F11).
 */
export function lowerCard(
  readings: readonly JudgedAs<'lower'>[],
  facts: MeterFacts,
  view: FlowView,
): CardData<'notice'> {
  const { t } = view;
  const estimates = readings.filter(({ judgement }) => judgement.last.source === 'estimate').length;
  const estimate = estimates === 0 ? [] : [t.text('meters.lower.estimate', { count: estimates })];
  const found = readings.map(({ meter, value, judgement }) => ({
    label: counterName(t, meter),
    value: t.text('meters.lower.fact', { value: t.number(value), ...recordArgs(t, judgement.last) }),
  }));
  return {
    title: t.text('meters.lower.title'),
    tone: 'warning',
    paragraphs: [t.text('meters.lower.text'), ...estimate, t.text('meters.lower.ways')],
    facts: found,
    actions: [view.edit(t.text('meters.correct')), ...waysOut(facts, view), view.cancel()],
  };
}

/** What else than correcting a refused figure this person can do (F10, F11). */
export function waysOut({ isAdministrator }: MeterFacts, { t, act }: FlowView): CardAction[] {
  const ask = isAdministrator ? [act(contract, t.text('meters.lower.contract'), {})] : [];
  return [act(review, t.text('meters.lower.review'), {}), ...ask];
}

/** Two counters that would fit the other way round: asked, not refused. */
export function swappedCard(
  [one, two]: [GivenReading, GivenReading],
  canKeep: boolean,
  view: FlowView,
): CardData<'notice'> {
  const { t, act } = view;
  const asGiven = ({ meter, value }: GivenReading) => ({
    label: counterName(t, meter),
    value: t.number(value),
  });
  const keep = canKeep
    ? [act(sure, t.text('meters.swapped.keep'), {})]
    : [act(notExchanged, t.text('meters.swapped.no'), {})];
  return {
    title: t.text('meters.swapped.title'),
    tone: 'warning',
    paragraphs: [
      t.text('meters.swapped.text', { one: counterName(t, one.meter), two: counterName(t, two.meter) }),
    ],
    facts: [asGiven(one), asGiven(two)],
    actions: [
      act(exchange, t.text('meters.swapped.exchange'), {}, 'positive'),
      ...keep,
      view.edit(),
      view.cancel(),
    ],
  };
}

/** A figure far above the usual: asked, not refused. */
export function jumpCard(readings: readonly JudgedAs<'jump'>[], view: FlowView): CardData<'notice'> {
  const { t, act } = view;
  const found = readings.map(({ meter, value, judgement: { last } }) => {
    const words = {
      value: t.number(value),
      difference: t.number(value - last.value),
      date: t.date(last.readAt),
    };
    return { label: counterName(t, meter), value: t.text('meters.jump.fact', words) };
  });
  return {
    title: t.text('meters.jump.title'),
    tone: 'warning',
    paragraphs: [t.text('meters.jump.text')],
    facts: found,
    actions: [act(sure, t.text('meters.jump.yes'), {}, 'positive'), view.edit(), view.cancel()],
  };
}
