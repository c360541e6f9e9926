import { type Answer, onClick, type Scene } from '../../engine/capability.ts';
import { anotherDevice, chosenDevice } from '../parts/device/device-draft.ts';
import { chooseDevice } from '../parts/device/which-device.ts';
import { askAboutContract, askForCounters, askReview } from './ask-desk.ts';
import {
  change,
  check,
  contract,
  exchange,
  insists,
  missing,
  notExchanged,
  otherDevice,
  review,
  sure,
} from './buttons.ts';
import type { MetersDraft } from './draft.ts';
import type { MeterFacts } from './facts.ts';
import { questionOf } from './readings.ts';

/** A device chosen from the list; the figures said so far are for it. */
const onDevice = onClick(chooseDevice, {
  apply: (draft: MetersDraft, { deviceId }) => ({
    ...draft,
    ...chosenDevice(deviceId),
    stand: 'open' as const,
  }),
});

/** Not this device: the choice again. */
const onOtherDevice = onClick(otherDevice, {
  apply: (draft: MetersDraft, _payload, { devices }: MeterFacts) => ({
    ...draft,
    ...anotherDevice(
      draft,
      devices.map(({ id }) => id),
    ),
  }),
});

/** The two counters that looked mixed up get each other's figure. */
const onExchange = onClick(exchange, {
  apply(draft: MetersDraft, _payload, facts: MeterFacts) {
    const question = questionOf(draft, facts);
    if (question?.kind !== 'swapped') return draft;
    const [one, two] = question.pair;
    const exchanged = { [one.meter.code]: two.value, [two.meter.code]: one.value };
    return { ...draft, values: { ...draft.values, ...exchanged } };
  },
});

/** What the person says about unusual figures. */
const stands = (link: typeof sure, answer: MetersDraft['stand']) =>
  onClick(link, { apply: (draft: MetersDraft) => ({ ...draft, stand: answer }) });

type Ask = (scene: Scene, draft: MetersDraft, facts: MeterFacts) => Promise<Answer>;

/** Hands the figures to the service desk. The draft is done; nothing has to be typed again. */
const handsOver = (link: typeof review, ask: Ask) =>
  onClick(link, {
    apply: (draft: MetersDraft) => draft,
    effect: (scene: Scene, draft: MetersDraft, _payload, facts: MeterFacts): Promise<Answer> =>
      ask(scene, draft, facts),
  });

export const meterClicks = [
  onDevice,
  onOtherDevice,
  onExchange,
  stands(notExchanged, 'not-exchanged'),
  stands(sure, 'sure'),
  stands(insists, 'insists'),
  stands(change, 'change'),
  stands(check, 'open'),
  handsOver(review, askReview),
  handsOver(contract, askAboutContract),
  handsOver(missing, askForCounters),
];
