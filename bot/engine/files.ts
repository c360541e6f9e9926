import { z } from 'zod';
import { keepFile, type NewFile } from '../../domain/files/keep-file.ts';
import { openFile, removeExpiredFiles } from '../../domain/files/open-file.ts';
import type { Clock, Operation } from '../../domain/operation.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Database } from '../../prisma/client.ts';

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

/** Where files are put, beside being read: the database, or an object store in its place. */
export type FileStore = FileSource & {
  /** Keeps a file for the person who acts, in the transaction of what it is made for; refuses one that is too large. */
  keep(operation: Operation, file: NewFile): Promise<Outcome<FileRef>>;
  /** Removes what can be fetched no more. */
  removeExpired(): Promise<void>;
};

/** Files in the database, beside everything else. */
export function databaseFiles(db: Database, clock: Clock): FileStore {
  return {
    open: (id) => openFile(db, id, clock.now()),
    keep: keepFile,
    removeExpired: () => removeExpiredFiles(db, clock.now()),
  };
}

/** Addresses at which a file can be fetched without signing in, for a week; null when no public address is configured. */
export type FileLinks = {
  file(id: string): string | null;
  /** For a picture in a card, a PNG; Teams shows up to 1 MB and 1024 pixels a side (platform limit). */
  picture(id: string): string | null;
};
