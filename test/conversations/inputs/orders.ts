import type { Input } from './input.ts';

/** A number of cartridges that come in boxes of six: both numbers are shown, and the boxes that are enough can be taken. */
const singles = (language: Input['in'], say: string, shown: string, boxes: number): Input => ({
  title: `shows both numbers where single ones may be meant, and rounds nothing unsaid: ${say} [G49 X17 P1]`,
  in: language,
  who: 'Lynne',
  steps: [
    { say, expect: { says: [`~${shown}`], rows: { orders: 0 } } },
    {
      click: { en: '~Only 1 box', fr: '~Seulement 1 carton', nl: '~Slechts 1 doos' }[
        language
      ] as `~${string}`,
      expect: { not: [`~${shown}`] },
    },
    { click: 'supplies.order.submit', expect: { newest: { order: { items: { '6R1512': boxes } } } } },
  ],
});

/** "Two cyan were ordered today": said before the same is sent once more. */
const again = (language: Input['in'], first: string, second: string): Input => ({
  title: `says who ordered the same for the device, before it is sent again: ${second} [G47 P1 P10]`,
  in: language,
  who: 'Megan',
  steps: [
    { say: first },
    { click: 'supplies.order.submit', expect: { rows: { orders: 1 } } },
    { by: 'Adele', say: second, expect: { says: ['~1473940', '~Megan Bowen'], rows: { orders: 1 } } },
    { by: 'Adele', say: 'ok', expect: { rows: { orders: 1 } } },
  ],
});

/** Orders that are more, or less, than the words say. */
export const orders: readonly Input[] = [
  again('en', '2 cyan toners for WHJ01481', '2 cyan toners for WHJ01481 please'),
  again('fr', '2 toners cyan pour WHJ01481', 'il nous faut un toner cyan pour la compta 2e'),
  again('nl', '2 cyaan toners voor WHJ01481', 'bestel 1 cyaan toner voor WHJ01481'),
  singles('en', '2 cyan toners for MX4123456', '2 cartridges, or 2 boxes of 6?', 1),
  singles('fr', '3 cartouches cyan pour MX4123456', '3 cartouches, ou 3 cartons de 6', 1),
  singles('nl', '4 cyaan cartridges voor MX4123456', '4 cartridges, of 4 dozen van 6?', 1),
  {
    title: 'asks back after an ok where single ones may be meant [G49 X17 P2]',
    in: 'en',
    who: 'Lynne',
    steps: [{ say: '2 cyan toners for MX4123456' }, { say: 'ok', expect: { rows: { orders: 0 } } }],
  },
  {
    title: 'takes boxes for boxes [G49 X17]',
    in: 'en',
    who: 'Lynne',
    steps: [
      {
        say: '2 boxes of cyan toner for MX4123456',
        expect: { says: ['~12 units'], not: ['~or 2 boxes of 6'] },
      },
      { click: 'supplies.order.submit', expect: { newest: { order: { items: { '6R1512': 2 } } } } },
    ],
  },
];
