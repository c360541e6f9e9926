import { encodeSlackOption, encodeSlackValue } from '../action-codec.ts';
import { CardLimitError } from '../card-limit-error.ts';
import type { ActionSet, Execute } from '../profile/actions.ts';
import { shorten } from '../words/shorten.ts';
import type { Block, Button, Overflow } from './blocks.ts';
import type { Context } from './context.ts';
import { limits } from './limits.ts';

/** The style of the one button that goes on, and of one that takes away. */
const styles = { positive: 'primary', destructive: 'danger' } as const;

/** Names the menu behind "…", whose entries carry what they do. */
export const menuActionId = 'more';

/**
 * A row of buttons, and behind them a menu of those that are not so important. One whose payload is too long for a
 * menu, which has less room than a button, stays a button.
 */
export function convertActionSet({ actions }: ActionSet, context: Context): Block {
  const buttons: Button[] = [];
  const options: Overflow['options'] = [];
  for (const action of actions) {
    const entry = action.mode === 'secondary' ? menuEntry(action) : null;
    if (entry) options.push(entry);
    else buttons.push(convertAction(action, context));
  }
  if (options.length === 0) return { type: 'actions', elements: buttons };
  const menu = { type: 'overflow' as const, action_id: `${menuActionId}#${context.nextButton()}`, options };
  return { type: 'actions', elements: [...buttons, menu] };
}

function menuEntry({ title, verb, data }: Execute): Overflow['options'][number] | null {
  const value = encodeSlackOption(verb, data.p, limits.optionValue);
  if (value === null) return null;
  return { text: { type: 'plain_text', text: shorten(title, limits.optionText) }, value };
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
