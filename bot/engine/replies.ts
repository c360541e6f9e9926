import { z } from 'zod';
import type { Texts } from '../../cards/texts/texts.ts';
import type { CardAction } from '../../cards/views/card-view.ts';
import { action, linkTo } from './links.ts';
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

/** Says which of the likely things a message meant. */
export const chooseIntent = action('engine.choose', z.object({ capability: z.string() }));

const help = action('engine.help');

/** The way to what can be asked here. */
export function helpButton(t: Texts): CardAction {
  return linkTo(help, t.text('engine.help'), {});
}
