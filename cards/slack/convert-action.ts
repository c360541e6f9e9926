import { encodeSlackValue } from '../action-codec.ts';
import { CardLimitError } from '../card-limit-error.ts';
import type { ActionSet, Execute } from '../profile/actions.ts';
import { shorten } from '../words/shorten.ts';
import type { Block, Button } from './blocks.ts';
import type { Context } from './context.ts';
import { limits } from './limits.ts';

/** The style of the one button that goes on, and of one that takes away. */
const styles = { positive: 'primary', destructive: 'danger' } as const;

/** A row of buttons. */
export function convertActionSet({ actions }: ActionSet, context: Context): Block {
  return { type: 'actions', elements: actions.map((action) => convertAction(action, context)) };
}

/** A button: its title may be shortened, its id and value may not, so CardLimitError is thrown when they are too long. */
export function convertAction(action: Execute, context: Context): Button {
  const actionId = `${action.verb}#${context.nextButton()}`;
  if (actionId.length > limits.actionId)
    throw new CardLimitError(context.card, `action ${action.verb.slice(0, 60)}`, 'its id is too long');
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: shorten(action.title, limits.buttonText) },
    value: encodeSlackValue(action.verb, action.data.p),
    ...(action.style ? { style: styles[action.style] } : {}),
    ...(action.tooltip ? { accessibility_label: shorten(action.tooltip, limits.accessibilityLabel) } : {}),
  };
}
