import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export { Prisma } from './generated/client.ts';
export type Database = PrismaClient;

/** A transaction, or anything else that can run queries: what operations are given. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

/** Connects to PostgreSQL at `url` with at most `connections` at a time (each running turn takes one). */
export function connectDatabase(url: string, connections = 20): Database {
  const adapter = new PrismaPg(
    { connectionString: url, max: connections },
    { statementNameGenerator: statementNames() },
  );
  return new PrismaClient({ adapter });
}

/** Queries that differ in their text without end (a list of 1,000 ids) must not fill the server's memory. */
const maxNames = 500;

/** Names for prepared statements: PostgreSQL plans each query once a connection instead of at every call. */
function statementNames(): ({ sql }: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= maxNames) return '';
    const name = `q${names.size}`;
    names.set(sql, name);
    return name;
  };
}
