import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DiffTarget, MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { withSchemaEngine } from './schema-engine.ts';

export const migrationsDir = fileURLToPath(new URL('../migrations', import.meta.url));
const schemaPath = fileURLToPath(new URL('../schema.prisma', import.meta.url));
const noFilters = { externalTables: [], externalEnums: [] };

/** Applies the migrations that the database at `url` has not seen; returns their names. */
export async function applyMigrations(url: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  const applied = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList, filters: noFilters }),
  );
  return applied.appliedMigrationNames;
}

/**
 * The SQL that leads from the migrations to the schema file, or null when they agree.
 * Works on a shadow database beside the one at `url`, which is left alone.
 */
export async function pendingSchemaChanges(url: string): Promise<string | null> {
  const from: DiffTarget = { tag: 'migrations', ...(await readMigrations()) };
  const content = await readFile(schemaPath, 'utf8');
  const to: DiffTarget = { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] };
  const diff = await withSchemaEngine(url, (engine) =>
    engine.diff({ from, to, script: true, exitCode: true, filters: noFilters }),
  );
  return diff.exitCode === 2 ? (diff.stdout ?? '') : null;
}

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(names.sort().map(readMigration));
  const lockfile = {
    path: 'migration_lock.toml',
    content: await readFile(`${migrationsDir}/migration_lock.toml`, 'utf8'),
  };
  return { baseDir: migrationsDir, lockfile, migrationDirectories, shadowDbInitScript: '' };
}

async function readMigration(name: string): Promise<MigrationList['migrationDirectories'][number]> {
  const value = await readFile(`${migrationsDir}/${name}/migration.sql`, 'utf8');
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
}
