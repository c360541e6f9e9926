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
  {
    title: 'hands out the fleet as a file of each kind, by a click and by words, to an administrator [F46]',
    who: 'Megan',
    steps: [
      {
        say: 'my devices',
        expect: { buttons: ['engine.export.xlsx', 'engine.export.csv', 'engine.export.pdf'] },
      },
      {
        click: 'engine.export.csv',
        expect: { says: ['engine.export.made', '~All devices 2026-11-23.csv'], rows: { files: 1 } },
      },
      { say: 'as a pdf please', expect: { says: ['~All devices 2026-11-23.pdf'], rows: { files: 2 } } },
      {
        say: 'export my devices as excel',
        expect: { says: ['~All devices 2026-11-23.xlsx'], rows: { files: 3 } },
      },
      { say: 'export my devices', expect: { says: ['engine.export.which'], rows: { files: 3 } } },
      { click: 'engine.export.xlsx', expect: { says: ['~All devices 2026-11-23.xlsx'], rows: { files: 4 } } },
    ],
  },
  {
    title: 'exports the list on show, narrowed as it is, and shows it when it is empty [F46]',
    who: 'Megan',
    steps: [
      { say: 'my devices' },
      { click: 'devices.list.automatic', expect: { says: ['devices.list.automatic'] } },
      { say: 'as csv', expect: { says: ['~Automatic supplies 2026-11-23.csv'], rows: { files: 1 } } },
      { click: 'devices.list.unnamed', expect: { noButtons: ['engine.export.csv'] } },
      { say: 'as csv', expect: { says: ['devices.empty.unnamed'], rows: { files: 1 } } },
    ],
  },
  {
    title: 'lets a user export their cases but not the fleet [F46]',
    steps: [
      {
        say: 'export my devices as excel',
        expect: { says: ['refusal.not-allowed.title'], buttons: ['devices.list.all'] },
      },
      { click: 'devices.list.all', expect: { noButtons: ['engine.export.xlsx'], rows: { files: 0 } } },
      { say: 'my cases', expect: { buttons: ['engine.export.csv'] } },
      { say: 'as csv', expect: { says: ['~My cases 2026-11-23.csv'], rows: { files: 1 } } },
    ],
  },
];
