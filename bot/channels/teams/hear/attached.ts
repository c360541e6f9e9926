import { z } from 'zod';
import type { TeamsActivity } from '../parse-activity.ts';
import { htmlText } from './html-text.ts';

type Attachment = NonNullable<TeamsActivity['attachments']>[number];

/** Content that is an object comes as such or as JSON in a string. */
const objectOrJson = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}, z.looseObject({}));
const forwarded = objectOrJson.pipe(z.looseObject({ originalMessageContent: z.string() }));
const referred = objectOrJson.pipe(z.looseObject({ messagePreview: z.string() }));
const reply = z.looseObject({ quotedReply: z.looseObject({ preview: z.string().nullish() }) });

const isForwarded = /^forwardedMessageReference$/i;
const isReference = /^messageReference$/i;
/** What the platform adds to words: their mirror, previews of links, mentions. */
const isNoFile =
  /^(?:text\/html|messageReference|forwardedMessageReference|application\/vnd\.microsoft\.card\..+)$/i;

/** The words of forwarded messages, in their order. */
export function forwardedWords({ attachments }: TeamsActivity): string[] {
  return (attachments ?? [])
    .filter(({ contentType }) => isForwarded.test(contentType ?? ''))
    .flatMap(({ content }) => {
      const read = forwarded.safeParse(content);
      return read.success ? [htmlText(read.data.originalMessageContent)] : [];
    });
}

/** An answer to a message in clients that put that message into the answer. */
const replyQuote = /<blockquote[^<>]*schema\.skype\.com\/Reply[^<>]*>(.*?)<\/blockquote>/gis;

/** The HTML that mirrors the words of a message, where it holds what the text does not: a table, an answered message. */
export function richWords({ attachments }: TeamsActivity): string | null {
  const html = (attachments ?? []).find(({ contentType }) => contentType === 'text/html')?.content;
  if (typeof html !== 'string') return null;
  const own = html.replace(replyQuote, '');
  return own !== html || /<table\b/i.test(html) ? own : null;
}

/** What is shown of the messages this one answers to; null when it answers none. */
export function quotedWords({ attachments, entities }: TeamsActivity): string | null {
  const previews = (entities ?? []).flatMap((entity) => {
    const read = reply.safeParse(entity);
    return read.success ? [read.data.quotedReply.preview ?? ''] : [];
  });
  const references = (attachments ?? []).flatMap(({ contentType, content }) => {
    if (contentType === 'text/html' && typeof content === 'string')
      return [...content.matchAll(replyQuote)].map(([, quoted]) => htmlText(quoted ?? ''));
    const read = isReference.test(contentType ?? '') ? referred.safeParse(content) : null;
    return read?.success ? [htmlText(read.data.messagePreview)] : [];
  });
  return [...previews, ...references].filter(Boolean).join('\n') || null;
}

/** A picture or file that came with it; `url` null: Teams shows a bot only that it is there. */
export type AttachedFile = { name: string; url: string | null; from: 'connector' | 'drive' };

const download = objectOrJson.pipe(z.looseObject({ downloadUrl: z.string() }));
const isDownload = /^application\/vnd\.microsoft\.teams\.file\.download\.info$/i;

/** The pictures and files that came with it, in their order. */
export function filesIn({ attachments }: TeamsActivity): AttachedFile[] {
  const all = attachments ?? [];
  const files = all.filter(isFile).map(toFile);
  const isHidden = files.length === 0 && all.some(hasPicture);
  return isHidden ? [{ name: unnamed, url: null, from: 'connector' }] : files;
}

/** Pictures that are pasted have no name. */
const unnamed = 'image';

function toFile({ contentType, contentUrl, name, content }: Attachment, at: number): AttachedFile {
  if (isDownload.test(contentType ?? '')) {
    const read = download.safeParse(content);
    return { name: name || 'file', url: read.success ? read.data.downloadUrl : null, from: 'drive' };
  }
  const [, subtype = ''] = /^image\/(\w+)$/i.exec(contentType ?? '') ?? [];
  const called = name || `${unnamed}${at === 0 ? '' : `-${at + 1}`}${subtype ? `.${subtype}` : ''}`;
  return { name: called, url: contentUrl ?? null, from: 'connector' };
}

function isFile({ contentType, contentUrl, name, content }: Attachment): boolean {
  if (isNoFile.test(contentType ?? '')) return false;
  return Boolean(contentUrl ?? name ?? content);
}

/** A picture in the words; emoji are pictures too. */
function hasPicture({ contentType, content }: Attachment): boolean {
  if (contentType !== 'text/html' || typeof content !== 'string') return false;
  return (content.match(/<img\b[^<>]*>/gi) ?? []).some((image) => !/emoji|schema\.skype\.com/i.test(image));
}
