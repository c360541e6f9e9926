import { z } from 'zod';
import { highestReading } from '../../../domain/meters/rules/judge-reading.ts';
import type { MeterState } from '../../../domain/meters/rules/meter-state.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { fieldGroup } from '../parts/form/field-group.ts';
import { formStep } from '../parts/form/form-step.ts';
import { check } from './clicks.ts';
import { differs, introOf, recordedIn, titleOf } from './correction.ts';
import { type DevicePart, isTogether, partsOf } from './device-parts.ts';
import { type DeviceReadings, type MetersDraft, withDevices } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { summaryOfOne } from './form-summary.ts';
import { counterName, leftOutText, problemOf, readOnText, recordArgs } from './labels.ts';
import { pageOf } from './pages.ts';
import { questionOf, readingsOf } from './readings.ts';
import { togetherCard } from './together-card.ts';
import { togetherAsks } from './together-step.ts';
import { shortName } from './together-words.ts';

const none = z.object({});
const figure = z.object({ figure: z.number().int().min(0).max(highestReading).optional() });

/** A counter of one of the devices in view. */
type Counter = { meter: MeterState; part: DevicePart };

/**
 * One figure a counter. The device is part of a field's name: a form still open for another one never fills this one.
 * Of many devices those are asked for that are in view on the card.
 */
function counters(draft: MetersDraft, facts: MeterFacts) {
  const all = partsOf(draft, facts);
  const parts = isTogether(draft, all) ? pageOf(draft, all).parts : all.slice(0, 1);
  const things = parts.flatMap((part) => part.facts.meters.map((meter): Counter => ({ meter, part })));
  const key = ({ meter, part }: Counter) => `${meter.code}-${part.facts.device?.serial ?? ''}`;
  return { all, isSeveral: parts.length > 1, group: fieldGroup({ things, schema: figure, key }) };
}

const figureOf = ({ meter, part: { lines } }: Counter) => lines.find((line) => line.meter === meter)?.value;

/** The form: one input for each of the devices' own counters, each with its record (F14, F16, G39, G41). */
export const metersForm = formStep<MetersDraft, MeterFacts, typeof none>({
  ask(draft, facts, { t }) {
    const { isSeveral, group, all } = counters(draft, facts);
    const readOn = readOnText(t, readingsOf(draft, facts).given, facts.now);
    const device = [facts.device ? deviceName(facts.device) : '–', readOn].filter(Boolean).join('. ');
    return {
      titleKey: titleOf(facts),
      ...(isSeveral ? { introKey: 'meters.why' } : { introKey: introOf(facts), introArgs: { device } }),
      ...(isTogether(draft, all) ? { submitKey: 'meters.form.use' } : {}),
      each: group.ask(({ meter, part }) => {
        const counter = counterName(t, meter);
        const device = part.facts.device ? shortName(part.facts.device) : '';
        const label = isSeveral
          ? ({ labelKey: 'meters.field', labelArgs: { device, counter } } as const)
          : ({ labelKey: `meters.counter.${meter.kind}`, labelArgs: { code: meter.code } } as const);
        const asked = { input: 'number', ...label } as const;
        const was = recordedIn(facts, meter.code);
        if (was !== null)
          return { figure: { ...asked, hintKey: 'meters.correct.hint', hintArgs: { value: t.number(was) } } };
        if (meter.last === null) return { figure: { ...asked, hintKey: 'meters.hint.none' } };
        return { figure: { ...asked, hintKey: 'meters.hint', hintArgs: recordArgs(t, meter.last) } };
      }),
      schema: none,
      fields: {},
    };
  },
  values: (draft, facts) => counters(draft, facts).group.each((counter) => ({ figure: figureOf(counter) })),
  /** Counters may be left empty, but not all of them. */
  fill(draft, answers, facts) {
    const { all, isSeveral, group } = counters(draft, facts);
    const filled = group.answers(answers);
    const devices = all.map((part) => {
      const own = filled.filter(([one]) => one.part === part);
      const given = own.flatMap(([{ meter }, { figure: value }]) =>
        value === undefined ? [] : [[meter.code, value] as const],
      );
      // A device that is not in the form that was sent keeps what it has: the card may have been at another page.
      return (isSeveral && given.length === 0) || own.length === 0 ? part.readings : filledWith(part, given);
    });
    return withDevices(draft, devices);
  },
  check(filled, facts, { t }) {
    if (facts.device !== null && partsOf(filled, facts).every(({ lines }) => lines.length === 0))
      return { error: t.text('meters.missing') };
    return differs(filled, facts) ? {} : { error: t.text('refusal.nothing-corrected.text') };
  },
  /** What is wrong with figures that did not come from this form, or no longer fit (F8). */
  remarks(draft, facts, { t }) {
    const { isSeveral, group } = counters(draft, facts);
    const problem = ({ meter, part: { lines } }: Counter) => {
      const line = lines.find((one) => one.meter === meter);
      return line === undefined ? '' : problemOf(t, line.judgement);
    };
    const { unplaced } = readingsOf(draft, facts);
    return {
      errors: group.each((counter) => ({ figure: problem(counter) || undefined })),
      error: isSeveral ? '' : leftOutText(t, unplaced, draft.unused),
    };
  },
  ready: (draft, facts) =>
    !isTogether(draft, partsOf(draft, facts)) &&
    readingsOf(draft, facts).given.length > 0 &&
    differs(draft, facts) &&
    draft.stand !== 'change' &&
    questionOf(draft, facts) === null,
  /** Figures that were to be changed and are right after all: a yes has them judged again. */
  asks({ form, ready }, draft, facts, view) {
    const { t } = view;
    const parts = partsOf(draft, facts);
    const together = isTogether(draft, parts) ? togetherAsks(parts, view) : null;
    if (together !== null) return together;
    const cancel = view.cancel();
    if (draft.stand === 'change')
      return { text: form.title, answers: { yes: view.act(check, t.text('engine.yes'), {}), cancel } };
    if (facts.correcting !== null && ready) return { text: t.text('meters.correct.ask') };
    return ready || facts.meters.length === 0 ? {} : { text: t.text('meters.missing') };
  },
  /** What was understood: every counter with its record and the figure given. */
  summary({ ready }, draft, facts, view) {
    const parts = partsOf(draft, facts);
    return isTogether(draft, parts)
      ? togetherCard(draft, parts, facts.isAdministrator, view)
      : summaryOfOne(draft, facts, view, ready);
  },
});

function filledWith(
  { readings, facts: { device }, lines }: DevicePart,
  given: readonly (readonly [string, number])[],
): DeviceReadings {
  const details = lines.map(({ meter, readOn, estimated, event }) => [
    meter.code,
    { readOn, estimated, event },
  ]);
  return {
    ...readings,
    ...(device === null ? {} : chosenDevice(device.id)),
    ...{ said: [], values: Object.fromEntries(given), details: Object.fromEntries(details), stand: 'open' },
  };
}
