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
  const options = things.map(({ title: label, button }) => ({ label, click: button }));
  return {
    replies: [{ kind: 'card', card: choicesCard(title, intro === null ? '' : t.text(intro), things) }],
    asks: { id: 'which-sent', kind: 'which-device', text: title, options },
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
