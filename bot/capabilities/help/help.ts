import type { CardView } from '../../../cards/views/card-view.ts';
import {
  type Answer,
  type Capability,
  onAction,
  type Speech,
  type Utterance,
} from '../../engine/capability.ts';
import { groupCard, helpCard, openGroup } from './help-card.ts';

/**
 * What can be asked here, by role (G1, F59), and small talk. It introduces the other capabilities, so it is made
 * from the list of them.
 */
export function helpCapability(others: () => readonly Capability[]): Capability {
  return {
    id: 'help',
    access: ['administrator', 'user', 'dealer', 'agent', 'unknown'],
    menu: null,
    answer: async (scene, utterance) =>
      smallTalk(scene, utterance) ?? show(helpCard(scene, others(), scene.actor.role, scene.actor.name)),
    greetVisitor: async (scene, utterance) =>
      smallTalk(scene, utterance) ?? show(helpCard(scene, others(), 'unknown', scene.sender.name)),
    actions: [
      onAction(openGroup, async (scene, { group }) => ({
        ...show(groupCard(scene, others(), scene.actor.role, group)),
        keepsMessage: true,
      })),
    ],
  };
}

function show(card: CardView): Answer {
  return { replies: [{ kind: 'card', card }] };
}

function smallTalk({ t }: Speech, { understanding }: Utterance): Answer | null {
  const { act, slots } = understanding;
  if (act === 'thank') return { replies: [{ kind: 'text', text: t.text('engine.thanks') }] };
  if (!slots.language) return null;
  return {
    replies: [{ kind: 'text', text: t.text(`help.language.${slots.language}`) }],
    language: slots.language,
  };
}
