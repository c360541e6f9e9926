import type { Beside, MessageRef, Sender, Turn } from '../../engine/turn.ts';
import { conversationId, isPersonal, type SlackAddress, toAddress } from './address.ts';
import type { Heard, Said } from './hear/heard.ts';
import { type Names, plainText } from './hear/plain-text.ts';

/** What had to be looked up to make a turn of what was heard. */
export type Known = {
  receivedAt: Date;
  sender: Sender;
  /** Of the people mentioned in the text. */
  names: Names;
  /** Where a reaction belongs to; the conversation of the message it was put on. */
  address: SlackAddress;
};

/** The words a bare mention or a bare command stands for. */
const nothingSaid = 'help';

/** Makes the turn; pure. */
export function toTurn(heard: Heard, known: Known): Turn {
  const { address } = known;
  return {
    channel: 'slack',
    key: heard.key,
    receivedAt: known.receivedAt,
    conversation: {
      id: conversationId(address),
      scope: isPersonal(address.channel) ? 'personal' : 'group',
      address: toAddress(address),
    },
    sender: known.sender,
    ...inputOf(heard.said, address, known.names),
  };
}

type Input = Turn extends infer T
  ? T extends Turn
    ? Omit<T, 'channel' | 'key' | 'receivedAt' | 'conversation' | 'sender'>
    : never
  : never;

function inputOf(said: Said, address: SlackAddress, names: Names): Input {
  switch (said.kind) {
    case 'text':
      return { kind: 'text', text: textOf(said.text, said.bot, names), ...besideOf(said) };
    case 'command':
      return { kind: 'text', text: plainText(said.text, names) || nothingSaid };
    case 'reaction':
      return { kind: 'like', message: { address: toAddress(address), messageId: said.messageTs } };
    case 'click':
      return {
        kind: 'action',
        action: said.action,
        payload: said.payload,
        message: messageRef(address, said.messageTs),
      };
    case 'submit':
      return {
        kind: 'submit',
        draftId: said.draftId,
        values: said.values,
        message: messageRef(address, said.messageTs),
      };
    case 'home':
      return { kind: 'home' };
  }
}

function besideOf({ isEdit, isForwarded }: Beside): Beside {
  return {
    ...(isEdit ? { isEdit } : {}),
    ...(isForwarded ? { isForwarded } : {}),
  };
}

/** A mention and nothing else asks what there is; a file without a word stays without a word. */
function textOf(raw: string, bot: string | null, names: Names): string {
  const text = plainText(raw, names, bot);
  return text === '' && raw.trim() !== '' ? nothingSaid : text;
}

function messageRef(address: SlackAddress, messageTs: string | null): MessageRef | null {
  return messageTs === null ? null : { address: toAddress(address), messageId: messageTs };
}
