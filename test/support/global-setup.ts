import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateJobs } from '../../bot/jobs/start-worker.ts';
import { connectDatabase } from '../../prisma/client.ts';
import { startLocalDatabase } from '../../prisma/local/start-local-database.ts';
import { applyMigrations } from '../../prisma/migrate/migrations.ts';
import { loadDemo } from '../../prisma/seed/load-demo.ts';
import { databaseUrl, runSql } from './sql.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A real PostgreSQL with the template database `demo` in it. */
    postgres: string;
  }
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** One PostgreSQL for the whole run; every test file takes a copy of the migrated demo database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'printdesk-test-'));
  // Started by root, PostgreSQL runs as another account, which has to be able to enter.
  await chmod(folder, 0o755);
  const server = await startLocalDatabase(join(folder, 'postgres'), { isKept: false });
  await runSql(server.url, 'CREATE DATABASE demo');
  const url = databaseUrl(server.url, 'demo');
  await applyMigrations(url);
  await migrateJobs(url, silent);
  const db = connectDatabase(url, 2);
  await loadDemo(db);
  await db.$disconnect();
  project.provide('postgres', server.url);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
