import { type Answer, onClick, type Scene } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { anotherDevice, chosenDevice } from '../parts/device/device-draft.ts';
import { chooseDevice } from '../parts/device/which-device.ts';
import { askAboutContract, askForCounters, askReview } from './ask-desk.ts';
import type { MeterFacts, MetersDraft } from './draft.ts';
import { questionOf } from './readings.ts';

/** Not this device: the choice again. */
export const otherDevice = click('otherDevice');

/** The two counters that looked mixed up get each other's figure; or they are right as they are. */
export const exchange = click('exchange');
export const notExchanged = click('notExchanged');

/** Unusual figures are right, are to be changed, or are judged again. */
export const sure = click('sure');
export const change = click('change');
export const check = click('check');

/** Hand the figures to the desk: to be checked (F10), as a question about the contract (F11), or to add counters (F1). */
export const review = click('review');
export const contract = click('contract');
export const missing = click('missing');

/** What the person says about unusual figures. */
const stands = (link: typeof sure, stand: MetersDraft['stand']) =>
  onClick(link, { apply: (draft: MetersDraft) => ({ ...draft, stand }) });

type Ask = (scene: Scene, draft: MetersDraft, facts: MeterFacts) => Promise<Answer>;

/** Hands the figures to the service desk. The draft is done; nothing has to be typed again. */
const handsOver = (link: typeof review, ask: Ask) =>
  onClick(link, {
    apply: (draft: MetersDraft) => draft,
    effect: (scene: Scene, draft: MetersDraft, _payload, facts: MeterFacts): Promise<Answer> =>
      ask(scene, draft, facts),
  });

export const meterClicks = [
  /** The figures said so far are for it. */
  onClick(chooseDevice, {
    apply: (draft: MetersDraft, { deviceId }) => ({
      ...draft,
      ...chosenDevice(deviceId),
      stand: 'open' as const,
    }),
  }),
  onClick(otherDevice, {
    apply: (draft: MetersDraft, _payload, { devices }: MeterFacts) => ({
      ...draft,
      ...anotherDevice(draft, devices),
    }),
  }),
  onClick(exchange, {
    apply(draft: MetersDraft, _payload, facts: MeterFacts) {
      const question = questionOf(draft, facts);
      if (question?.kind !== 'swapped') return draft;
      const [one, two] = question.pair;
      const exchanged = { [one.meter.code]: two.value, [two.meter.code]: one.value };
      return { ...draft, values: { ...draft.values, ...exchanged } };
    },
  }),
  stands(notExchanged, 'not-exchanged'),
  stands(sure, 'sure'),
  stands(change, 'change'),
  stands(check, 'open'),
  handsOver(review, askReview),
  handsOver(contract, askAboutContract),
  handsOver(missing, askForCounters),
];
