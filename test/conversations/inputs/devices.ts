import type { Input } from './input.ts';

const longSerials = [
  { serial: 'U63885K8N123456', model: 'MFC-L9570' },
  { serial: 'A7PU021012345', model: 'bizhub C308' },
];
const many = Array.from({ length: 12 }, (_, at) => ({ serial: `ZQX${70_001 + at}`, model: 'IR ADV C5560I' }));

/** A fault of a device that is found: no question which one it is, and its number in the report. */
const jamOn = (title: string, language: Input['in'], say: string, serial: string): Input => ({
  title,
  in: language,
  at: 'slack',
  who: 'Megan',
  fleet: longSerials,
  steps: [
    { say, expect: { not: ['devices.which.title'] } },
    { click: 'faults.article.no' },
    { look: true, expect: { form: { shows: [serial] } } },
  ],
});

/** A name that no device bears: it is said to be unknown, and the request keeps it. */
const unknownName = (language: Input['in'], say: string, name: string): Input => ({
  title: `says that a name of the network is unknown, and keeps it in the request: ${name} [F18 P1]`,
  in: language,
  who: 'Megan',
  steps: [{ say, expect: { says: ['devices.which.title', `~${name}`] } }],
});

/** An exchange of machines: one request with everything in it, and nothing on record until the desk has done it. */
const swapped = (language: Input['in'], say: string, old: string): Input => ({
  title: `asks the desk to exchange a machine, in the person’s words with both numbers and all figures: ${old} [F1 F8 P6 P16]`,
  in: language,
  who: 'Megan',
  steps: [
    { say, expect: { not: ['devices.which.title'], form: { ready: true }, rows: { readings: 0 } } },
    {
      send: {},
      expect: { rows: { cases: 1, readings: 0 }, newest: { case: { serial: old, description: say } } },
    },
  ],
});

/** Which device is meant, however it is pointed at. */
export const devices: readonly Input[] = [
  jamOn(
    'finds a serial number of fifteen characters [F18]',
    'en',
    'paper jam on U63885K8N123456',
    'U63885K8N123456',
  ),
  jamOn(
    'finds it with S/N before it and a letter O for a nought [F18]',
    'fr',
    'bourrage papier, S/N: A7PUO21O12345',
    'A7PU021012345',
  ),
  jamOn(
    'finds it written in parts [F18]',
    'nl',
    'het toestel A7PU 0210 12345 maakt een raar geluid',
    'A7PU021012345',
  ),
  jamOn(
    'finds what a scanner types on a French keyboard [F18]',
    'fr',
    "bourrage papier sur WHJà&'_&",
    'WHJ01481',
  ),
  {
    title: 'takes a long serial number for the answer to which device it is [F18 P2]',
    in: 'en',
    who: 'Megan',
    fleet: longSerials,
    steps: [
      { say: 'paper jam', expect: { says: ['devices.which.title'] } },
      { say: 'U63885K8N123456', expect: { not: ['devices.which.title'] } },
    ],
  },
  {
    title: 'puts a figure beside a long serial number on that device [F8 F18]',
    in: 'en',
    who: 'Megan',
    fleet: longSerials,
    steps: [
      {
        say: 'meter reading A7PU021012345: 45 120',
        expect: { says: ['~A7PU021012345'], not: ['devices.which.title'] },
      },
    ],
  },
  {
    title: 'says that a number called a serial number is unknown [F18 P1]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        say: 'paper jam, serial number K9X88120077',
        expect: { says: ['~K9X88120077', 'devices.which.title'] },
      },
    ],
  },
  {
    title: 'reaches every device of a long list page by page [F18 F19]',
    in: 'en',
    who: 'Megan',
    fleet: many,
    steps: [
      {
        say: 'paper jam',
        expect: { says: ['devices.which.title'], not: ['~ZQX70012'], buttons: ['devices.which.more'] },
      },
      { click: 'devices.which.more', expect: { says: ['~ZQX70012'] } },
      { click: 'engine.choose.button', row: 'ZQX70012', expect: { not: ['devices.which.title'] } },
    ],
  },
  unknownName('en', 'need black toner for printer PRT-ACC-01 please', 'PRT-ACC-01'),
  unknownName('en', 'the printer at 10.20.4.122 is offline', '10.20.4.122'),
  unknownName('en', '\\\\printsrv01\\KM_2NDFLOOR does not print anymore', 'KM_2NDFLOOR'),
  unknownName('fr', "l'imprimante IMP-RH-03 n'imprime plus", 'IMP-RH-03'),
  unknownName('nl', 'wachtrij FIN02 doet niets meer, printer drukt niet af', 'FIN02'),
  {
    title: 'keeps the name of the network in the report of a fault [F18 P6]',
    in: 'en',
    who: 'Megan',
    steps: [
      { say: 'the printer at 10.20.4.122 is offline' },
      { click: 'engine.choose.button', row: 'WHJ02153' },
      { click: 'faults.article.no' },
      { look: true, expect: { form: { shows: ['10.20.4.122'] } } },
    ],
  },
  swapped(
    'en',
    'WHJ01481 was replaced yesterday by a new C5860i, serial WXK04711; closing reading black 90 400 colour 64 300, new one starts at 12 and 8',
    'WHJ01481',
  ),
  swapped(
    'nl',
    'toestel WHJ02153 is gisteren vervangen door serienummer WXK04712, eindstand zwart 41 800 kleur 37 000, het nieuwe begint op 15',
    'WHJ02153',
  ),
  swapped(
    'fr',
    'le copieur WHJ02153 a été remplacé par le WXK04713 : relevé de fin noir 41 900 couleur 37 100, le nouveau démarre à 20',
    'WHJ02153',
  ),
  swapped(
    'en',
    'swapped machine WHJ01481 for WXK04714 today, old one ended at black 90 600, new one at 5',
    'WHJ01481',
  ),
];
