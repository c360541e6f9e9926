import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { connectDatabase, type Database } from '../../prisma/client.ts';
import { databaseUrl, runSql } from './sql.ts';

export type TestDatabase = { db: Database; url: string; drop(): Promise<void> };

/** As many as a test needs for things that happen at once; all files share one server. */
const connections = 10;

/** A copy of the demo database of its own: what a test file does in it, no other one sees. */
export async function demoDatabase(): Promise<TestDatabase> {
  const server = inject('postgres');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  // Copying files takes half the time of writing every page to the log, on a server that does not wait for the disk.
  await runSql(server, `CREATE DATABASE ${name} TEMPLATE demo STRATEGY FILE_COPY`);
  const url = databaseUrl(server, name);
  const db = connectDatabase(url, connections);
  return {
    db,
    url,
    async drop() {
      await db.$disconnect();
      await runSql(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
