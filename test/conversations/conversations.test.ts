import { describe, test } from 'vitest';
import { languages } from '../../cards/texts/language.ts';
import { startWorld } from '../support/world/start-world.ts';
import { faults } from './fr/faults.ts';
import { runConversation } from './support/run-conversation.ts';

const conversations = { fr: [...faults], nl: [], en: [] };

for (const channel of ['teams', 'slack'] as const)
  for (const language of languages)
    describe(`in ${channel}, ${language}`, () => {
      for (const conversation of conversations[language])
        test(conversation.title, async () => {
          const world = await startWorld();
          try {
            await runConversation(world, conversation, channel, language);
          } finally {
            await world.stop();
          }
        });
    });
