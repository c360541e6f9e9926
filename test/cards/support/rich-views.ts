import { paperJam } from '../../../cards/samples/article.ts';
import { openCase } from '../../../cards/samples/case.ts';
import { caseCreated } from '../../../cards/samples/notice.ts';
import { orderDraft } from '../../../cards/samples/order.ts';
import { lastReadings } from '../../../cards/samples/readings.ts';
import type { Sample } from '../../../cards/samples/sample-cards.ts';
import { sayIn } from '../../../cards/samples/say.ts';

/** The host all of these links and pictures are on. */
export const richHosts = ['files.example'];

const say = sayIn('en');
const link = { title: 'Open', url: 'https://files.example/a?b=$' + '{c}' };
const image = { url: 'https://files.example/tray.png?sig=x', alt: 'Tray 2, opened', width: 200 };
const more = ['A', 'B', 'C', 'D'].map((title) => ({
  title,
  action: 'a.b',
  payload: { title },
  style: 'default' as const,
}));

const article = paperJam(say);
const order = orderDraft(say);

/** Cards with what a view may have but need not: links, pictures, a menu, a tracker. */
export const richViews: readonly Sample[] = [
  {
    name: 'rich notice',
    view: { card: 'notice', data: { ...caseCreated(say), image, actions: [...more, link] } },
  },
  {
    name: 'rich article',
    view: {
      card: 'article',
      data: { ...article, image, steps: article.steps.map((step) => ({ ...step, image })), actions: [link] },
    },
  },
  { name: 'rich order', view: { card: 'order', data: { ...order, tracker: openCase(say).tracker ?? [] } } },
  { name: 'rich readings', view: { card: 'readings', data: { ...lastReadings(say), image } } },
];
