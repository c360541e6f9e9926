import type { CardAction, CardData, CardView } from '../../../cards/views/card-view.ts';

/** View data for the tests of renderers, one of each template and with every part filled; nobody is shown these. */
export type NamedView = { name: string; view: CardView };

const button = (title: string, action = 'a.b'): CardAction => ({
  title,
  action,
  payload: {},
  style: 'default',
});
const facts = [
  { label: 'Device', value: 'Accounts · MX4123456' },
  { label: 'Reported by', value: 'Nadia Benali' },
];
const actions = [
  { ...button('Go on', 'a.go'), style: 'positive' as const },
  button('Change'),
  button('Cancel'),
];

export const notice: CardData<'notice'> = {
  ...{ title: 'Lower than the last reading', tone: 'warning', facts, actions },
  paragraphs: ['A counter cannot go back.', 'It may have been an estimate.'],
};

export const article: CardData<'article'> = {
  ...{ title: 'Paper jam in tray 2', progress: 'Steps 1 to 2 of 5', intro: 'Leave the device on.' },
  steps: [
    { number: '1.', text: 'Pull tray 2 open as far as it goes.' },
    { number: '2.', text: 'Close the tray.' },
  ],
  ...{ otherwise: 'Call us if it tears.', question: 'Is it solved?', actions },
};

export const openCase: CardData<'case'> = {
  ...{ number: 'CS0032498', title: 'Unusual noise', status: 'Created', tone: 'neutral', facts, actions },
  tracker: [
    { title: 'Received', position: 'done' },
    { title: 'In work', position: 'current' },
    { title: 'Solved', position: 'upcoming' },
  ],
  activityTitle: 'Exchanges',
  activity: [
    { when: '2 March 2026', who: 'Nadia Benali', text: 'It starts after ten pages.\nNothing is stuck.' },
  ],
};

/** A page of so many cases. */
export function caseList(count = 5): CardData<'list'> {
  const tones = ['neutral', 'good', 'warning', 'attention'] as const;
  return {
    ...{ title: 'Your cases', intro: 'Newest first.', filters: [button('Open ones'), button('All')] },
    rows: Array.from({ length: count }, (_, index) => ({
      title: `CS00${32498 - index} · Scan to a folder`,
      detail: 'Accounts · MX4123456 · 2 March 2026',
      state: 'Resolved',
      tone: tones[index % tones.length] ?? 'neutral',
      button: { ...button('Open', 'check-case.show'), payload: { case: `c${index}` } },
    })),
    ...{ footer: `1 to ${count} of 12`, actions: [button('Show more', 'check-case.list')] },
  };
}

export const order: CardData<'order'> = {
  ...{
    title: 'Your order',
    tone: 'neutral',
    state: 'Not sent yet',
    intro: 'For Accounts, MX4123456.',
    facts,
    actions,
  },
  lines: [
    { item: 'Black toner · 6R1509', quantity: '2 boxes', price: 'included', note: '' },
    { item: 'Staples · 008R12941', quantity: '3 boxes', price: '€84.00', note: 'Billed separately' },
  ],
  total: { label: 'Total before tax', value: '€144.00' },
  warnings: ['Priority shipping costs at least €60.00.'],
};

export const readings: CardData<'readings'> = {
  ...{ title: 'Readings of Reception', intro: 'GNM75498', actions },
  rows: [
    { meter: '112 B&W large', value: '6,586', detail: '28 Feb 2026, estimated' },
    { meter: '113 B&W small', value: '153,665', detail: '' },
  ],
  warnings: ['Without a reading by 31 March the invoice is estimated.'],
};

const table: CardData<'table'> = {
  ...{ title: 'Pages by month', intro: 'Accounts · MX4123456', footer: 'As of 31 March 2026', actions },
  columns: [{ title: 'Month' }, { title: 'Black', numeric: true }, { title: 'Colour', numeric: true }],
  rows: [
    ['February 2026', '1,204', '310'],
    ['March 2026', '980', '42'],
  ],
};

export const summary: CardData<'summary'> = {
  ...{ title: 'Report a fault', intro: 'Here is what I noted.', facts, warnings: ['It is not sent yet.'] },
  missing: 'Still needed: your phone number.',
  actions: ['engine.edit', 'engine.cancel'].map((action) => ({
    ...button(action === 'engine.edit' ? 'Complete' : 'Cancel', action),
    payload: { draft: 'd3' },
  })),
};

const choices: CardData<'choices'> = {
  ...{ title: 'Which device is it?', intro: 'I found two.', actions },
  items: [
    { title: 'Reception', detail: 'GNM75498 · Floor 2, Leeds', button: button('Choose') },
    { title: 'MW4123456', detail: '', button: button('Choose') },
  ],
};

const help: CardData<'help'> = {
  ...{ title: 'What can I do for you?', intro: 'Say it in your own words:', actions },
  groups: [{ title: 'Devices', entries: [{ title: 'Report a fault', example: '“tray 2 keeps jamming”' }] }],
};

export const views: readonly NamedView[] = [
  { name: 'notice', view: { card: 'notice', data: notice } },
  { name: 'choices', view: { card: 'choices', data: choices } },
  { name: 'article', view: { card: 'article', data: article } },
  { name: 'case', view: { card: 'case', data: openCase } },
  { name: 'list', view: { card: 'list', data: caseList() } },
  { name: 'order', view: { card: 'order', data: order } },
  { name: 'readings', view: { card: 'readings', data: readings } },
  { name: 'table', view: { card: 'table', data: table } },
  { name: 'summary', view: { card: 'summary', data: summary } },
  { name: 'help', view: { card: 'help', data: help } },
];
