import type { CardAction } from '../../../cards/views/card-view.ts';
import type { Sent } from '../../../domain/sent/find-sent.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { choicesCard } from '../parts/cards.ts';
import { deviceName } from '../parts/device/device-name.ts';

/** One of several things that can be meant, and the button that stands for it. */
export type Choice = { sent: Sent; button: CardAction };

/** Asks which of the things sent is meant, the latest first; `intro` says that nothing happens before. */
export function whichCard(
  scene: Scene,
  intro: 'sent.which.withdraw' | 'sent.which.correct' | null,
  choices: readonly Choice[],
): Answer {
  const { t, now } = scene;
  const things = choices.map(({ sent, button }) => ({
    ...{ title: nameOf(scene, sent), button },
    detail: t.relative(sent.sentAt, now),
  }));
  const title = t.text('sent.which.title');
  return askWhich('which-sent', { title, intro: intro === null ? '' : t.text(intro), items: things });
}

type Item = { title: string; detail: string; button: CardAction };

/** Asks which of some things is meant, by a click or by its name. */
export function askWhich(
  id: string,
  { title, intro = '', items }: { title: string; intro?: string; items: Item[] },
): Answer {
  return {
    replies: [{ kind: 'card', card: choicesCard(title, intro, items) }],
    asks: {
      id,
      kind: 'which-device',
      text: title,
      options: items.map((one) => ({ label: one.title, click: one.button })),
    },
  };
}

function nameOf({ t }: Scene, sent: Sent): string {
  switch (sent.kind) {
    case 'order':
      return t.text('sent.thing.order', { number: String(sent.order.number) });
    case 'case':
      return `${sent.found.number} · ${sent.found.title}`;
    case 'readings':
      return t.text('sent.thing.readings', { device: deviceName(sent.device) });
    case 'comment':
      return t.text('sent.thing.comment', { number: sent.number });
  }
}
