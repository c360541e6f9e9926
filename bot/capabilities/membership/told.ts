import type { CardAction, CardData } from '../../../cards/views/card-view.ts';
import type { Speech } from '../../engine/capability.ts';
import type { Known } from './facts.ts';

/** An answer from data: sentences that stand by themselves, and what a card shows beside them. */
export type Told = {
  title: string;
  tone?: 'good' | 'warning';
  paragraphs: string[];
  facts?: CardData<'notice'>['facts'];
  actions: CardAction[];
};

/** What is asked, and what is known of it. */
export type Asked = { text: string; known: Known; speech: Speech };
