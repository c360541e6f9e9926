import type { ReadingCase } from './case.ts';

export const english: readonly ReadingCase[] = [
  // Plain lines.
  [
    'WHJ01481 black small 90 150 black large 1 215 colour small 62 400 colour large 2 220',
    [
      'WHJ01481 bw-small 90150',
      'WHJ01481 bw-large 1215',
      'WHJ01481 colour-small 62400',
      'WHJ01481 colour-large 2220',
    ],
  ],
  [
    'Hi, Salle B is at 40,900 mono and 35,880 colour. Thanks!',
    ['WHJ02153 bw 40900', 'WHJ02153 colour 35880'],
  ],
  ['40,900 black, 35,880 colour on WHJ02153', ['WHJ02153 bw 40900', 'WHJ02153 colour 35880']],
  ['GNM75498 reads 154,020', ['GNM75498 ? 154020']],
  ['meter for the accounts copier: 113 = 90110; 123 = 62015', ['WHJ01481 113 90110', 'WHJ01481 123 62015']],
  ['GNM75498 113 154100 123 143900', ['GNM75498 113 154100', 'GNM75498 123 143900']],
  ['A4 mono 41,010, A3 mono 902 for WHJ02153', ['WHJ02153 bw-small 41010', 'WHJ02153 bw-large 902']],
  ['WHJ01481: mono - 90 210, colour - 62 900', ['WHJ01481 bw 90210', 'WHJ01481 colour 62900']],
  [
    'WHJ01481 black: A4 90 210, A3 1 230; colour: A4 62 900, A3 2 240',
    [
      'WHJ01481 bw-small 90210',
      'WHJ01481 bw-large 1230',
      'WHJ01481 colour-small 62900',
      'WHJ01481 colour-large 2240',
    ],
  ],
  [
    'here are the clicks for Accueil, b/w 154 222 col 143 871',
    ['GNM75498 bw 154222', 'GNM75498 colour 143871'],
  ],
  ['balck 90,310 and colur 62,950 on WHJ01481', ['WHJ01481 bw 90310', 'WHJ01481 colour 62950']],
  ['the colour copier WHJ01481 shows 90 310 for black', ['WHJ01481 bw 90310']],
  ['WHJ01481 black on the display shows 90 310', ['WHJ01481 bw 90310']],
  // Numbers that belong to something else.
  [
    'WHJ02153 mono 41 020 colour 35 990 scanned 8 770 faxes 290',
    ['WHJ02153 bw 41020', 'WHJ02153 colour 35990'],
    ['8 770 not-billed', '290 not-billed'],
  ],
  [
    'customer number 6205554, WHJ01481 black 90 330 colour 62 970',
    ['WHJ01481 bw 90330', 'WHJ01481 colour 62970'],
    ['6205554 unknown-label'],
  ],
  ['room 2014 WHJ01481: black 90 330', ['WHJ01481 bw 90330'], ['2014 unknown-label']],
  ['WHJ01481 black 90 330 invoice 99812', ['WHJ01481 bw 90330'], ['99812 unknown-label']],
  [
    'WHJ01481 black 90 330, colour 62 970, duplex 31 002',
    ['WHJ01481 bw 90330', 'WHJ01481 colour 62970'],
    ['31 002 not-billed'],
  ],
  [
    'WHJ01481 black 90 330 colour 62 970 staplebox 4411',
    ['WHJ01481 bw 90330', 'WHJ01481 colour 62970'],
    ['4411 unknown-label'],
  ],
  ['call me on +32 2 555 12 34, WHJ01481 black 90 330', ['WHJ01481 bw 90330']],
  ['WHJ01481 black 90 330, and we need 2 cyan toners at 129 euro', ['WHJ01481 bw 90330']],
  ['WHJ01481: black 90 330 taken at 14:05', ['WHJ01481 bw 90330']],
  ['black 90 330 and 62 970 for WHJ01481', ['WHJ01481 bw 90330'], ['62 970 unlabelled']],
  ['WHJ01481 black 90 330 62 970', ['WHJ01481 bw 90330'], ['62 970 unlabelled']],
  [
    'PO 4500123 badge 77120 WHJ02153 black 41 030',
    ['WHJ02153 bw 41030'],
    ['4500123 unknown-label', '77120 unknown-label'],
  ],
  ['WHJ01481 90 330 black 62 970', [], ['90 330 ambiguous', '62 970 ambiguous']],
  ['GNM75498 A4 154 300', [], ['154 300 ambiguous']],
  // Lists and reports.
  [
    'GNM75498\n112: 6612\n113: 154230\n122: 9811\n123: 143950',
    ['GNM75498 112 6612', 'GNM75498 113 154230', 'GNM75498 122 9811', 'GNM75498 123 143950'],
  ],
  [
    'GNM75498\n101: 314603\n112: 6612\n113: 154230\n122: 9811\n123: 143950\n501: 40221',
    ['GNM75498 112 6612', 'GNM75498 113 154230', 'GNM75498 122 9811', 'GNM75498 123 143950'],
    ['314603 total', '40221 not-billed'],
  ],
  [
    'Serial no. WHJ02153\n113 Total (Black/Small) 41044\n112 Total (Black/Large) 905\n123 Total (Full Color + Single Color/Small) 36001\n122 Total (Full Color + Single Color/Large) 1950',
    ['WHJ02153 113 41044', 'WHJ02153 112 905', 'WHJ02153 123 36001', 'WHJ02153 122 1950'],
  ],
  [
    'Device: WHJ02153\nBlack & White: 41050\nFull Color: 36010\nTwo-color: 12\nTotal: 77072',
    ['WHJ02153 bw 41050', 'WHJ02153 colour 36010'],
    ['12 not-billed', '77072 total'],
  ],
  [
    'Machine serial number: WHJ01481\nTotal impressions: 152 400\nBlack impressions: 90 100\nColor impressions: 62 300',
    ['WHJ01481 bw 90100', 'WHJ01481 colour 62300'],
    ['152 400 total'],
  ],
  ['Black\n90 350\nColour\n62 990\nSerial\nWHJ01481', ['WHJ01481 bw 90350', 'WHJ01481 colour 62990']],
  [
    'Black:\n  A4 90 350\n  A3 1 240\nColour:\n  A4 62 990\n  A3 2 250\nfor WHJ01481',
    [
      'WHJ01481 bw-small 90350',
      'WHJ01481 bw-large 1240',
      'WHJ01481 colour-small 62990',
      'WHJ01481 colour-large 2250',
    ],
  ],
  ['90 350 mono A4\n1 240 mono A3\nWHJ01481', ['WHJ01481 bw-small 90350', 'WHJ01481 bw-large 1240']],
  [
    'Counter check WHJ01481\nB&W small = 90 350\nB&W large = 1 240\nCoverage black = 5.20\nScan = 20 311',
    ['WHJ01481 bw-small 90350', 'WHJ01481 bw-large 1240'],
    ['5.20 not-billed', '20 311 not-billed'],
  ],
  [
    'Asset 77996101\nContract: 4471200\nMono total: 90 350\nColour total: 62 990',
    ['WHJ01481 bw 90350', 'WHJ01481 colour 62990'],
    ['4471200 unknown-label'],
  ],
  // Several devices.
  ['WHJ01481 black 90 360\nWHJ02153 black 41 060', ['WHJ01481 bw 90360', 'WHJ02153 bw 41060']],
  [
    'WHJ01481:\n- mono 90 360\n- colour 63 000\n\nWHJ02153:\n- mono 41 060\n- colour 36 020',
    ['WHJ01481 bw 90360', 'WHJ01481 colour 63000', 'WHJ02153 bw 41060', 'WHJ02153 colour 36020'],
  ],
  [
    'WHJ01481 90360/63000, WHJ02153 41060/36020 (mono/colour)',
    ['WHJ01481 bw 90360', 'WHJ01481 colour 63000', 'WHJ02153 bw 41060', 'WHJ02153 colour 36020'],
  ],
  ['WHJ01481 and WHJ02153: 90 360 and 41 060', ['WHJ01481 ? 90360', 'WHJ02153 ? 41060']],
  // Tables.
  [
    'Serial,Mono,Colour\nWHJ01481,90370,63010\nWHJ02153,41070,36030',
    ['WHJ01481 bw 90370', 'WHJ01481 colour 63010', 'WHJ02153 bw 41070', 'WHJ02153 colour 36030'],
  ],
  [
    '| Serial | Colour | Black | Scan |\n|---|---|---|---|\n| WHJ01481 | 63,010 | 90,370 | 20,400 |',
    ['WHJ01481 colour 63010', 'WHJ01481 bw 90370'],
    ['20,400 not-billed'],
  ],
  [
    'Serial\tCounter\tReading\nWHJ01481\t112\t1250\nWHJ01481\t113\t90370\nWHJ02153\t113\t41070',
    ['WHJ01481 112 1250', 'WHJ01481 113 90370', 'WHJ02153 113 41070'],
  ],
  [
    'Serial\tPrevious black\tCurrent black\tRead on\nWHJ01481\t88310\t90370\t31/10/2026',
    ['WHJ01481 bw 90370 @2026-10-31'],
    ['88310 previous'],
  ],
  [
    'Serial Number,Contract,Black,Colour\nWHJ01481,4471200,90370,63010',
    ['WHJ01481 bw 90370', 'WHJ01481 colour 63010'],
    ['4471200 unknown-label'],
  ],
  ['Serial,Black,Colour\nWHJ01481,90,370,63,010', ['WHJ01481 bw 90370', 'WHJ01481 colour 63010']],
  ['Serial,Black,Colour\nWHJ01481,90,370', [], ['90 ambiguous', '370 ambiguous']],
  [
    'Counter\tWHJ01481\tWHJ02153\nBlack\t90370\t41070\nColour\t63010\t36030',
    ['WHJ01481 bw 90370', 'WHJ02153 bw 41070', 'WHJ01481 colour 63010', 'WHJ02153 colour 36030'],
  ],
  [
    'Serial;Mono A4;Mono A3;Colour A4;Colour A3\nWHJ01481;90370;63010',
    [],
    ['90370 ambiguous', '63010 ambiguous'],
  ],
  [
    'Device      Black     Colour\nAccueil     154400    144000\nSalle B     41070     36030',
    ['GNM75498 bw 154400', 'GNM75498 colour 144000', 'WHJ02153 bw 41070', 'WHJ02153 colour 36030'],
  ],
  [
    'Serial Black Colour\nWHJ01481 90370 63010\nWHJ02153 41070 36030',
    ['WHJ01481 bw 90370', 'WHJ01481 colour 63010', 'WHJ02153 bw 41070', 'WHJ02153 colour 36030'],
  ],
  [
    'Serial\tBlack\tStatus\nWHJ01481\t90370\tEstimated\nWHJ02153\t41070\tActual',
    ['WHJ01481 bw 90370 est', 'WHJ02153 bw 41070'],
  ],
  // Numbers as written.
  ['WHJ01481 black small 90400.0', ['WHJ01481 bw-small 90400']],
  ["WHJ01481 black 90'400 colour 63'020", ['WHJ01481 bw 90400', 'WHJ01481 colour 63020']],
  ['WHJ01481 black 90.4k', ['WHJ01481 bw 90400 est']],
  ['WHJ01481 black 90400.5', [], ['90400.5 decimals']],
  ['WHJ01481 black 12345678901', [], ['12345678901 too-large']],
  ['WHJ01481 black 9O4OO', ['WHJ01481 bw 90400']],
  ['WHJ01481 black 90x400', [], ['90x400 unreadable']],
  [
    'ninety thousand four hundred black and sixty-three thousand twenty colour on WHJ01481',
    ['WHJ01481 bw 90400', 'WHJ01481 colour 63020'],
  ],
  ['WHJ01481 mono nine zero four zero zero', ['WHJ01481 bw 90400']],
  // Days, estimates, events.
  ['as of Friday 20 November WHJ01481 was at 90 000 black', ['WHJ01481 bw 90000 @2026-11-20']],
  [
    "yesterday's readings for WHJ02153: mono 41 080, colour 36 040",
    ['WHJ02153 bw 41080 @2026-11-26', 'WHJ02153 colour 36040 @2026-11-26'],
  ],
  ['WHJ01481 about 90 400 black', ['WHJ01481 bw 90400 est']],
  [
    'estimated readings for WHJ01481: black 90 400, colour 63 020',
    ['WHJ01481 bw 90400 est', 'WHJ01481 colour 63020 est'],
  ],
  ['WHJ01481 black 90 400 (not an estimate)', ['WHJ01481 bw 90400']],
  ['please send the technician before 30/11/2026, WHJ01481 black 90 400', ['WHJ01481 bw 90400']],
  ['WHJ01481 counter was reset, black small is 12 now', ['WHJ01481 bw-small 12 reset']],
  ['WHJ01481: mainboard replaced last week, black restarted at 0 and is now 512', ['WHJ01481 bw 512 reset']],
  ['the black counter of WHJ01481 rolled over, it is at 210 now', ['WHJ01481 bw 210 rollover']],
  ['print engine replaced on WHJ01481, black now 90 410', ['WHJ01481 bw 90410 engine']],
  [
    'Device exchange. Old machine WHJ01481: black 90 500, colour 63 100. New machine WHJ02153: black 14, colour 9',
    [
      'WHJ01481 bw 90500 closing',
      'WHJ01481 colour 63100 closing',
      'WHJ02153 bw 14 first',
      'WHJ02153 colour 9 first',
    ],
  ],
  ['black should be 90 420 instead of 94 020 for WHJ01481', ['WHJ01481 bw 90420'], ['94 020 replaced']],
  ['WHJ01481 black 90 420, sorry, black 90 240', ['WHJ01481 bw 90240'], ['90 420 replaced']],
  // Mails.
  [
    'WHJ01481 = 90 430\n\nFrom: Service\nSent: Monday 23 November 2026\nPlease send the reading of WHJ01481, last invoiced 88310',
    ['WHJ01481 ? 90430'],
  ],
  ['> Serial: WHJ01481\n> Black = 90 430\n> Colour = 63 030', ['WHJ01481 bw 90430', 'WHJ01481 colour 63030']],
  [
    'Dear team,\n\nPlease find below the meter readings of 31 October 2026:\n\nWHJ01481 - Mono: 90 430 - Colour: 63 030\nWHJ02153 - Mono: 41 090 - Colour: 36 050\n\nKind regards,\nMegan\nTel. 02 555 12 34',
    [
      'WHJ01481 bw 90430 @2026-10-31',
      'WHJ01481 colour 63030 @2026-10-31',
      'WHJ02153 bw 41090 @2026-10-31',
      'WHJ02153 colour 36050 @2026-10-31',
    ],
  ],
  // Codes in every position.
  [
    'Check\n[101] 154390\n[112] 1240\n[113] 90440\n[122] 2250\n[123] 60460\nWHJ01481',
    ['WHJ01481 112 1240', 'WHJ01481 113 90440', 'WHJ01481 122 2250', 'WHJ01481 123 60460'],
    ['154390 total'],
  ],
  [
    '112/113/122/123: 1240/90440/2250/63040 WHJ01481',
    ['WHJ01481 112 1240', 'WHJ01481 113 90440', 'WHJ01481 122 2250', 'WHJ01481 123 63040'],
  ],
  [
    'Serial,101,112,113\nWHJ01481,91680,1240,90440',
    ['WHJ01481 112 1240', 'WHJ01481 113 90440'],
    ['91680 total'],
  ],
  ['101:91680,112:1240,113:90440 WHJ01481', ['WHJ01481 112 1240', 'WHJ01481 113 90440'], ['91680 total']],
  [
    'WHJ01481 113 (Black/Small) 90440, 123 (Full Color/Small) 63040',
    ['WHJ01481 113 90440', 'WHJ01481 123 63040'],
  ],
  ['WHJ01481 113 154', [], ['113 154 ambiguous']],
  // Devices and their numbers.
  [
    '3 copiers: WHJ01481 90 440, WHJ02153 41 100, GNM75498 154 500',
    ['WHJ01481 ? 90440', 'WHJ02153 ? 41100', 'GNM75498 ? 154500'],
  ],
  [
    'contract 620555 WHJ01481 black 90 440 WHJ02153 black 41 100',
    ['WHJ01481 bw 90440', 'WHJ02153 bw 41100'],
    ['620555 unknown-label'],
  ],
  ['WHJ01481: black 90 440, and 41 100 for WHJ02153', ['WHJ01481 bw 90440', 'WHJ02153 bw 41100']],
  ['WHJ01481 black 90 440, serial 3AB0123456789 black 1 200', ['WHJ01481 bw 90440', '3AB0123456789 bw 1200']],
  [
    'WHJ01481 was at 41 300 black before the board swap, now it shows 388 black',
    ['WHJ01481 bw 388 reset'],
    ['41 300 previous'],
  ],
  ['WHJ01481 black between 90 400 and 90 500', [], ['90 400 ambiguous', '90 500 ambiguous']],
  ['WHJ01481 black90440 colour63040', ['WHJ01481 bw 90440', 'WHJ01481 colour 63040']],
  ['Serial: WHJ01481\nLast reading: 88,310\nNew reading: 90,440', ['WHJ01481 ? 90440'], ['88,310 previous']],
];
