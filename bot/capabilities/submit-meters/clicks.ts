import { z } from 'zod';
import { type Answer, defineClick, type Scene } from '../../engine/capability.ts';
import { anotherDevice, chosenDevice } from '../parts/device/device-draft.ts';
import { askAboutContract, askForCounters, askReview } from './ask-desk.ts';
import type { MetersDraft } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { questionOf } from './readings.ts';

const nothing = z.object({});

/** A device chosen from the list; the figures said so far are for it. */
const device = defineClick({
  payload: z.object({ deviceId: z.uuid() }),
  apply: (draft: MetersDraft, { deviceId }) => ({
    ...draft,
    ...chosenDevice(deviceId),
    stand: 'open' as const,
  }),
});

/** Not this device: the choice again. */
const otherDevice = defineClick({
  payload: nothing,
  apply: (draft: MetersDraft, _payload, { devices }: MeterFacts) => ({
    ...draft,
    ...anotherDevice(
      draft,
      devices.map(({ id }) => id),
    ),
  }),
});

/** The two counters that looked mixed up get each other's figure. */
const exchange = defineClick({
  payload: nothing,
  apply(draft: MetersDraft, _payload, facts: MeterFacts) {
    const question = questionOf(draft, facts);
    if (question?.kind !== 'swapped') return draft;
    const [one, two] = question.pair;
    const exchanged = { [one.meter.code]: two.value, [two.meter.code]: one.value };
    return { ...draft, values: { ...draft.values, ...exchanged } };
  },
});

/** What the person says about unusual figures. */
const stand = (answer: MetersDraft['stand']) =>
  defineClick({ payload: nothing, apply: (draft: MetersDraft) => ({ ...draft, stand: answer }) });

type Ask = (scene: Scene, draft: MetersDraft, facts: MeterFacts) => Promise<Answer>;

/** Hands the figures to the service desk. The draft is done; nothing has to be typed again. */
const handOver = (ask: Ask) =>
  defineClick({
    payload: nothing,
    apply: (draft: MetersDraft) => draft,
    effect: (scene: Scene, draft: MetersDraft, _payload, facts: MeterFacts): Promise<Answer> =>
      ask(scene, draft, facts),
  });

export const meterClicks = {
  device,
  otherDevice,
  exchange,
  notExchanged: stand('not-exchanged'),
  sure: stand('sure'),
  change: stand('change'),
  check: stand('open'),
  review: handOver(askReview),
  contract: handOver(askAboutContract),
  missing: handOver(askForCounters),
};
