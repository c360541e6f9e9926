import type { ActionSet } from '../profile/actions.ts';
import type { TextBlock } from '../profile/elements.ts';
import type { NotThat } from '../views/card-view.ts';
import { cleanText } from '../words/clean-text.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { actionSets } from './teams-action.ts';

/** A small line and its buttons below a card or a form: what else may have been meant. Ignores what the form holds. */
export function notThatRow({ text, actions }: NotThat): (TextBlock | ActionSet)[] {
  const line: TextBlock = {
    type: 'TextBlock',
    text: escapeMarkdown(cleanText(text)),
    wrap: true,
    isSubtle: true,
    size: 'Small',
    spacing: 'Medium',
    separator: true,
  };
  return [line, ...actionSets(actions, { associatedInputs: 'none' })];
}
