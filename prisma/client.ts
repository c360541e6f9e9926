import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export type { Prisma } from './generated/client.ts';
export type Database = PrismaClient;

/** A transaction, or anything else that can run queries: what operations are given. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

/** Connects to PostgreSQL at `url` with at most `connections` at a time (each running turn takes one). */
export function connectDatabase(url: string, connections = 20): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
}
