import { encodeSlackOption, encodeSlackValue } from '../action-codec.ts';
import { CardLimitError } from '../card-limit-error.ts';
import type { Action, ActionSet, OpenUrl } from '../profile/actions.ts';
import { shorten } from '../words/shorten.ts';
import type { Block, Button, Overflow } from './blocks.ts';
import type { Context } from './context.ts';
import { limits } from './limits.ts';

/** The style of the one button that goes on, and of one that takes away. */
const styles = { positive: 'primary', destructive: 'danger' } as const;

/** Names buttons that open a web page: Slack reports the click, and it leads to nothing. */
export const linkActionId = 'link';
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

function menuEntry(action: Action): Overflow['options'][number] | null {
  const text = { type: 'plain_text' as const, text: shorten(action.title, limits.optionText) };
  if (action.type === 'Action.OpenUrl') return { text, value: linkActionId, url: action.url };
  const value = encodeSlackOption(action.verb, action.data.p, limits.optionValue);
  return value === null ? null : { text, value };
}

/** A button: its title may be shortened, its id and value may not, so CardLimitError is thrown when they are too long. */
export function convertAction(action: Action, context: Context): Button {
  if (action.type === 'Action.OpenUrl') return convertLink(action, context);
  const actionId = `${action.verb}#${context.nextButton()}`;
  if (actionId.length > limits.actionId)
    throw new CardLimitError(context.card, `action ${action.verb.slice(0, 60)}`, 'its id is too long');
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: shorten(action.title, limits.buttonText) },
    value: encodeSlackValue(action.verb, action.data.p),
    ...(action.style ? { style: styles[action.style] } : {}),
    ...label(action),
  };
}

function convertLink(action: OpenUrl, context: Context): Button {
  return {
    type: 'button',
    action_id: `${linkActionId}#${context.nextButton()}`,
    text: { type: 'plain_text', text: shorten(action.title, limits.buttonText) },
    url: action.url,
    ...label(action),
  };
}

function label({ tooltip }: Action): { accessibility_label?: string } {
  return tooltip ? { accessibility_label: shorten(tooltip, limits.accessibilityLabel) } : {};
}
