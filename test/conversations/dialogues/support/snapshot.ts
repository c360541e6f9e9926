import type { Database } from '../../../../prisma/client.ts';

/** Every row that counts as stored, by table and id, with a fingerprint of what it holds. */
export type Snapshot = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What happened to the rows of each table, by id. */
export type Changes = Record<'added' | 'changed' | 'removed', Readonly<Record<string, readonly string[]>>>;

/**
 * Left out: the conversation itself, what lies beside a row that counts, what nobody but the program reads, and what
 * never changes. A table that comes later counts without being named.
 */
const notCounted = [
  ...['Session', 'Draft', 'Inbox', 'Outbox', 'Audit', 'ChatIdentity'],
  ...[
    'OrderLine',
    'StoredFile',
    'Approval',
    'ArticleOutcome',
    'Programme',
    'CatalogueItem',
    'CatalogueCompatibility',
  ],
];

/** These change with every word on a case. */
const notCompared = `ARRAY['updatedAt', 'awaitsCustomer']`;

/** What became of a case is its own affair; words people wrote about it count. */
const onlyWords = `WHERE "body" IS NOT NULL AND "kind" <> 'tried'`;

/** The same in every copy of the demo database. */
let tables: Promise<string[]> | undefined;

/** Reads it in one query. */
export async function takeSnapshot(db: Database): Promise<Snapshot> {
  tables ??= tablesOf(db);
  const parts = (await tables).map(
    (table) => `SELECT '${table}' AS "table", COALESCE(to_jsonb(t)->>'id', to_jsonb(t)::text) AS "id",
      md5((to_jsonb(t) - ${notCompared})::text) AS "held" FROM "${table}" t
      ${table === 'CaseActivity' ? onlyWords : ''}`,
  );
  const rows = await db.$queryRawUnsafe<{ table: string; id: string; held: string }[]>(
    parts.join(' UNION ALL '),
  );
  const snapshot = new Map<string, Map<string, string>>();
  for (const { table, id, held } of rows) {
    const ofTable = snapshot.get(table) ?? new Map<string, string>();
    snapshot.set(table, ofTable.set(id, held));
  }
  return snapshot;
}

async function tablesOf(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT "table_name"::text AS "name" FROM information_schema.tables
    WHERE "table_schema" = current_schema() AND "table_type" = 'BASE TABLE'`;
  return rows.map(({ name }) => name).filter((name) => /^[A-Z]/.test(name) && !notCounted.includes(name));
}

/** Compares two of them. */
export function changesBetween(before: Snapshot, now: Snapshot): Changes {
  const rowsOf = (snapshot: Snapshot) =>
    [...snapshot].flatMap(([table, rows]) => [...rows].map(([id, held]) => ({ table, id, held })));
  const isIn = (snapshot: Snapshot, { table, id }: { table: string; id: string }) =>
    snapshot.get(table)?.has(id) ?? false;
  const [old, fresh] = [rowsOf(before), rowsOf(now)];
  return {
    added: byTable(fresh.filter((row) => !isIn(before, row))),
    changed: byTable(
      fresh.filter((row) => isIn(before, row) && before.get(row.table)?.get(row.id) !== row.held),
    ),
    removed: byTable(old.filter((row) => !isIn(now, row))),
  };
}

function byTable(rows: readonly { table: string; id: string }[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { table, id } of rows) found[table] = [...(found[table] ?? []), id];
  return found;
}
