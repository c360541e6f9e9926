import { stableId } from '../stable-id.ts';

type Item = {
  programmeId: string;
  orderNumber: string;
  kind: string;
  colour?: string;
  priceCents: number;
  models: string[];
  unitsPerBox?: number;
  frequent?: boolean;
};

const colours = ['black', 'cyan', 'magenta', 'yellow'];

const officeToners = (models: string[], first: number): Item[] =>
  colours.map((colour, index) => ({
    programmeId: 'office',
    orderNumber: `${first + index}B002`,
    kind: 'toner',
    colour,
    priceCents: colour === 'black' ? 6900 : 11_900,
    models,
    frequent: true,
  }));

/** The office programme's items (G52), and the metered programme's of X38. */
const items: Item[] = [
  ...officeToners(['IR ADV C5030I'], 2789),
  ...officeToners(['IR ADV C5560I'], 8519),
  {
    programmeId: 'office',
    orderNumber: '0250A013',
    kind: 'staples',
    priceCents: 4200,
    models: ['IR ADV C5030I', 'IR ADV C5560I'],
  },
  {
    programmeId: 'office',
    orderNumber: 'FM4-8400',
    kind: 'waste-container',
    priceCents: 3100,
    models: ['IR ADV C5030I'],
  },
  {
    programmeId: 'office',
    orderNumber: 'FM1-A606',
    kind: 'waste-container',
    priceCents: 3300,
    models: ['IR ADV C5560I'],
  },
  {
    programmeId: 'office',
    orderNumber: '2780B002',
    kind: 'drum',
    priceCents: 18_900,
    models: ['IR ADV C5030I', 'IR ADV C5560I'],
  },
  ...['black', 'yellow', 'magenta', 'cyan'].map((colour, index) => ({
    programmeId: 'metered',
    orderNumber: `6R${1509 + index}`,
    kind: 'toner',
    colour,
    priceCents: 14_500,
    models: ['WC7535', 'WC7545'],
    unitsPerBox: 6,
    frequent: true,
  })),
  {
    programmeId: 'metered',
    orderNumber: '8R13061',
    kind: 'waste-container',
    priceCents: 5200,
    models: ['WC7535', 'WC7545'],
    frequent: true,
  },
  {
    programmeId: 'metered',
    orderNumber: '13R662',
    kind: 'drum',
    priceCents: 31_000,
    models: ['WC7535', 'WC7545'],
  },
  {
    programmeId: 'metered',
    orderNumber: '008R12896',
    kind: 'waste-container',
    priceCents: 4800,
    models: ['WC7535'],
  },
  {
    programmeId: 'metered',
    orderNumber: '008R12941',
    kind: 'staples',
    priceCents: 6100,
    models: ['WC7535', 'WC7545'],
  },
];

const idOf = (item: Item) => stableId(`item:${item.programmeId}:${item.orderNumber}`);

export const catalogueItems = items.map((item) => {
  const { models: _models, ...columns } = item;
  return { id: idOf(item), ...columns };
});

export const compatibilities = items.flatMap((item) =>
  item.models.map((model) => ({ itemId: idOf(item), model })),
);
