import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { type ConnectionOptions, parse } from 'pg-connection-string';

type QueryResult = { fields?: { dataTypeID: number }[]; rows: unknown[] };

const oneByteChar = 18;
const text = 25;

/** Which columns of a result are of the type "char", by the rows they came with. */
const oneByteColumns = new WeakMap<object, number[]>();

/** PostgreSQL's catalogue has columns of the one-byte type "char", which the adapter refuses: they pass as text. */
class CatalogueClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of `query` cannot be repeated here
  override query(...args: any[]): any {
    const done = args.at(-1);
    // The pool asks with a callback, and nobody else uses this client.
    if (typeof done === 'function') {
      args[args.length - 1] = (error: unknown, result: QueryResult) =>
        done(error, result && readable(result));
    }
    return (super.query as (...all: unknown[]) => unknown).apply(this, args);
  }
}

function readable(result: QueryResult): QueryResult {
  const found: number[] = [];
  for (const [index, field] of (result.fields ?? []).entries()) {
    if (field.dataTypeID !== oneByteChar) continue;
    field.dataTypeID = text;
    found.push(index);
  }
  if (found.length > 0) oneByteColumns.set(result.rows, found);
  return result;
}

/** Tells the engine again that those columns are characters. */
function withCharacters(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of oneByteColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}

export type CatalogueAdapter = {
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** Closes the connections, which the schema engine leaves open. */
  close(): Promise<void>;
};

/**
 * The PostgreSQL adapter as the schema engine needs it: reads the catalogue, and gives each shadow database a
 * connection of its own that is closed before the database is dropped.
 */
export function catalogueAdapter(url: string): CatalogueAdapter {
  const { database, ...server } = parse(url);
  const opened = new Set<SqlDriverAdapter>();
  const connect: Connect = async (name) => {
    const adapter = await new PrismaPg({ ...toConfig(server), database: name }).connect();
    opened.add(adapter);
    return withCharacters(adapter);
  };
  const main = database ?? 'postgres';
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(main),
    connectToShadowDb: () => connectToShadow(connect, main),
  };
  const close = async () => {
    for (const adapter of opened) await adapter.dispose();
    opened.clear();
  };
  return { factory, close };
}

type Connect = (database: string) => Promise<SqlDriverAdapter>;

function toConfig({ host, port, user, password }: Omit<ConnectionOptions, 'database'>): pg.PoolConfig {
  return {
    host: String(host || 'localhost'),
    port: Number(port || 5432),
    Client: CatalogueClient,
    ...(user ? { user: String(user) } : {}),
    ...(password ? { password: String(password) } : {}),
  };
}

async function connectToShadow(connect: Connect, main: string): Promise<SqlDriverAdapter> {
  const name = `shadow_${randomUUID()}`;
  const outside = await connect(main);
  await outside.executeScript(`CREATE DATABASE "${name}"`);
  const shadow = await connect(name);
  const disconnect = shadow.dispose.bind(shadow);
  let dropped = false;
  shadow.dispose = async () => {
    if (dropped) return;
    dropped = true;
    await disconnect();
    await outside.executeScript(`DROP DATABASE "${name}"`);
  };
  return shadow;
}
