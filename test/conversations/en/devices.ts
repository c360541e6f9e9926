import type { Conversation } from '../support/conversation.ts';

/** Devices and what they are called, in English. */
export const devices: readonly Conversation[] = [
  {
    title: 'lists my devices and shows one of them, with what can be done for it [F19 F20]',
    steps: [
      { say: 'my devices', expect: { says: ['devices.list.all', '~GNM75498', '~WHJ02153'] } },
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
      {
        say: 'call GNM75498 ‘Front desk’',
        expect: { form: { ready: true, shows: ['GNM75498', 'Front desk'] } },
      },
      { say: 'go ahead', expect: { says: ['devices.alias.done.title', '~Front desk'] } },
      { say: 'my devices', expect: { says: ['~Front desk'] } },
    ],
  },
];
