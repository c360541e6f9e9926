import type { Language } from '../../../bot/understanding/types.ts';

type Received = readonly [
  language: Language,
  text: string,
  readings: readonly string[],
  unused?: readonly string[],
];

const fleetTable = [
  'WHJ01481 bw-small 89950',
  'WHJ01481 bw-large 1260',
  'WHJ01481 colour-small 63010',
  'WHJ01481 colour-large 2300',
  'WHJ02153 bw-small 41200',
  'WHJ02153 bw-large 900',
  'WHJ02153 colour-small 36100',
  'WHJ02153 colour-large 1990',
];

/** Messages whose figures once went into a wrong counter, or nowhere. */
export const received: readonly Received[] = [
  [
    'en',
    'WHJ02153 mono 41 000 colour 36 000 scan 9 110 fax 312',
    ['WHJ02153 bw 41000', 'WHJ02153 colour 36000'],
    ['9 110 not-billed', '312 not-billed'],
  ],
  [
    'en',
    'contract 620555 WHJ01481 black 90 400 colour 64 300',
    ['WHJ01481 bw 90400', 'WHJ01481 colour 64300'],
    ['620555 unknown-label'],
  ],
  [
    'en',
    'WHJ01481\n101: 158000\n112: 1260\n113: 90200\n122: 2300\n123: 64100',
    ['WHJ01481 112 1260', 'WHJ01481 113 90200', 'WHJ01481 122 2300', 'WHJ01481 123 64100'],
    ['158000 total'],
  ],
  [
    'en',
    'WHJ01481\n101: Total 1 158000\n108: Total (Black & White) 91210\n112: 1260\n113: 89950\n122: 2300\n123: 63010\n501: Scan (Total 1) 20110',
    ['WHJ01481 112 1260', 'WHJ01481 113 89950', 'WHJ01481 122 2300', 'WHJ01481 123 63010'],
    ['158000 total', '91210 total', '20110 not-billed'],
  ],
  [
    'en',
    'Serial,Mono A4,Mono A3,Colour A4,Colour A3\nWHJ01481,89950,1260,63010,2300\nWHJ02153,41200,900,36100,1990',
    fleetTable,
  ],
  [
    'en',
    'Serial;Mono A4;Mono A3;Colour A4;Colour A3\nWHJ01481;89950;1260;63010;2300\nWHJ02153;41200;900;36100;1990',
    fleetTable,
  ],
  [
    'en',
    'Serial\tBlack Meter\tColour Meter\tSourced At\nWHJ01481\t89950\t63010\t31/10/2026\nWHJ02153\t41200\t36100\t31/10/2026',
    [
      'WHJ01481 bw 89950 @2026-10-31',
      'WHJ01481 colour 63010 @2026-10-31',
      'WHJ02153 bw 41200 @2026-10-31',
      'WHJ02153 colour 36100 @2026-10-31',
    ],
  ],
  [
    'en',
    '"Serial","Black","Colour"\n"WHJ01481","89,950","63,010"',
    ['WHJ01481 bw 89950', 'WHJ01481 colour 63010'],
  ],
  [
    'fr',
    'Date;Numéro de série;N&B;Couleur\n31/10/2026;WHJ02153;41 500;36 700',
    ['WHJ02153 bw 41500 @2026-10-31', 'WHJ02153 colour 36700 @2026-10-31'],
  ],
  [
    'en',
    'WHJ01481 black small 89950.0 colour small 63010.0',
    ['WHJ01481 bw-small 89950', 'WHJ01481 colour-small 63010'],
  ],
  [
    'nl',
    'WHJ01481 zwart klein 89.950,00 kleur klein 63.010,00',
    ['WHJ01481 bw-small 89950', 'WHJ01481 colour-small 63010'],
  ],
  ['en', 'WHJ01481 black small 90k', ['WHJ01481 bw-small 90000 est']],
  ['en', 'WHJ01481 black small 9.03E+04', ['WHJ01481 bw-small 90300 est']],
  [
    'en',
    'WHJ01481 90200/64100 WHJ02153 41300/36900 (black/colour)',
    ['WHJ01481 bw 90200', 'WHJ01481 colour 64100', 'WHJ02153 bw 41300', 'WHJ02153 colour 36900'],
  ],
  ['en', 'WHJ01481 black small 9O 3l0', ['WHJ01481 bw-small 90310']],
  [
    'en',
    'reading of 31 October 2026 for WHJ01481: black small about 90 100 (estimate)',
    ['WHJ01481 bw-small 90100 @2026-10-31 est'],
  ],
  [
    'fr',
    'relevé du 31/10/2026 pour WHJ02153 : noir petit environ 41 500 (estimation)',
    ['WHJ02153 bw-small 41500 @2026-10-31 est'],
  ],
  [
    'en',
    'the main board of WHJ01481 was replaced on 3 November, the counters started again at 0, black small is now 412',
    ['WHJ01481 bw-small 412 reset'],
  ],
  [
    'en',
    'WHJ02153: the technician changed the controller, the meters restarted, black small is 388 and colour small 120',
    ['WHJ02153 bw-small 388 reset', 'WHJ02153 colour-small 120 reset'],
  ],
  [
    'en',
    '> Please reply with the readings of the devices below before 30/11/2026\n> Serial: WHJ01481  Last invoiced reading: 87900 (01/09/2026)\n> Serial: WHJ02153  Last invoiced reading: 39800 (01/09/2026)\nWHJ01481: 90 200\nWHJ02153: 41 300',
    ['WHJ01481 ? 90200', 'WHJ02153 ? 41300'],
  ],
  ['en', 'WHJ01481: colour 90 600, black 64 500', ['WHJ01481 colour 90600', 'WHJ01481 bw 64500']],
  [
    'en',
    'Serial Number : WHJ01481\nModel Name : C5560i\nTotal Counter : 154900\nBlack : 90500\nFull Color : 64400\nScan : 20110\nDate : 11/27/2026 08:00',
    ['WHJ01481 bw 90500 @2026-11-27', 'WHJ01481 colour 64400 @2026-11-27'],
    ['154900 total', '20110 not-billed'],
  ],
  [
    'en',
    '90 200 black A4\n1 260 black A3\n64 100 colour A4\n2 300 colour A3\nserial WHJ01481',
    [
      'WHJ01481 bw-small 90200',
      'WHJ01481 bw-large 1260',
      'WHJ01481 colour-small 64100',
      'WHJ01481 colour-large 2300',
    ],
  ],
];
