import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardView } from '../../../cards/views/card-view.ts';
import { type Device, findDevice, listDevices as firstDevices } from '../../../domain/fleet/find-device.ts';
import { type ListedDevice, pageOfDevices } from '../../../domain/fleet/page-of-devices.ts';
import { done, refuse } from '../../../domain/outcome.ts';
import type { Scene, Utterance } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { changeWhoIsOn } from '../assign-device/draft.ts';
import { showCases } from '../parts/case/case-links.ts';
import { deviceDirectory, nameADevice } from '../parts/device/device-links.ts';
import { deviceLine, deviceName, spokenDevice } from '../parts/device/device-name.ts';
import { defineDirectory } from '../parts/directory/define-directory.ts';
import { reportAFault } from '../report-fault/draft.ts';
import { partWith } from '../requests/retire-equipment.ts';

/** Devices on the home surface; whoever has more opens the list. */
const shownAtHome = 8;

/** The devices a person may see, and each of them (F19, F20, G16, F46). */
export const listDevices = defineDirectory({
  id: 'list-devices',
  access: ['administrator', 'user', 'dealer', 'agent'],
  group: 'account',
  area: 'devices',
  links: deviceDirectory,
  page: pageOfDevices,
  row: (_scene, device: ListedDevice) => ({ key: device.id, ...deviceLine(device), state: '' }),
  async find(scene, id) {
    const device = await findDevice(scene, id);
    return device ? done(device) : refuse('device-not-found');
  },
  detail: deviceCard,
  about: (_scene, device) => spokenDevice(device),
  asked,
  exported: {
    access: ['administrator', 'dealer'],
    columns: [
      { title: 'devices.fact.alias', type: 'text', value: ({ alias }) => alias },
      { title: 'devices.fact.model', type: 'text', value: ({ model }) => model },
      { title: 'devices.fact.serial', type: 'text', value: ({ serial }) => serial },
      { title: 'devices.fact.number', type: 'text', value: ({ assetNumber }) => assetNumber },
      { title: 'devices.fact.place', type: 'text', value: ({ place }) => place },
      { title: 'devices.fact.company', type: 'text', value: ({ account }) => account.name },
      { title: 'devices.fact.supplies', type: 'text', value: (device, t) => suppliesText(device, t) },
      {
        title: 'devices.fact.state',
        type: 'text',
        value: ({ status }, t) => (status === 'pending-deletion' ? t.text('devices.list.leaving') : null),
      },
    ],
  },
  more: { home: devicesAtHome },
});

/** One device when the words mean exactly one; otherwise the list, narrowed to them. */
function asked({ understanding }: Utterance) {
  const { device } = understanding.slots;
  const [only, ...others] = device?.candidates ?? [];
  if (only !== undefined && others.length === 0) return { key: only };
  return { filter: 'all' as const, ...(device ? { words: device.text.slice(0, 80) } : {}) };
}

/** All that is known of a device, and what can be done for it. */
function deviceCard({ t, actor }: Scene, device: Device): CardView {
  const { id: deviceId, status } = device;
  const mayAct = actor.role !== 'agent';
  return {
    card: 'notice',
    data: {
      title: deviceName(device),
      tone: status === 'pending-deletion' ? 'warning' : 'neutral',
      paragraphs: status === 'pending-deletion' ? [t.text('devices.leaving')] : [],
      facts: [
        { label: t.text('devices.fact.serial'), value: device.serial },
        { label: t.text('devices.fact.number'), value: device.assetNumber },
        { label: t.text('devices.fact.model'), value: device.model },
        { label: t.text('devices.fact.place'), value: device.place ?? '–' },
        { label: t.text('devices.fact.supplies'), value: suppliesText(device, t) },
      ],
      actions: [
        ...(mayAct ? [beginOf(reportAFault, t.text('faults.menu.title'), { deviceId })] : []),
        linkTo(showCases, t.text('devices.cases'), { filter: 'all', about: deviceId }),
        ...(mayAct && actor.role !== 'dealer'
          ? [
              beginOf(nameADevice, t.text('devices.alias.menu.title'), { deviceId }),
              beginOf(changeWhoIsOn, t.text('onDevice.menu.title'), { deviceId }),
            ]
          : []),
        ...(actor.role === 'administrator' && status === 'active'
          ? [beginOf(partWith, t.text('requests.retire-equipment.title'), { deviceId, kind: 'remove' })]
          : []),
      ],
    },
  };
}

function suppliesText({ eMaintenance, autoReplenishment }: Device, t: Texts): string {
  return t.text(`devices.supplies.${eMaintenance || autoReplenishment === 'active'}`);
}

/** My devices, each with the quickest way to report a problem with it (F19, F20). */
async function devicesAtHome(scene: Scene): Promise<CardView[]> {
  const devices = await firstDevices(scene, shownAtHome);
  if (devices.length === 0) return [];
  const { t } = scene;
  const rows = devices.map((device) => ({
    ...deviceLine(device),
    state: '',
    button: beginOf(reportAFault, t.text('faults.menu.title'), { deviceId: device.id }),
  }));
  const data = { title: t.text('devices.home.title'), intro: '', filters: [], rows, footer: '', actions: [] };
  return [{ card: 'list', data }];
}
