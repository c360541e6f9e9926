import { listPublicLines } from '../../../domain/programmes/list-public-lines.ts';
import type { SupportTopic } from '../../../domain/programmes/schema.ts';
import type { Capability, Utterance } from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/intents.ts';
import { contactCard, visitorCard } from './contact-cards.ts';

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

/** A number and a time are written to the case that was just spoken of, or else into a request: never a second case (P8). */
function takesCallBack({ understanding, recalled }: Utterance): CapabilityId | null {
  if (understanding.slots.callBack === undefined) return null;
  return recalled?.case === undefined && understanding.slots.case === undefined
    ? 'general-request'
    : 'update-case';
}

/** Reaching a person (B12, G64, X59, X65); `topics` tells what the help line has to be asked for. */
export const contactSupport = (topics: TopicOfId): Capability => ({
  id: 'contact-support',
  access: ['administrator', 'user', 'dealer', 'agent', 'unknown'],
  menu: { title: 'support.menu.title', example: 'support.menu.example', group: 'follow-up' },
  yieldsTo: takesCallBack,
  answer: async (scene, utterance) => ({
    replies: [{ kind: 'card', card: contactCard(scene, topicOf(utterance, topics)) }],
  }),
  greetVisitor: async (scene) => ({
    replies: [{ kind: 'card', card: visitorCard(scene, await listPublicLines(scene.db)) }],
  }),
});
