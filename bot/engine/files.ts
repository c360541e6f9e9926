import { z } from 'zod';

/** A file to hand out, as messages and the outbox name it; its bytes stay where they are stored. */
export const fileRef = z.object({
  id: z.string(),
  name: z.string(),
  /** Media type, such as `text/csv`. */
  contentType: z.string(),
  /** In bytes. */
  size: z.number(),
});
export type FileRef = z.infer<typeof fileRef>;

export type StoredFile = { name: string; contentType: string; bytes: Uint8Array };

/**
 * Where files are kept. Ids are opaque: letters, digits, `-` and `_`, 100 at most. An empty file cannot be handed out:
 * neither system takes one.
 */
export type FileSource = {
  /** The file, or null when there is none (any more). Who may have it was decided by whoever gave the id away. */
  open(id: string): Promise<StoredFile | null>;
};

/** Keeps nothing. */
export const noFiles: FileSource = { open: async () => null };

/** Addresses at which a file can be fetched without signing in, for a week; null when no public address is configured. */
export type FileLinks = {
  file(id: string): string | null;
  /** For a picture in a card, a PNG; Teams shows up to 1 MB and 1024 pixels a side (platform limit). */
  picture(id: string): string | null;
};
