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
  {
    title: 'hands out the fleet as a file of each kind, by a click and by words, to an administrator [F46]',
    who: 'Megan',
    steps: [
      {
        say: 'mes machines',
        expect: { buttons: ['engine.export.xlsx', 'engine.export.csv', 'engine.export.pdf'] },
      },
      {
        click: 'engine.export.csv',
        expect: { says: ['engine.export.made', '~Tous les appareils 2026-11-23.csv'], rows: { files: 1 } },
      },
      { say: 'en PDF svp', expect: { says: ['~Tous les appareils 2026-11-23.pdf'], rows: { files: 2 } } },
      {
        say: 'exporter mes appareils en Excel',
        expect: { says: ['~Tous les appareils 2026-11-23.xlsx'], rows: { files: 3 } },
      },
      { say: 'exporter mes appareils', expect: { says: ['engine.export.which'], rows: { files: 3 } } },
      {
        click: 'engine.export.xlsx',
        expect: { says: ['~Tous les appareils 2026-11-23.xlsx'], rows: { files: 4 } },
      },
    ],
  },
  {
    title: 'exports the list on show, narrowed as it is, and shows it when it is empty [F46]',
    who: 'Megan',
    steps: [
      { say: 'mes machines' },
      { click: 'devices.list.automatic', expect: { says: ['devices.list.automatic'] } },
      { say: 'en csv', expect: { says: ['~Livraison automatique 2026-11-23.csv'], rows: { files: 1 } } },
      { click: 'devices.list.unnamed', expect: { noButtons: ['engine.export.csv'] } },
      { say: 'en csv', expect: { says: ['devices.empty.unnamed'], rows: { files: 1 } } },
    ],
  },
  {
    title: 'lets a user export their cases but not the fleet [F46]',
    steps: [
      {
        say: 'exporter mes appareils en Excel',
        expect: { says: ['refusal.not-allowed.title'], buttons: ['devices.list.all'] },
      },
      { click: 'devices.list.all', expect: { noButtons: ['engine.export.xlsx'], rows: { files: 0 } } },
      { say: 'mes dossiers', expect: { buttons: ['engine.export.csv'] } },
      { say: 'en csv', expect: { says: ['~Mes dossiers 2026-11-23.csv'], rows: { files: 1 } } },
    ],
  },
];
