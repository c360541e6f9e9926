import type { Activity, Attachment } from 'botbuilder';
import { renderForm } from '../../../../cards/forms/adaptive-form.ts';
import { renderCard } from '../../../../cards/render/render-card.ts';
import type { Reply } from '../../../engine/turn.ts';
import type { Language } from '../../../understanding/types.ts';

/** A reply that is shown as one card. */
export type CardReply = Extract<Reply, { kind: 'card' | 'form' }>;

/** The payload of a card or a form. */
export function toPayload(reply: CardReply, language: Language): Record<string, unknown> {
  return reply.kind === 'card'
    ? renderCard(reply.card, language)
    : renderForm(reply.form, reply.draftId, language);
}

/**
 * A reply as one message. Text is sent as it is, without markup: names and words of people stand in it. A card comes
 * without text, because Teams would split the two and the id of the card would be lost; its title is the summary that
 * notifications show.
 */
export function toActivity(reply: Reply, language: Language): Partial<Activity> {
  switch (reply.kind) {
    case 'text':
      return { type: 'message', text: reply.text, textFormat: 'plain', locale: language };
    case 'card':
      return message(reply.card.data.title, [toPayload(reply, language)]);
    case 'form':
      return message(reply.form.title, [toPayload(reply, language)]);
    case 'home':
      return message(
        reply.cards[0]?.data.title ?? '',
        reply.cards.map((card) => renderCard(card, language)),
      );
  }
}

function message(summary: string, cards: Record<string, unknown>[]): Partial<Activity> {
  return { type: 'message', summary, attachmentLayout: 'list', attachments: cards.map(toAttachment) };
}

function toAttachment(content: Record<string, unknown>): Attachment {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}
