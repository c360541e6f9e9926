import { listPublicLines } from '../../../domain/programmes/list-public-lines.ts';
import type { Capability } from '../../engine/capability.ts';
import { contactCard, visitorCard } from './contact-cards.ts';
import { type TopicOfId, topicOf } from './topic.ts';

/** Reaching a person (B12, G64, X59, X65); `topics` tells what the help line has to be asked for. */
export const contactSupport = (topics: TopicOfId): Capability => ({
  id: 'contact-support',
  access: ['administrator', 'user', 'dealer', 'agent', 'unknown'],
  menu: { title: 'support.menu.title', example: 'support.menu.example', group: 'follow-up' },
  answer: async (scene, utterance) => ({
    replies: [{ kind: 'card', card: contactCard(scene, topicOf(utterance, topics)) }],
  }),
  greetVisitor: async (scene) => ({
    replies: [{ kind: 'card', card: visitorCard(scene, await listPublicLines(scene.db)) }],
  }),
});
