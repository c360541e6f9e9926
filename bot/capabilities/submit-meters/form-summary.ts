import type { FlowView } from '../../engine/capability.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { detailOf, titleOf } from './correction.ts';
import type { MetersDraft } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { counterName, leftOutText, namesOf, problemOf, readOnText } from './labels.ts';
import { readingsOf } from './readings.ts';

/**
 * What was understood of one device: every counter with its record and the figure given. While readings are corrected
 * further devices wait until afterwards.
 */
export function summaryOfOne(draft: MetersDraft, facts: MeterFacts, view: FlowView, ready: boolean) {
  const { t } = view;
  const { given, unplaced } = readingsOf(draft, facts);
  const values = new Map(given.map(({ meter, value }) => [meter.code, t.number(value)]));
  const intro = [
    facts.device ? deviceName(facts.device) : '',
    readOnText(t, given, facts.now),
    facts.correcting === null ? t.text('meters.why') : '',
    given.length === 0 ? t.text('meters.missing') : '',
    draft.others.length === 0 ? '' : t.text('meters.afterwards', { others: namesOf(t, draft.others) }),
  ];
  const problems = given.map(({ meter, judgement }) => {
    const problem = problemOf(t, judgement);
    return problem && `${counterName(t, meter)}: ${problem}`;
  });
  return {
    card: 'readings' as const,
    data: {
      title: t.text(ready && facts.correcting === null ? 'engine.summary.title' : titleOf(facts)),
      intro: intro.filter(Boolean).join('\n'),
      rows: facts.meters.map((meter) => ({
        meter: counterName(t, meter),
        value: values.get(meter.code) ?? '–',
        detail: detailOf(t, meter, values.get(meter.code), facts),
      })),
      warnings: [...problems, leftOutText(t, unplaced, draft.unused)].filter(Boolean),
      actions: [
        ...(ready ? [view.send()] : []),
        given.length === 0 ? view.edit(t.text('engine.complete')) : view.edit(),
        view.cancel(),
      ],
    },
  };
}
