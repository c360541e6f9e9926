import type { Conversation } from '../support/conversation.ts';

/** Devices and what they are called, in Dutch. */
export const devices: readonly Conversation[] = [
  {
    title: 'lists my devices and shows one of them, with what can be done for it [F19 F20]',
    steps: [
      { say: 'mijn toestellen', expect: { says: ['devices.list.all', '~GNM75498', '~WHJ02153'] } },
      {
        click: 'engine.open',
        row: 'GNM75498',
        expect: { says: ['devices.fact.model'], buttons: ['faults.menu.title', 'devices.alias.menu.title'] },
      },
    ],
  },
  {
    title: 'gives a device the name that was said, for everybody who sees it [F66]',
    steps: [
      { say: 'noem GNM75498 ‘Onthaal’', expect: { form: { ready: true, shows: ['GNM75498', 'Onthaal'] } } },
      { say: 'ja doe maar', expect: { says: ['devices.alias.done.title', '~Onthaal'] } },
      { say: 'mijn toestellen', expect: { says: ['~Onthaal'] } },
    ],
  },
];
