import type { CardData, CardView } from '../../../cards/views/card-view.ts';

type Notice = CardData<'notice'>;

/** A title and what there is to say below it; neutral, without facts and without buttons unless they are given. */
export function noticeCard(
  title: string,
  paragraphs: string[],
  more: Partial<Pick<Notice, 'tone' | 'facts' | 'actions'>> = {},
): Extract<CardView, { card: 'notice' }> {
  return { card: 'notice', data: { title, tone: 'neutral', paragraphs, facts: [], actions: [], ...more } };
}
