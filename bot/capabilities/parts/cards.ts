import type { CardData, CardView } from '../../../cards/views/card-view.ts';

type Notice = CardData<'notice'>;
type Choices = CardData<'choices'>;

/** Buttons of one card: the official renderer of Teams takes no more in a row. */
export const mostButtons = 5;

/** A title and what there is to say below it; neutral, without facts and without buttons unless they are given. */
export function noticeCard(
  title: string,
  paragraphs: string[],
  more: Partial<Pick<Notice, 'tone' | 'facts' | 'actions'>> = {},
): Extract<CardView, { card: 'notice' }> {
  return { card: 'notice', data: { title, tone: 'neutral', paragraphs, facts: [], actions: [], ...more } };
}

/** Something is not as it should be: what it is, and what can be done about it. */
export function warningCard(
  title: string,
  paragraphs: string[],
  facts: Notice['facts'] = [],
  actions: Notice['actions'] = [],
) {
  return noticeCard(title, paragraphs, { tone: 'warning', facts, actions });
}

/** Things to choose from, each with its button; below them what else can be done. */
export function choicesCard(
  title: string,
  intro: string,
  items: Choices['items'],
  actions: Choices['actions'] = [],
): CardView {
  return { card: 'choices', data: { title, intro, items, actions } };
}
