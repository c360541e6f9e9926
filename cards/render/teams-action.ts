import { encodeAction } from '../action-codec.ts';
import {
  type Action,
  type ActionSet,
  type Execute,
  maxBehind,
  maxBeside,
  type OpenUrl,
} from '../profile/actions.ts';
import type { AnyAction, CardAction, LinkAction } from '../views/card-view.ts';
import { cleanText } from '../words/clean-text.ts';
import { shorten } from '../words/shorten.ts';

/** Longer button titles are cut by Teams anyway, in the middle of a word. */
const maxTitle = 80;
const maxTooltip = 120;

type ActionLook = Pick<Execute, 'associatedInputs' | 'tooltip' | 'mode'>;

/** A button of Teams: Action.Execute, and the same as Action.Submit for clients that do not know it. */
export function teamsAction(action: CardAction, look: ActionLook = {}): Execute {
  const data = encodeAction(action.action, action.payload);
  const shared = { title: titleOf(action), ...styleOf(action), ...look };
  return {
    type: 'Action.Execute',
    ...shared,
    verb: action.action,
    data,
    fallback: { type: 'Action.Submit', ...shared, data: { v: 1, a: action.action, p: data.p } },
  };
}

/** A button of Teams that opens a web page. */
function linkButton(action: LinkAction, look: Pick<OpenUrl, 'tooltip' | 'mode'>): OpenUrl {
  return { type: 'Action.OpenUrl', title: titleOf(action), url: writtenUrl(action.url), ...look };
}

/** An address, written so that it cannot look like a template expression. */
export function writtenUrl(url: string): string {
  return new URL(url).href.replaceAll('{', '%7B');
}

function anyButton(action: AnyAction, { associatedInputs, ...look }: ActionLook): Action {
  if ('url' in action) return linkButton(action, look);
  return teamsAction(action, associatedInputs === undefined ? look : { ...look, associatedInputs });
}

/** Buttons in their order, three beside each other and five behind "more"; what is left goes into a row below. */
export function actionSets(
  actions: readonly AnyAction[],
  look: Pick<ActionLook, 'associatedInputs'> = {},
): ActionSet[] {
  const sets: ActionSet[] = [];
  for (let start = 0; start < actions.length; start += maxBeside + maxBehind) {
    const some = actions.slice(start, start + maxBeside + maxBehind);
    const beside = chooseBeside(some);
    const toButton = (one: AnyAction) =>
      anyButton(one, { ...look, ...(beside.has(one) ? {} : { mode: 'secondary' }) });
    sets.push({ type: 'ActionSet', actions: some.map(toButton) });
  }
  return sets;
}

/** The first three; the button that goes on is always among them. */
function chooseBeside(actions: readonly AnyAction[]): ReadonlySet<AnyAction> {
  const goOn = actions.filter((action) => 'style' in action && action.style === 'positive');
  const others = actions.filter((action) => !goOn.includes(action));
  return new Set([...goOn, ...others].slice(0, maxBeside));
}

/** The button of one entry of a list, which says to a screen reader what it belongs to. */
export function entryAction(action: AnyAction, entry: string): Action {
  const tooltip = shorten(`${titleOf(action)}: ${plainTitle(entry)}`, maxTooltip);
  return anyButton(action, { tooltip });
}

/** Titles are no Markdown, so `${` is broken up by a character without width instead of a backslash. */
function titleOf({ title }: AnyAction): string {
  return plainTitle(shorten(cleanText(title), maxTitle)) || '…';
}

/** Text for a place that knows no Markdown and must not look like a template expression. */
export function plainTitle(text: string): string {
  return cleanText(text).replaceAll('${', '$\u2060{');
}

function styleOf({ style }: CardAction): Pick<Execute, 'style'> {
  return style === 'default' ? {} : { style };
}
