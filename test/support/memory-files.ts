import type { FileSource, StoredFile } from '../../bot/engine/files.ts';

/** Files by id. */
export function memoryFiles(files: Readonly<Record<string, StoredFile>>): FileSource {
  return { open: async (id) => files[id] ?? null };
}
