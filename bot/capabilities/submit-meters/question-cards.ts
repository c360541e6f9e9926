import type { CardAction } from '../../../cards/views/card-view.ts';
import type { GivenReading } from '../../../domain/meters/rules/judge-reading.ts';
import type { FlowView } from '../../engine/capability.ts';
import { warningCard } from '../parts/cards.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { contract, exchange, missing, notExchanged, otherDevice, review, sure } from './clicks.ts';
import type { MeterFacts } from './draft.ts';
import { counterName, recordArgs } from './labels.ts';
import type { JudgedAs } from './readings.ts';

/**
 * A figure lower than the record: what is on record and where it comes from, why it stands, and the ways out (F8-F11).
 */
export function lowerCard(readings: readonly JudgedAs<'lower'>[], facts: MeterFacts, view: FlowView) {
  const { t } = view;
  const estimates = readings.filter(({ judgement }) => judgement.last.source === 'estimate').length;
  const estimate = estimates === 0 ? [] : [t.text('meters.lower.estimate', { count: estimates })];
  const found = readings.map(({ meter, value, judgement }) => ({
    label: counterName(t, meter),
    value: t.text('meters.lower.fact', { value: t.number(value), ...recordArgs(t, judgement.last) }),
  }));
  const paragraphs = [t.text('meters.lower.text'), ...estimate, t.text('meters.lower.ways')];
  return warningCard(t.text('meters.lower.title'), paragraphs, found, [
    view.edit(t.text('meters.correct')),
    ...waysOut(facts, view),
    view.cancel(),
  ]);
}

/** What else than correcting a refused figure this person can do (F10, F11). */
export function waysOut({ isAdministrator }: MeterFacts, { t, act }: FlowView): CardAction[] {
  const ask = isAdministrator ? [act(contract, t.text('meters.lower.contract'), {})] : [];
  return [act(review, t.text('meters.lower.review'), {}), ...ask];
}

/** Two counters that would fit the other way round: asked, not refused. */
export function swappedCard([one, two]: [GivenReading, GivenReading], canKeep: boolean, view: FlowView) {
  const { t, act } = view;
  const asGiven = [one, two].map(({ meter, value }) => ({
    label: counterName(t, meter),
    value: t.number(value),
  }));
  const keep = canKeep
    ? act(sure, t.text('meters.swapped.keep'), {})
    : act(notExchanged, t.text('meters.swapped.no'), {});
  const names = { one: counterName(t, one.meter), two: counterName(t, two.meter) };
  return warningCard(t.text('meters.swapped.title'), [t.text('meters.swapped.text', names)], asGiven, [
    act(exchange, t.text('meters.swapped.exchange'), {}, 'positive'),
    keep,
    view.edit(),
    view.cancel(),
  ]);
}

/** A figure far above the usual: asked, not refused. */
export function jumpCard(readings: readonly JudgedAs<'jump'>[], view: FlowView) {
  const { t, act } = view;
  const found = readings.map(({ meter, value, judgement: { last } }) => {
    const words = {
      value: t.number(value),
      difference: t.number(value - last.value),
      date: t.date(last.readAt),
    };
    return { label: counterName(t, meter), value: t.text('meters.jump.fact', words) };
  });
  return warningCard(t.text('meters.jump.title'), [t.text('meters.jump.text')], found, [
    act(sure, t.text('meters.jump.yes'), {}, 'positive'),
    view.edit(),
    view.cancel(),
  ]);
}

/** No counter on record: another device was meant, or the desk has to add them (F1). */
export function noCountersCard({ device, devices }: MeterFacts, view: FlowView) {
  const { t, act } = view;
  const another = devices.length > 1 ? [act(otherDevice, t.text('meters.otherDevice'), {})] : [];
  const text = t.text('meters.none.text', { device: device ? deviceName(device) : '–' });
  return warningCard(
    t.text('meters.none.title'),
    [text],
    [],
    [...another, act(missing, t.text('meters.none.ask'), {}), view.cancel()],
  );
}
