import type { Conversation } from '../support/conversation.ts';

/** Devices and what they are called, in French. */
export const devices: readonly Conversation[] = [
  {
    title: 'lists my devices and shows one of them, with what can be done for it [F19 F20]',
    steps: [
      { say: 'mes machines', expect: { says: ['devices.list.all', '~GNM75498', '~WHJ02153'] } },
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
        say: 'appelle GNM75498 « Accueil »',
        expect: { form: { ready: true, shows: ['GNM75498', 'Accueil'] } },
      },
      { say: 'ok faites ça', expect: { says: ['devices.alias.done.title', '~Accueil'] } },
      { say: 'mes machines', expect: { says: ['~Accueil'] } },
    ],
  },
];
