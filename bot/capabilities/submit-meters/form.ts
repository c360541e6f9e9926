import { z } from 'zod';
import { highestReading } from '../../../domain/meters/rules/judge-reading.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { fieldGroup } from '../parts/form/field-group.ts';
import { formStep } from '../parts/form/form-step.ts';
import type { MeterFacts, MetersDraft } from './draft.ts';
import { counterName, lastWords, leftOutText, namesOf, problemOf, recordArgs } from './labels.ts';
import { questionOf, readingsOf } from './readings.ts';

const none = z.object({});
const figure = z.object({ figure: z.number().int().min(0).max(highestReading).optional() });

/** One figure a counter. The device is part of a field's name: a form still open for another one never fills this one. */
const counters = ({ meters, device }: Pick<MeterFacts, 'meters' | 'device'>) =>
  fieldGroup({ things: meters, schema: figure, key: ({ code }) => `${code}-${device?.serial ?? ''}` });

/** The form: one input for each of the device's own counters, each with its record (F14, F16, G39, G41). */
export const metersForm = formStep<MetersDraft, MeterFacts, typeof none>({
  ask({ others }, facts, { t }) {
    return {
      titleKey: 'meters.form.title',
      introKey: others.length === 0 ? 'meters.form.intro' : 'meters.form.introFirst',
      introArgs: { device: facts.device ? deviceName(facts.device) : '–', others: namesOf(t, others) },
      each: counters(facts).ask(({ kind, code, last }) => {
        const asked = { input: 'number', labelKey: `meters.counter.${kind}`, labelArgs: { code } } as const;
        if (last === null) return { figure: { ...asked, hintKey: 'meters.hint.none' } };
        return { figure: { ...asked, hintKey: 'meters.hint', hintArgs: recordArgs(t, last) } };
      }),
      schema: none,
      fields: {},
    };
  },
  values(draft, facts) {
    const given = new Map(readingsOf(draft, facts).given.map(({ meter, value }) => [meter, value]));
    return counters(facts).each((meter) => ({ figure: given.get(meter) }));
  },
  /** Counters may be left empty, but not all of them. */
  fill(draft, answers, facts) {
    if (facts.device === null) return draft;
    const given = counters(facts)
      .answers(answers)
      .flatMap(([{ code }, { figure: value }]) => (value === undefined ? [] : [[code, value] as const]));
    const filled = { said: [], values: Object.fromEntries(given), stand: 'open' as const };
    return { ...draft, ...chosenDevice(facts.device.id), ...filled };
  },
  check: ({ values }, { device }, { t }) =>
    device !== null && Object.keys(values).length === 0 ? { error: t.text('meters.missing') } : {},
  /** What is wrong with figures that did not come from this form, or no longer fit (F8). */
  remarks(draft, facts, { t }) {
    const { given, unplaced } = readingsOf(draft, facts);
    const problems = new Map(given.map(({ meter, judgement }) => [meter, problemOf(t, judgement)]));
    return {
      errors: counters(facts).each((meter) => ({ figure: problems.get(meter) || undefined })),
      error: leftOutText(t, unplaced, draft.unused),
    };
  },
  ready: (draft, facts) =>
    readingsOf(draft, facts).given.length > 0 &&
    draft.stand !== 'change' &&
    questionOf(draft, facts) === null,
  /** What was understood: every counter with its record and the figure given. */
  summary({ ready }, draft, facts, view) {
    const { t } = view;
    const { given, unplaced } = readingsOf(draft, facts);
    const values = new Map(given.map(({ meter, value }) => [meter.code, t.number(value)]));
    const { others, unused } = draft;
    const intro = [
      facts.device ? deviceName(facts.device) : '',
      t.text('meters.why'),
      given.length === 0 ? t.text('meters.missing') : '',
      others.length === 0 ? '' : t.text('meters.afterwards', { others: namesOf(t, others) }),
    ];
    const problems = given.map(({ meter, judgement }) => {
      const problem = problemOf(t, judgement);
      return problem && `${counterName(t, meter)}: ${problem}`;
    });
    return {
      card: 'readings',
      data: {
        title: t.text(ready ? 'engine.summary.title' : 'meters.form.title'),
        intro: intro.filter(Boolean).join('\n'),
        rows: facts.meters.map((meter) => ({
          meter: counterName(t, meter),
          value: values.get(meter.code) ?? '–',
          detail: lastWords(t, meter.last),
        })),
        warnings: [...problems, leftOutText(t, unplaced, unused)].filter(Boolean),
        actions: [
          ...(ready ? [view.send()] : []),
          given.length === 0 ? view.edit(t.text('engine.complete')) : view.edit(),
          view.cancel(),
        ],
      },
    };
  },
});
