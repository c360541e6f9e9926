import { join } from 'node:path';
import { connectDatabase } from '../../prisma/client.ts';
import { startLocalDatabase } from '../../prisma/local/start-local-database.ts';
import { applyMigrations } from '../../prisma/migrate/migrations.ts';
import { loadDemo } from '../../prisma/seed/load-demo.ts';
import type { Config } from '../config.ts';

export type OpenDatabase = { url: string; stop(): Promise<void> };

/** The database of `DATABASE_URL`, or one of our own with the demo companies in it; migrated in both cases. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    await applyMigrations(config.databaseUrl);
    return { url: config.databaseUrl, stop: async () => undefined };
  }
  const local = await startLocalDatabase(join(config.dataDir, 'postgres'));
  await applyMigrations(local.url);
  const db = connectDatabase(local.url, 1);
  await loadDemo(db);
  await db.$disconnect();
  return local;
}
