import { article, type NamedView, notice, openCase, order, readings } from './views.ts';

/** The host all of these links and pictures are on. */
export const richHosts = ['files.example'];

const link = { title: 'Open', url: 'https://files.example/a?b=$' + '{c}' };
const image = { url: 'https://files.example/tray.png?sig=x', alt: 'Tray 2, opened', width: 200 };
const more = ['A', 'B', 'C', 'D'].map((title) => ({
  title,
  action: 'a.b',
  payload: { title },
  style: 'default' as const,
}));

/** Cards with what a view may have but need not: links, pictures, a menu, a tracker. */
export const richViews: readonly NamedView[] = [
  { name: 'rich notice', view: { card: 'notice', data: { ...notice, image, actions: [...more, link] } } },
  {
    name: 'rich article',
    view: {
      card: 'article',
      data: { ...article, image, steps: article.steps.map((step) => ({ ...step, image })), actions: [link] },
    },
  },
  { name: 'rich order', view: { card: 'order', data: { ...order, tracker: openCase.tracker ?? [] } } },
  { name: 'rich readings', view: { card: 'readings', data: { ...readings, image } } },
];
