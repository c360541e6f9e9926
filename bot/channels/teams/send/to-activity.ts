import type { Activity, Attachment } from 'botbuilder';
import { renderForm } from '../../../../cards/forms/adaptive-form.ts';
import type { AllowedHosts } from '../../../../cards/render/allowed-hosts.ts';
import { renderCard } from '../../../../cards/render/render-card.ts';
import type { Reply } from '../../../engine/turn.ts';
import type { Language } from '../../../understanding/types.ts';
import { isPersonal } from '../address.ts';
import { consentActivity, type FileReply, fileCard } from '../files/file-activity.ts';
import type { TeamsFiles } from '../files/teams-files.ts';

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

/** What drawing takes beside the reply: hosts that cards may link to, and what handing out files takes. */
export type Drawing = { hosts: AllowedHosts; files: TeamsFiles; clock: { now(): Date } };
/** The conversation a message is drawn for. */
export type Place = Parameters<typeof isPersonal>[0] & { id: string };

/**
 * A reply as one message. Text is sent as it is, without markup: names and words of people stand in it. A card comes
 * without text, because Teams would split the two and the id of the card would be lost; its title is the summary that
 * notifications show.
 */
export function toActivity(
  reply: Reply,
  language: Language,
  drawing: Drawing,
  place: Place,
): Partial<Activity> {
  const { hosts } = drawing;
  switch (reply.kind) {
    case 'text':
      return { type: 'message', text: reply.text, textFormat: 'plain', locale: language };
    case 'card':
      return message(reply.card.data.title, [toPayload(reply, language, hosts)]);
    case 'form':
      return message(reply.form.title, [toPayload(reply, language, hosts)]);
    case 'file':
      return toFile(reply, language, drawing, place);
    case 'home':
      return message(
        reply.cards[0]?.data.title ?? '',
        reply.cards.map((card) => renderCard(card, language, hosts)),
      );
  }
}

function toFile(
  reply: FileReply,
  language: Language,
  { hosts, files, clock }: Drawing,
  place: Place,
): Partial<Activity> {
  const where = { conversationId: place.id, now: clock.now() };
  if (isPersonal(place)) return consentActivity(files, reply, language, where);
  return message(reply.file.name, [renderCard(fileCard(files, reply, language), language, hosts)]);
}

function message(summary: string, cards: Record<string, unknown>[]): Partial<Activity> {
  return { type: 'message', summary, attachmentLayout: 'list', attachments: cards.map(toAttachment) };
}

function toAttachment(content: Record<string, unknown>): Attachment {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}
