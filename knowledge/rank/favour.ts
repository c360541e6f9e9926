import type { Article, Family } from '../article.ts';
import { isMeant } from '../kinds.ts';

/** What speaks for an article beside the words of the question. */
export type Favour = {
  /** Whether it may be given at all, to those who ask here. */
  admits(article: Article): boolean;
  /** How much it comes forward or steps back, as a factor of its score. */
  factor(article: Article): number;
  /** Whether it is on the topic at hand: shown however little its words have in common with the question. */
  expects(article: Article): boolean;
  /** Whether a topic is at hand at all. */
  hasTopic: boolean;
};

export type Circumstances = {
  /** Which articles may be given; all unless told. */
  admits?: ((article: Article) => boolean) | undefined;
  topic?: string | undefined;
  /** What the message was understood to ask for. */
  capability?: string | undefined;
  family?: Family | undefined;
  /** Share of yes among those the article was shown to, 0 to 1; null when nothing is known. */
  helped: (id: string) => number | null;
};

const factors = {
  sameTopic: 1.25,
  sameArea: 1.1,
  asMeant: 1.1,
  otherFamily: 0.6,
  helped: { from: 0.9, range: 0.2 },
};

/**
 * Its topic is the one at hand, it is about what was understood, it fits the device's family, people with such a device
 * said it helped (F29, G61).
 * Mild, so that what was asked decides; only an article for other devices is pushed well back.
 */
export function favourFor({ admits = () => true, topic, capability, family, helped }: Circumstances): Favour {
  const near = (article: Article) => (topic === undefined ? 'none' : nearness(article.topic, topic));
  return {
    admits,
    hasTopic: topic !== undefined,
    expects: (article) => near(article) === 'same',
    factor(article) {
      const onTopic = { same: factors.sameTopic, area: factors.sameArea, none: 1 }[near(article)];
      const asMeant = isMeant(article.capability, capability) ? factors.asMeant : 1;
      const fits = family === undefined || article.families.length === 0 || article.families.includes(family);
      const share = helped(article.id);
      const help = share === null ? 1 : factors.helped.from + factors.helped.range * share;
      return onTopic * asMeant * (fits ? 1 : factors.otherFamily) * help;
    },
  };
}

/** `jam/tray` is the same as `jam/tray` and as `jam`; `jam/inside` is in its area. */
function nearness(own: string, asked: string): 'same' | 'area' | 'none' {
  if (own === asked || own.startsWith(`${asked}/`)) return 'same';
  return own.split('/')[0] === asked.split('/')[0] ? 'area' : 'none';
}
