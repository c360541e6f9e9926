import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useStarted } from '../../support/use-started.ts';

type Folder = {
  directory: string;
  /** Saves a file below the folder, such as `en/noise.md`. */
  write(name: string, text: string): Promise<void>;
};

/** A folder for the articles of one test, with an empty one for each language in it. */
export function useFolder(): Folder {
  return useStarted({ start: makeFolder, stop: ({ directory }) => rm(directory, { recursive: true }) });
}

async function makeFolder(): Promise<Folder> {
  const directory = await mkdtemp(join(tmpdir(), 'articles-'));
  for (const language of ['fr', 'nl', 'en']) await mkdir(join(directory, language));
  return { directory, write: (name, text) => writeFile(join(directory, name), text) };
}
