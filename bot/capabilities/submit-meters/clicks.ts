import { z } from 'zod';
import { type Answer, onClick, type Scene } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { anotherDevice, chosenDevice } from '../parts/device/device-draft.ts';
import { chooseDevice, turnDevices } from '../parts/device/which-device.ts';
import { askAboutContract, askForCounters, askReview } from './ask-desk.ts';
import { asRight } from './confirm-figures.ts';
import { asCorrection } from './correction.ts';
import { type DevicePart, partsOf } from './device-parts.ts';
import { type DeviceReadings, devicesOf, type MetersDraft, withDevices } from './draft.ts';
import type { MeterFacts } from './facts.ts';

/** Not this device: the choice again. */
export const otherDevice = click('otherDevice');

/** The two counters that looked mixed up get each other's figure; or they are right as they are. */
export const exchange = click('exchange');
export const notExchanged = click('notExchanged');

/** Unusual figures are right, are right although they are lower, are to be changed, or are judged again. */
export const sure = click('sure');
export const insists = click('insists');
export const change = click('change');
export const check = click('check');

/** They correct what the person gave before. */
export const corrects = click('corrects');

/** Of several devices: all figures in doubt for this reason are right, and lower ones go to the desk. */
export const right = click('right', z.object({ fate: z.enum(['lower', 'jump', 'swapped']) }));

/** Other devices of those that do not fit on one card. */
export const turnPage = click('page', z.object({ page: z.int().min(0) }));

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
  turnDevices<MetersDraft, unknown>(),
  onClick(chooseDevice, {
    apply(draft: MetersDraft, { deviceId }) {
      const chosen = { ...draft, ...chosenDevice(deviceId), stand: 'open' as const };
      return withDevices(chosen, devicesOf(chosen));
    },
  }),
  onClick(otherDevice, {
    apply: (draft: MetersDraft, _payload, { devices }: MeterFacts) => ({
      ...draft,
      ...anotherDevice(draft, devices),
    }),
  }),
  onClick(exchange, {
    apply: (draft: MetersDraft, _payload, facts: MeterFacts) =>
      withDevices(draft, partsOf(draft, facts).map(exchanged)),
  }),
  onClick(corrects, {
    apply: (draft: MetersDraft, _payload, facts: MeterFacts) => asCorrection(draft, facts),
  }),
  onClick(right, {
    apply: (draft: MetersDraft, { fate }, facts: MeterFacts) =>
      withDevices(
        draft,
        partsOf(draft, facts).map((part) =>
          asRight(
            part,
            part.lines.filter((line) => line.fate === fate),
          ),
        ),
      ),
  }),
  onClick(turnPage, { apply: (draft: MetersDraft, { page }) => ({ ...draft, page }) }),
  stands(notExchanged, 'not-exchanged'),
  stands(sure, 'sure'),
  stands(insists, 'insists'),
  stands(change, 'change'),
  stands(check, 'open'),
  handsOver(review, askReview),
  handsOver(contract, askAboutContract),
  handsOver(missing, askForCounters),
];

/** The two counters that looked mixed up with each other's figure. */
function exchanged({ readings, swapped }: DevicePart): DeviceReadings {
  if (swapped === null) return readings;
  const [one, two] = swapped;
  const values = { [one.meter.code]: two.value, [two.meter.code]: one.value };
  return { ...readings, values: { ...readings.values, ...values } };
}
