import type { SupportTopic } from '../../../domain/programmes/schema.ts';
import type { Utterance } from '../../engine/capability.ts';

/** What the help line has to be asked for about a capability (X65); null when no line is for it. */
export type TopicOfId = (id: string) => SupportTopic | null;

/** A second reading below this says nothing. */
const leastConfidence = 0.02;

/**
 * What the call would be about: what was being done when the person asked, else what the message itself is about,
 * else what it may be about beside reaching somebody. Null when nothing tells.
 */
export function topicOf({ open, understanding }: Utterance, topics: TopicOfId): SupportTopic | null {
  const { intent, alternatives } = understanding;
  const heard = [
    ...(open === undefined ? [] : [open]),
    intent,
    ...alternatives.filter((one) => one.confidence >= leastConfidence).map((one) => one.intent),
  ];
  return heard.map(topics).find((topic) => topic !== null) ?? null;
}
