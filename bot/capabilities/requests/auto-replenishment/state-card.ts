import type { CardView } from '../../../../cards/views/card-view.ts';
import type { Device } from '../../../../domain/fleet/find-device.ts';
import { helpLine } from '../../../../domain/programmes/rules/help-line.ts';
import { replenishmentOf } from '../../../../domain/supplies/rules/replenishment.ts';
import type { Scene } from '../../../engine/capability.ts';
import { beginning, beginOf } from '../../../engine/links.ts';
import { deviceLine } from '../../parts/device/device-name.ts';
import { requestDraft } from '../request-draft.ts';

/** The way to a change of automatic deliveries. */
const changeDeliveries = beginning('auto-replenishment', requestDraft);

const tones = { active: 'good', activate: 'warning', eligible: 'neutral', ineligible: 'neutral' } as const;
/** What can be asked for a device in each state. */
const wishes = {
  active: 'pause',
  activate: 'activate',
  eligible: 'activate',
  ineligible: 'missing',
} as const;

/** Each device with its state and what it takes to change it (X20-X23, X63). */
export function stateCard(
  { t, actor }: Scene,
  devices: readonly Device[],
): Extract<CardView, { card: 'list' }> {
  const phone = helpLine(actor.programme.support, 'connection');
  const rows = devices.map((device) => {
    const { state, isConnected } = replenishmentOf(device);
    const lacksNetwork = state === 'active' && !isConnected;
    const kind = lacksNetwork ? 'connect' : wishes[state];
    const means = t.text(`replenishment.means.${lacksNetwork ? 'grey' : state}`, { phone });
    return {
      title: deviceLine(device).title,
      detail: `${device.serial} · ${means}`,
      state: t.text(`replenishment.state.${lacksNetwork ? 'grey' : state}`),
      tone: lacksNetwork ? ('warning' as const) : tones[state],
      button: beginOf(changeDeliveries, t.text(`replenishment.ask.${kind}`), { deviceId: device.id, kind }),
    };
  });
  const missing = beginOf(changeDeliveries, t.text('replenishment.ask.missing'), { kind: 'missing' });
  return {
    card: 'list',
    data: {
      title: t.text('replenishment.title'),
      intro: t.text('replenishment.group'),
      filters: [],
      rows,
      footer: t.text('replenishment.nudge'),
      actions: [missing],
    },
  };
}
