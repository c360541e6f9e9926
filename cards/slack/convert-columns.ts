import type { ActionSet } from '../profile/actions.ts';
import type { ColumnSet, Element } from '../profile/adaptive-card.ts';
import type { TextBlock } from '../profile/elements.ts';
import { trackerLine } from '../render/plain-text.ts';
import type { Block } from './blocks.ts';
import type { Context } from './context.ts';
import { convertAction } from './convert-action.ts';
import { badgeText, joinTexts, section } from './convert-text.ts';
import { limits } from './limits.ts';
import { mrkdwn, styledWithin } from './mrkdwn.ts';

type Column = ColumnSet['columns'][number];

/**
 * Two columns as Slack can show them: text with its button, a number with its text, or two texts side by side; the
 * steps of a tracker in a line. Null when they are nothing of the kind; the caller then shows one below the other.
 */
export function convertColumns(element: ColumnSet, context: Context): Block | null {
  if (element.id === 'tracker') return section(styledWithin(trackerLine(element), false, limits.sectionText));
  const [left, right] = element.columns;
  if (!left || !right) return null;
  const texts = textsOf(left);
  if (!texts) return null;
  const action = onlyAction(right);
  if (action)
    return {
      ...section(joinTexts(texts, limits.sectionText, context)),
      accessory: convertAction(action, context),
    };
  const others = textsOf(right);
  return others && sideBySide(left, texts, others, context);
}

function sideBySide(left: Column, texts: TextBlock[], others: TextBlock[], context: Context): Block {
  if (left.width === 'auto') {
    const lead = joinTexts(texts, limits.fieldText / 10, context);
    return section(`${lead} ${joinTexts(others, limits.sectionText - lead.length - 1, context)}`);
  }
  const fields = [texts, others].map((some) => mrkdwn(joinTexts(some, limits.fieldText, context)));
  return { type: 'section', fields };
}

/** The texts of a column that holds nothing else and no heading; a state is one too. */
function textsOf({ items }: Column): TextBlock[] | null {
  const texts = items.map((item) => (item.type === 'Badge' ? badgeText(item) : item)).filter(isText);
  return texts.length === items.length && texts.every(({ style }) => style !== 'heading') ? texts : null;
}

function isText(element: Element): element is TextBlock {
  return element.type === 'TextBlock';
}

function onlyAction({ items }: Column): ActionSet['actions'][number] | null {
  const [item] = items;
  if (items.length !== 1 || item?.type !== 'ActionSet' || item.actions.length !== 1) return null;
  return item.actions[0] ?? null;
}
