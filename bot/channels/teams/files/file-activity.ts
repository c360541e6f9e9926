import type { Activity, Attachment, FileConsentCard } from 'botbuilder';
import { textsFor } from '../../../../cards/texts/texts.ts';
import type { CardView } from '../../../../cards/views/card-view.ts';
import type { Reply } from '../../../engine/turn.ts';
import type { Language } from '../../../understanding/types.ts';
import { makeOffer } from './offer.ts';
import type { TeamsFiles } from './teams-files.ts';

export type FileReply = Extract<Reply, { kind: 'file' }>;

/**
 * A file in a personal chat: a card that asks whether it may be saved in the person's OneDrive, which is the only way a
 * bot can hand over a file there (Teams).
 */
export function consentActivity(
  files: TeamsFiles,
  { file, text }: FileReply,
  language: Language,
  where: { conversationId: string; now: Date },
): Partial<Activity> {
  const offer = makeOffer(files, file.id, language, where);
  const content: FileConsentCard = {
    description: text,
    sizeInBytes: file.size,
    acceptContext: offer,
    declineContext: offer,
  };
  const contentType = 'application/vnd.microsoft.teams.card.file.consent';
  return { type: 'message', attachments: [{ contentType, name: file.name, content }] };
}

/** A file anywhere else, where Teams lets bots hand over none: a card with a link, or the way to get it. */
export function fileCard({ links }: TeamsFiles, { file, text }: FileReply, language: Language): CardView {
  const t = textsFor(language);
  const url = links.file(file.id);
  const paragraphs = url === null ? [text, t.text('files.askPrivately')] : [text];
  const actions = url === null ? [] : [{ title: t.text('files.open'), url }];
  return { card: 'notice', data: { title: file.name, tone: 'neutral', paragraphs, facts: [], actions } };
}

/** Where Teams has put a file that was accepted. */
export type Saved = { name: string; contentUrl: string; uniqueId: string; fileType: string };

/** The card of a file that lies in the person's OneDrive. */
export function savedActivity({ name, contentUrl, uniqueId, fileType }: Saved): Partial<Activity> {
  const contentType = 'application/vnd.microsoft.teams.card.file.info';
  const attachment: Attachment = { contentType, contentUrl, name, content: { uniqueId, fileType } };
  return { type: 'message', attachments: [attachment] };
}
