import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { languages } from './article.ts';
import { articlesDirectory, type Loaded, loadArticles } from './load-articles.ts';

export type WatchOptions = {
  directory?: string;
  /** Called after every change with all articles, good ones and problems. */
  onChange: (loaded: Loaded) => void;
  /** Called when reading or watching fails; the articles known so far stay in use. */
  onError: (error: unknown) => void;
  /** How long the folder must be quiet before it is read, in milliseconds: editors save in several writes. */
  quietMs?: number;
};

/** Reads the articles again when a file changes, so that editors need no deploy (F29). `close` ends it. */
export function watchArticles({
  directory = articlesDirectory,
  onChange,
  onError,
  quietMs = 200,
}: WatchOptions) {
  let timer: NodeJS.Timeout | undefined;
  // One reading after the other: an older one must not end last.
  let reading = Promise.resolve();
  const reload = () => {
    reading = reading.then(() => loadArticles(directory).then(onChange)).catch(onError);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(reload, quietMs);
    timer.unref();
  };
  // Folders are watched, not files: an editor that saves by renaming would otherwise be lost after the first save.
  const folders = languages
    .map((language) => join(directory, language))
    .filter((folder) => existsSync(folder));
  const watchers = folders.map((folder) => watch(folder, { persistent: false }, soon).on('error', onError));
  return {
    close(): void {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
