import { describe, test } from 'vitest';
import { type Language, languages } from '../../cards/texts/language.ts';
import { startWorld } from '../support/world/start-world.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { nl } from './nl/index.ts';
import type { Conversation } from './support/conversation.ts';
import { runConversation } from './support/run-conversation.ts';

const conversations: Record<Language, readonly Conversation[]> = { fr, nl, en };

/** Every conversation has a world of its own, so several are held at the same time. */
describe.each(['teams', 'slack'] as const)('in %s', (channel) => {
  for (const language of languages)
    for (const conversation of conversations[language])
      test.concurrent(`${language}: ${conversation.title}`, async () => {
        const world = await startWorld();
        try {
          await runConversation(world, conversation, channel, language);
        } finally {
          await world.stop();
        }
      });
});
