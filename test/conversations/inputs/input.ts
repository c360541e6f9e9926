import type { ChannelName } from '../../../bot/engine/turn.ts';
import type { Language } from '../../../cards/texts/language.ts';
import type { Conversation } from '../support/conversation.ts';

/**
 * What people really send, in the language of their client; `at` when it is the doing of one of the chat systems, `fleet`:
 * devices the company has beside those of the demo.
 */
export type Input = Conversation & {
  in: Language;
  at?: ChannelName;
  fleet?: readonly { serial: string; model: string }[];
};
