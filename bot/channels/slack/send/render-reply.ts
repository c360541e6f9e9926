import type { AllowedHosts } from '../../../../cards/render/allowed-hosts.ts';
import type { Block } from '../../../../cards/slack/blocks.ts';
import { fallbackText } from '../../../../cards/slack/fallback-text.ts';
import { limits } from '../../../../cards/slack/limits.ts';
import { escapeMrkdwn, mrkdwn } from '../../../../cards/slack/mrkdwn.ts';
import { slackMessage } from '../../../../cards/slack/slack-message.ts';
import type { Reply } from '../../../engine/turn.ts';
import type { Language } from '../../../understanding/types.ts';

/** What is posted. No blocks: the text itself; otherwise the text is what the notification says. */
export type RenderedMessage = { text: string; blocks: Block[] };

type Rendering = { language: Language; hosts: AllowedHosts; note: string | undefined };

/**
 * A reply as a message; a form shows its summary, since a modal needs a click. `note` is put on top when there is
 * room. Throws when a card does not fit Slack's limits or links to a host not in `hosts`, which is a bug.
 */
export function renderMessage(
  reply: Exclude<Reply, { kind: 'home' | 'file' }>,
  { language, hosts, note }: Rendering,
): RenderedMessage {
  if (reply.kind === 'text') return { text: fallbackText(reply.text), blocks: [] };
  const message = slackMessage(reply.kind === 'card' ? reply.card : reply.summary, language, hosts);
  return note === undefined ? message : withNote(message, note);
}

function withNote({ text, blocks }: RenderedMessage, note: string): RenderedMessage {
  const noted: Block[] = [{ type: 'section', text: mrkdwn(escapeMrkdwn(note)) }, ...blocks];
  const fits = noted.length <= limits.messageBlocks && JSON.stringify(noted).length <= limits.messageLength;
  return { text, blocks: fits ? noted : blocks };
}
