import type { Texts } from '../../cards/texts/texts.ts';
import type { CardAction } from '../../cards/views/card-view.ts';
import type { Reply } from './turn.ts';

/** A sentence or two with a title and, if need be, buttons. */
export function notice(title: string, text: string, actions: readonly CardAction[] = []): Reply {
  return {
    kind: 'card',
    card: {
      card: 'notice',
      data: { title, tone: 'neutral', paragraphs: [text], facts: [], actions: [...actions] },
    },
  };
}

/** A button that leads to another capability or action. */
export function button(action: string, title: string, payload: CardAction['payload'] = {}): CardAction {
  return { title, action, payload, style: 'default' };
}

/** The way to what can be asked here. */
export function helpButton(t: Texts): CardAction {
  return button('engine.help', t.text('engine.help'));
}
