import { z } from 'zod';

/** A file that came with a message; `url` null: it lies elsewhere, or is not shown to the app. */
export type AttachedFile = { name: string; url: string | null };

const file = z.looseObject({
  name: z.string().nullish().catch(null),
  title: z.string().nullish().catch(null),
  is_external: z.boolean().nullish().catch(null),
  url_private: z.string().nullish().catch(null),
  url_private_download: z.string().nullish().catch(null),
  transcription: z
    .looseObject({ status: z.string(), preview: z.looseObject({ content: z.string() }).nullish() })
    .nullish()
    .catch(null),
});

/** The files of a message, and what Slack has written down of those that were spoken: a voice clip in words is no file. */
export function readAttached(files: readonly unknown[]): { attached: AttachedFile[]; spoken: string[] } {
  const read = files.map((one) => file.catch({}).parse(one));
  const words = (one: z.infer<typeof file>) =>
    one.transcription?.status === 'complete' ? (one.transcription.preview?.content ?? '').trim() : '';
  return {
    spoken: read.map(words).filter(Boolean),
    attached: read
      .filter((one) => words(one) === '')
      .map((one) => ({
        name: one.name || one.title || 'file',
        url: one.is_external ? null : (one.url_private_download ?? one.url_private ?? null),
      })),
  };
}
