import { describe, test, vi } from 'vitest';
import { type Language, languages } from '../../cards/texts/language.ts';
import { createCollection } from '../gallery/collection.ts';
import { judgeExhibits } from '../gallery/judge-exhibits.ts';
import { lookAtHome } from '../gallery/look-at-home.ts';
import { startWorld } from '../support/world/start-world.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { nl } from './nl/index.ts';
import type { Conversation } from './support/conversation.ts';
import { runConversation } from './support/run-conversation.ts';

vi.mock('../../cards/texts/message.ts', async (original) => {
  const { listening } = await import('../gallery/texts-shown.ts');
  return listening(await original());
});

const conversations: Record<Language, readonly Conversation[]> = { fr, nl, en };
const collection = createCollection();

/** Every conversation has a world of its own, so several are held at the same time. */
describe.each(['teams', 'slack'] as const)('in %s', (channel) => {
  for (const language of languages)
    for (const conversation of conversations[language])
      test.concurrent(`${language}: ${conversation.title}`, async () => {
        const world = await startWorld({ registry: collection.registry });
        try {
          await runConversation(world, conversation, channel, language);
          await lookAtHome(world, conversation.who ?? 'Alex', language);
          await collection.take(world.db);
        } finally {
          await world.stop();
        }
      });
});

describe('all that these conversations show', () => judgeExhibits(() => collection.exhibits()));
