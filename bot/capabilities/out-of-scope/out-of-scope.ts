import type { Answer, Capability, Speech } from '../../engine/capability.ts';
import { helpButton, notice } from '../../engine/replies.ts';

/** What has nothing to do with managed printers (F54): says so in a sentence, and what can be done here. */
export const outOfScope: Capability = {
  id: 'out-of-scope',
  access: ['administrator', 'user', 'dealer', 'agent', 'unknown'],
  menu: null,
  answer: async (scene) => elsewhere(scene),
  greetVisitor: async (scene) => elsewhere(scene),
};

function elsewhere({ t }: Speech): Answer {
  return {
    replies: [notice(t.text('support.elsewhere.title'), t.text('support.elsewhere.text'), [helpButton(t)])],
  };
}
