import type { Step } from '../support/conversation.ts';
import type { Input } from './input.ts';

type Values = Record<string, number>;

/** One message with readings of one device; sent, exactly these values are on record, and these words were said. */
function read(
  title: string,
  given: { in: Input['in']; say: string; says?: readonly `~${string}`[]; stored: Values },
): Input {
  const send: Step = { send: {}, expect: { newest: { readings: given.stored } } };
  const rows = { readings: Object.keys(given.stored).length };
  return {
    title,
    in: given.in,
    who: 'Megan',
    steps: [
      { say: given.say, expect: { says: given.says ?? [], form: { ready: true }, rows: { readings: 0 } } },
      { ...send, expect: { ...send.expect, rows } },
    ],
  };
}

/** The same of several devices. */
function readSeveral(
  title: string,
  given: {
    in: Input['in'];
    say: string;
    says?: readonly `~${string}`[];
    stored: Record<string, Values>;
  },
): Input {
  return {
    title,
    in: given.in,
    who: 'Megan',
    steps: [
      { say: given.say, expect: { says: given.says ?? [], rows: { readings: 0 } } },
      { click: 'engine.send', expect: { newest: { readingsOf: given.stored } } },
    ],
  };
}

const both = {
  WHJ01481: { 112: 1260, 113: 89_950, 122: 2300, 123: 63_010 },
  WHJ02153: { 112: 900, 113: 41_200, 122: 1990, 123: 36_100 },
};
const header = ['Serial', 'Mono A4', 'Mono A3', 'Colour A4', 'Colour A3'];
const rows = [
  ['WHJ01481', '89950', '1260', '63010', '2300'],
  ['WHJ02153', '41200', '900', '36100', '1990'],
];
const tableWith = (sign: string) => [header, ...rows].map((cells) => cells.join(sign)).join('\n');

/** Readings as lines, tables and reports: which figure fills which counter, and which fills none. */
export const readingLayouts: readonly Input[] = [
  read('names scans and faxes as not used and leaves every counter empty that has no figure [F8 F17 P1]', {
    in: 'en',
    say: 'WHJ02153 mono 41 000 colour 36 000 scan 9 110 fax 312',
    says: ['~scan 9 110', '~fax 312'],
    stored: { 113: 41_000, 123: 36_000 },
  }),
  read('names the number of a contract as not used [F8 F17 P1]', {
    in: 'en',
    say: 'contract 620555 WHJ01481 black 90 400 colour 64 300',
    says: ['~contract 620555'],
    stored: { 113: 90_400, 123: 64_300 },
  }),
  read('names an invoice and a badge number in French as not used [F8 F17 P1]', {
    in: 'fr',
    say: 'facture 884120, badge 2093 : WHJ01481 noir 90 410 couleur 64 310',
    says: ['~884120', '~2093'],
    stored: { 113: 90_410, 123: 64_310 },
  }),
  read('names double-sided pages and staples in Dutch as not used [F8 F17 P1]', {
    in: 'nl',
    say: 'WHJ02153 zwart 41.010 kleur 36.020 dubbelzijdig 12.300 nietmachine 88',
    says: ['~12.300', '~88'],
    stored: { 113: 41_010, 123: 36_020 },
  }),
  read('takes a total behind its code for no counter, in a list of codes [F8 F17 G39]', {
    in: 'en',
    say: 'WHJ01481\n101: 158000\n112: 1260\n113: 90200\n122: 2300\n123: 64100',
    says: ['~101 158000'],
    stored: { 112: 1260, 113: 90_200, 122: 2300, 123: 64_100 },
  }),
  read('leaves out the codes of totals and scans with their names [F8 F17 G39]', {
    in: 'en',
    say: 'WHJ01481\n101: Total 1 158000\n108: Total (Black & White) 91210\n112: 1260\n113: 89950\n122: 2300\n123: 63010\n501: Scan (Total 1) 20110',
    says: ['~158000', '~91210', '~20110'],
    stored: { 112: 1260, 113: 89_950, 122: 2300, 123: 63_010 },
  }),
  read('reads codes in another order and two of them left out [F8 F17 G39]', {
    in: 'nl',
    say: 'WHJ02153\n123: 36.200\n501: 8.410\n102: 77.500\n113: 41.400',
    says: ['~8.410', '~77.500'],
    stored: { 113: 41_400, 123: 36_200 },
  }),
  read('reads codes behind a dash, with names of counters in French [F8 F17 G39]', {
    in: 'fr',
    say: 'WHJ01481\n113 - 90 250\n123 - 63 400\n101 - 155 900',
    says: ['~155 900'],
    stored: { 113: 90_250, 123: 63_400 },
  }),
  ...[',', ';', '\t', ' | '].map((sign) =>
    readSeveral(
      `reads a table parted by ${JSON.stringify(sign)}: a column a counter, a row a device [F8 F17 F18]`,
      {
        in: 'en',
        say: tableWith(sign),
        stored: both,
      },
    ),
  ),
  readSeveral('takes the day of each row from its column [F8 F16 F17]', {
    in: 'en',
    say: 'Serial\tBlack Meter\tColour Meter\tSourced At\nWHJ01481\t89950\t63010\t31/10/2026\nWHJ02153\t41200\t36100\t31/10/2026',
    says: ['~read on 31 October 2026'],
    stored: { WHJ01481: { 113: 89_950, 123: 63_010 }, WHJ02153: { 113: 41_200, 123: 36_100 } },
  }),
  read('reads quoted cells with commas in their figures [F8 F17]', {
    in: 'en',
    say: '"Serial","Black","Colour"\n"WHJ01481","89,950","63,010"',
    stored: { 113: 89_950, 123: 63_010 },
  }),
  read('reads a French table with the day first and blanks in its figures [F8 F17]', {
    in: 'fr',
    say: 'Date;Numéro de série;N&B;Couleur\n31/10/2026;WHJ02153;41 500;36 700',
    says: ['~31 octobre 2026'],
    stored: { 113: 41_500, 123: 36_700 },
  }),
  readSeveral('reads a Dutch table with a column nobody bills [F8 F17]', {
    in: 'nl',
    say: 'Toestel;Zwart;Kleur;Scans\nWHJ01481;90.300;63.500;20.400\nWHJ02153;41.600;36.800;8.900',
    stored: { WHJ01481: { 113: 90_300, 123: 63_500 }, WHJ02153: { 113: 41_600, 123: 36_800 } },
  }),
  read('reads figures with nothing behind their decimals [F8 G39]', {
    in: 'en',
    say: 'WHJ01481 black small 89950.0 colour small 63010.0',
    stored: { 113: 89_950, 123: 63_010 },
  }),
  read('reads the same with points and a comma in Dutch [F8 G39]', {
    in: 'nl',
    say: 'WHJ01481 zwart klein 89.950,00 kleur klein 63.010,00',
    stored: { 113: 89_950, 123: 63_010 },
  }),
  read('reads thousands shortened to a k, as an estimate [F8 F9]', {
    in: 'en',
    say: 'WHJ01481 black small 90k',
    says: ['~an estimate'],
    stored: { 113: 90_000 },
  }),
  read('reads what a spreadsheet makes of a large figure, as an estimate [F8 F9]', {
    in: 'en',
    say: 'WHJ01481 black small 9.03E+04',
    says: ['~an estimate'],
    stored: { 113: 90_300 },
  }),
  readSeveral('reads pairs of figures by the order named at the end [F8 F17]', {
    in: 'en',
    say: 'WHJ01481 90200/64100 WHJ02153 41300/36900 (black/colour)',
    stored: { WHJ01481: { 113: 90_200, 123: 64_100 }, WHJ02153: { 113: 41_300, 123: 36_900 } },
  }),
  read('reads letters typed for figures [F8]', {
    in: 'en',
    say: 'WHJ01481 black small 9O 3l0',
    stored: { 113: 90_310 },
  }),
  {
    title: 'names a figure with decimals, which no counter shows, and says so [F8 P1]',
    in: 'en',
    who: 'Megan',
    steps: [{ say: 'WHJ01481 black small 90200.5', expect: { says: ['~90200.5'], rows: { readings: 0 } } }],
  },
  {
    title: 'names two figures with one label and takes neither of them [F8 P1]',
    in: 'fr',
    who: 'Megan',
    steps: [
      { say: 'WHJ01481 90 330 noir 62 970', expect: { says: ['~90 330', '~62 970'], rows: { readings: 0 } } },
    ],
  },
  readSeveral('leaves the figures of a quoted mail to it and reads the answer below [F8 F17]', {
    in: 'en',
    say: '> Please reply with the readings of the devices below before 30/11/2026\n> Serial: WHJ01481  Last invoiced reading: 87900 (01/09/2026)\n> Serial: WHJ02153  Last invoiced reading: 39800 (01/09/2026)\nWHJ01481: 90 200\nWHJ02153: 41 300',
    stored: { WHJ01481: { 113: 90_200 }, WHJ02153: { 113: 41_300 } },
  }),
  read('reads a reply whose every line is quoted [F8 F17]', {
    in: 'en',
    say: '> Serial: WHJ02153\n> Black = 41 350\n> Colour = 36 050',
    stored: { 113: 41_350, 123: 36_050 },
  }),
  read('reads an answer above the quoted question in French [F8 F17]', {
    in: 'fr',
    say: 'noir 90 450, couleur 63 900\n> Merci de nous donner les compteurs de WHJ01481 (dernier relevé facturé : noir 87 900)',
    stored: { 113: 90_450, 123: 63_900 },
  }),
  read('reads the report of a machine as one reading, the model and the total aside [F8 F17 P5]', {
    in: 'en',
    say: 'Serial Number : WHJ01481\nModel Name : C5560i\nTotal Counter : 154900\nBlack : 90500\nFull Color : 64400\nScan : 20110\nDate : 11/27/2026 08:00',
    says: ['~154900', '~20110'],
    stored: { 113: 90_500, 123: 64_400 },
  }),
  read('finds the device below its figures [F8 F17 P5]', {
    in: 'en',
    say: '90 200 black A4\n1 260 black A3\n64 100 colour A4\n2 300 colour A3\nserial WHJ01481',
    stored: { 112: 1260, 113: 90_200, 122: 2300, 123: 64_100 },
  }),
  read('reads a French report with the model in its first line [F8 F17 P5]', {
    in: 'fr',
    say: 'Modèle : C5560i\nN° de série : WHJ02153\nNoir et blanc : 41 700\nCouleur : 36 900\nNumérisation : 8 100',
    says: ['~8 100'],
    stored: { 113: 41_700, 123: 36_900 },
  }),
  read('finds the device in a Dutch line of its own below the figures [F8 F17 P5]', {
    in: 'nl',
    say: 'zwart klein 90.260\nkleur klein 64.150\nserienummer WHJ01481',
    stored: { 113: 90_260, 123: 64_150 },
  }),
];
