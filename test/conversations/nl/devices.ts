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
  {
    title: 'hands out the fleet as a file of each kind, by a click and by words, to an administrator [F46]',
    who: 'Megan',
    steps: [
      {
        say: 'mijn toestellen',
        expect: { buttons: ['engine.export.xlsx', 'engine.export.csv', 'engine.export.pdf'] },
      },
      {
        click: 'engine.export.csv',
        expect: { says: ['engine.export.made', '~Alle toestellen 2026-11-23.csv'], rows: { files: 1 } },
      },
      { say: 'als pdf graag', expect: { says: ['~Alle toestellen 2026-11-23.pdf'], rows: { files: 2 } } },
      {
        say: 'exporteer mijn toestellen naar Excel',
        expect: { says: ['~Alle toestellen 2026-11-23.xlsx'], rows: { files: 3 } },
      },
      { say: 'exporteer mijn toestellen', expect: { says: ['engine.export.which'], rows: { files: 3 } } },
      {
        click: 'engine.export.xlsx',
        expect: { says: ['~Alle toestellen 2026-11-23.xlsx'], rows: { files: 4 } },
      },
    ],
  },
  {
    title: 'exports the list on show, narrowed as it is, and shows it when it is empty [F46]',
    who: 'Megan',
    steps: [
      { say: 'mijn toestellen' },
      { click: 'devices.list.automatic', expect: { says: ['devices.list.automatic'] } },
      { say: 'als csv', expect: { says: ['~Automatisch beleverd 2026-11-23.csv'], rows: { files: 1 } } },
      { click: 'devices.list.unnamed', expect: { noButtons: ['engine.export.csv'] } },
      { say: 'als csv', expect: { says: ['devices.empty.unnamed'], rows: { files: 1 } } },
    ],
  },
  {
    title: 'lets a user export their cases but not the fleet [F46]',
    steps: [
      {
        say: 'exporteer mijn toestellen naar Excel',
        expect: { says: ['refusal.not-allowed.title'], buttons: ['devices.list.all'] },
      },
      { click: 'devices.list.all', expect: { noButtons: ['engine.export.xlsx'], rows: { files: 0 } } },
      { say: 'mijn meldingen', expect: { buttons: ['engine.export.csv'] } },
      { say: 'als csv', expect: { says: ['~Mijn meldingen 2026-11-23.csv'], rows: { files: 1 } } },
    ],
  },
];
