import { fileTypeFromBuffer } from 'file-type';

/** What pictures, papers, tables and recordings of people at work are; what can run anything is not among it. */
const kept: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/heic',
  'image/heif',
  'image/avif',
  'image/bmp',
  'image/tiff',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/rtf',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/ogg',
  'audio/wav',
  'video/mp4',
  'video/quicktime',
  'video/webm',
]);

/** Text has no mark of its own: only its name tells what it is meant as. */
const texts: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  log: 'text/plain',
  eml: 'message/rfc822',
};

/** A media type, and how the names of its files end. */
export type FileKind = { contentType: string; ending: string };

/**
 * The media type of a file by its content, whatever it is called; null when it is of no kind that is kept. Office
 * documents with macros, archives, programs, pages and drawings that hold scripts are not.
 */
export async function kindOfFile(name: string, bytes: Uint8Array): Promise<FileKind | null> {
  // The mark of UTF-16 is also how sound can begin.
  const found = utf16Of(bytes) !== null ? undefined : await fileTypeFromBuffer(bytes);
  if (found !== undefined)
    return kept.has(found.mime) ? { contentType: found.mime, ending: found.ext } : null;
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const contentType = texts[ending];
  return contentType !== undefined && isText(bytes) ? { contentType, ending } : null;
}

/** How much of a file tells that it is text. */
const looked = 64 * 1024;

/** The byte order that a text in UTF-16 is marked with, by its name for a decoder; null: it is not marked. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 is known by its mark; any other text has no control characters but the usual ones. */
function isText(bytes: Uint8Array): boolean {
  return (
    utf16Of(bytes) !== null ||
    bytes.subarray(0, looked).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13))
  );
}
