import type { Activity, Attachment } from 'botbuilder';
import { renderForm } from '../../../../cards/forms/adaptive-form.ts';
import type { AllowedHosts } from '../../../../cards/render/allowed-hosts.ts';
import { renderCard } from '../../../../cards/render/render-card.ts';
import type { Reply } from '../../../engine/turn.ts';
import type { Language } from '../../../understanding/types.ts';

/** A reply that is shown as one card. */
export type CardReply = Extract<Reply, { kind: 'card' | 'form' }>;

/** The payload of a card or a form. Throws what cannot be drawn, or links to a host not in `hosts`. */
export function toPayload(
  reply: CardReply,
  language: Language,
  hosts: AllowedHosts,
): Record<string, unknown> {
  return reply.kind === 'card'
    ? renderCard(reply.card, language, hosts)
    : renderForm(reply.form, reply.draftId, language);
}

/**
 * A reply as one message. Text is sent as it is, without markup: names and words of people stand in it. A card comes
 * without text, because Teams would split the two and the id of the card would be lost; its title is the summary that
 * notifications show.
 */
export function toActivity(reply: Reply, language: Language, hosts: AllowedHosts): Partial<Activity> {
  switch (reply.kind) {
    case 'text':
      return { type: 'message', text: reply.text, textFormat: 'plain', locale: language };
    case 'card':
      return message(reply.card.data.title, [toPayload(reply, language, hosts)]);
    case 'form':
      return message(reply.form.title, [toPayload(reply, language, hosts)]);
    case 'home':
      return message(
        reply.cards[0]?.data.title ?? '',
        reply.cards.map((card) => renderCard(card, language, hosts)),
      );
  }
}

function message(summary: string, cards: Record<string, unknown>[]): Partial<Activity> {
  return { type: 'message', summary, attachmentLayout: 'list', attachments: cards.map(toAttachment) };
}

function toAttachment(content: Record<string, unknown>): Attachment {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}
