import { mkdir, writeFile } from 'node:fs/promises';
import { startLocalDatabase } from '../local/start-local-database.ts';
import { migrationsDir, pendingSchemaChanges } from '../migrate/migrations.ts';

/** `npm run migration -- <name>`: writes the SQL that brings the migrations up to the schema file. */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name))
  throw new Error('Give the migration a name: npm run migration -- add_alias');

const database = await startLocalDatabase('.data/postgres');
try {
  const sql = await pendingSchemaChanges(database.url);
  if (sql === null) {
    console.warn('The migrations already agree with the schema.');
  } else {
    const stamp = new Date(Date.now()).toISOString().replace(/\D/g, '').slice(0, 14);
    const directory = `${migrationsDir}/${stamp}_${name}`;
    await mkdir(directory, { recursive: true });
    await writeFile(`${directory}/migration.sql`, sql);
    console.warn(`Wrote ${directory}/migration.sql`);
  }
} finally {
  await database.stop();
}
