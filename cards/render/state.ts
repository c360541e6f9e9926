import type { Badge, TextBlock } from '../profile/elements.ts';
import type { Texts } from '../texts/texts.ts';
import type { Tone, TrackerStep } from '../views/card-view.ts';
import { cleanText } from '../words/clean-text.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { shorten } from '../words/shorten.ts';
import { plainTitle } from './teams-action.ts';

/** A badge does not wrap. */
const maxBadge = 40;
/** A third of a narrow pane. */
const maxStep = 60;

type Color = NonNullable<TextBlock['color']>;
type BadgeData = { plain: string; text: string; style: Badge['style']; color: Color };
type StepData = { title: string; mark: string; word: string; color: Color; weight: 'Default' | 'Bolder' };

const badgeLooks = {
  neutral: { style: 'Informative', color: 'Default' },
  good: { style: 'Good', color: 'Good' },
  warning: { style: 'Warning', color: 'Warning' },
  attention: { style: 'Attention', color: 'Attention' },
} as const satisfies Record<Tone, Pick<BadgeData, 'style' | 'color'>>;

/** The mark tells without its colour how far a step is, and the word tells it to who sees no marks. */
const stepLooks = {
  done: { mark: '✓', color: 'Good', weight: 'Default' },
  current: { mark: '●', color: 'Accent', weight: 'Bolder' },
  upcoming: { mark: '○', color: 'Default', weight: 'Default' },
} as const satisfies Record<TrackerStep['position'], Pick<StepData, 'mark' | 'color' | 'weight'>>;

/**
 * A state as a template binds it; none when there is nothing to say and nothing to say instead. `plain` stands where no
 * Markdown is known.
 */
export function badgeData(state: string, tone: Tone, otherwise = ''): BadgeData[] {
  const text = shorten(cleanText(state), maxBadge) || otherwise;
  return text === '' ? [] : [{ plain: plainTitle(text), text: escapeMarkdown(text), ...badgeLooks[tone] }];
}

/** The steps of a tracker as a template binds them. */
export function trackerData(steps: readonly TrackerStep[], texts: Texts): StepData[] {
  return steps.map(({ title, position }) => ({
    title: escapeMarkdown(shorten(cleanText(title), maxStep)) || '–',
    word: texts.text(`cards.step.${position}`),
    ...stepLooks[position],
  }));
}
