import type { AllowedHosts } from '../../../../cards/render/allowed-hosts.ts';
import { fallbackText } from '../../../../cards/slack/fallback-text.ts';
import { slackHome } from '../../../../cards/slack/slack-home.ts';
import { textsFor } from '../../../../cards/texts/texts.ts';
import type { CardView } from '../../../../cards/views/card-view.ts';
import type { FileSource } from '../../../engine/files.ts';
import type { Delivery, MessageRef, Outgoing, Reply } from '../../../engine/turn.ts';
import type { Language } from '../../../understanding/types.ts';
import { parseAddress, type SlackAddress, toAddress } from '../address.ts';
import type { Clients } from '../clients.ts';
import type { Log } from '../deps.ts';
import { isGone, toFailure } from './failure.ts';
import type { FindChannel } from './find-channel.ts';
import { type RenderedMessage, renderMessage } from './render-reply.ts';
import { sendFile } from './send-file.ts';

/** Delivers messages; a `note` is a sentence put above what the reply shows. */
export type SlackSender = { deliver(outgoing: Outgoing, note?: string): Promise<Delivery> };

type FileReply = Extract<Reply, { kind: 'file' }>;
type Sending = {
  files: FileSource;
  clients: Clients;
  findChannel: FindChannel;
  log: Log;
  linkHosts: AllowedHosts;
};

/** Builds the sender. Refusals of the platform are values; a reply that cannot be rendered is a bug and throws. */
export function createSender(sending: Sending): SlackSender {
  return {
    async deliver(outgoing, note) {
      const address = parseAddress(outgoing.address);
      if (address === null) return never('the address is not one of Slack');
      const send = prepare(sending, outgoing, address, note);
      try {
        return { ok: true, message: await send() };
      } catch (error) {
        const failed = toFailure(error);
        sending.log.warn({ outgoing: outgoing.id, ...failed }, 'message not delivered');
        return { ok: false, ...failed };
      }
    },
  };
}

function never(detail: string): Delivery {
  return { ok: false, failure: { retry: 'never', unreachable: false }, detail };
}

/** Renders now, so that a bug of ours is not taken for a failure of the platform. */
function prepare(sending: Sending, outgoing: Outgoing, address: SlackAddress, note: string | undefined) {
  const { reply, language } = outgoing;
  if (reply.kind === 'home') return publish(sending, address, reply.cards, language);
  if (reply.kind === 'file') return () => share(sending, address, reply, language);
  const rendered = renderMessage(reply, { language, hosts: sending.linkHosts, note });
  return () => place(sending, outgoing.replaces, address, rendered);
}

function publish(
  sending: Sending,
  { team, user }: SlackAddress,
  cards: readonly CardView[],
  language: Language,
) {
  const view = slackHome(cards, language, sending.linkHosts);
  return async (): Promise<MessageRef | null> => {
    await sending.clients(team).views.publish({ user_id: user, view });
    return null;
  };
}

/** A file that is gone by now is told about, so that the person is not left waiting for it. */
async function share(
  sending: Sending,
  address: SlackAddress,
  { file, text }: FileReply,
  language: Language,
): Promise<MessageRef | null> {
  const stored = await sending.files.open(file.id);
  if (stored === null) {
    const gone = textsFor(language).text('files.gone');
    return post(sending, address, { text: fallbackText(`${file.name}: ${gone}`), blocks: [] });
  }
  await sendFile(sending, address, stored, text);
  return null;
}

/** Changes the message in place; posts a new one when there is none, or when it is gone. */
async function place(
  sending: Sending,
  replaces: MessageRef | null,
  address: SlackAddress,
  message: RenderedMessage,
): Promise<MessageRef> {
  const shown = replaces === null ? null : parseAddress(replaces.address);
  if (replaces === null || shown === null) return post(sending, address, message);
  try {
    return await update(sending, shown, replaces.messageId, message);
  } catch (error) {
    if (!isGone(error)) throw error;
    return post(sending, address, message);
  }
}

async function post(sending: Sending, address: SlackAddress, message: RenderedMessage): Promise<MessageRef> {
  const channel = await sending.findChannel(address);
  const { ts } = await sending.clients(address.team).chat.postMessage({
    channel,
    ...message,
    ...(address.thread_ts === undefined ? {} : { thread_ts: address.thread_ts }),
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    parse: 'none',
  });
  if (!ts) throw new Error('chat.postMessage gave no timestamp');
  return { address: toAddress({ ...address, channel }), messageId: ts };
}

/** `parse` and `link_names` are said again: `chat.update` falls back to others than `chat.postMessage` does. */
async function update(
  sending: Sending,
  address: SlackAddress,
  ts: string,
  message: RenderedMessage,
): Promise<MessageRef> {
  const channel = await sending.findChannel(address);
  await sending
    .clients(address.team)
    .chat.update({ channel, ts, ...message, link_names: false, parse: 'none' });
  return { address: toAddress({ ...address, channel }), messageId: ts };
}
