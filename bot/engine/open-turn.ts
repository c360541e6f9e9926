import type { PersonStatus, Role } from '../../domain/people/actor.ts';
import type { Tx } from '../../prisma/client.ts';
import type { Log } from './log.ts';
import { parseSession, type Session } from './session.ts';
import type { Turn } from './turn.ts';

/** What is known at the start of a turn, read in one round trip. */
export type OpenedTurn = {
  /** False: this event was handled before. */
  first: boolean;
  session: Session;
  /** The capability whose draft messages go to; null when none is open. */
  open: string | null;
  person: PersonRow | null;
};

export type PersonRow = {
  identityId: string;
  address: unknown;
  lastLanguage: string | null;
  unreachable: boolean;
  personId: string;
  role: Role;
  status: PersonStatus;
  name: string;
  email: string;
  phone: string | null;
  language: string | null;
  plainText: boolean;
  accountId: string;
  accountNumber: string;
  accountName: string;
  currency: string;
  timeZone: string;
  orderLimitCents: number | null;
  programmeId: string;
  accountIds: string[];
};

type Row = {
  first: boolean;
  session: { data: unknown; version: number } | null;
  open: string | null;
  person: PersonRow | null;
};

/** What can be cast to an id: a session that holds something else must not fail the turn. */
const uuid = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

/**
 * Claims the event (once for ever, by the platform's own id), and reads the session and who is speaking.
 * A second delivery at the same moment waits here until the first has committed.
 */
export async function openTurn(db: Tx, log: Log, turn: Turn): Promise<OpenedTurn> {
  const sessionId = sessionIdOf(turn);
  const { tenantId, externalId } = turn.sender;
  const rows = await db.$queryRaw<Row[]>`
    WITH claimed AS (
      INSERT INTO "Inbox" ("source", "key", "status", "receivedAt", "attempts")
      VALUES (${turn.channel}, ${turn.key}, 'done', ${turn.receivedAt}, 1)
      ON CONFLICT ("source", "key") DO UPDATE SET "status" = 'done', "payload" = NULL WHERE "Inbox"."status" = 'received'
      RETURNING 1
    ), session AS (
      SELECT json_build_object('data', s."data", 'version', s."version") AS value, d."capability" AS open
      FROM "Session" s
      LEFT JOIN "Draft" d ON d."id" = CASE WHEN s."data" ->> 'draft' ~ ${uuid} THEN (s."data" ->> 'draft')::uuid END AND d."status" = 'open' AND d."expiresAt" > ${turn.receivedAt}
      WHERE s."id" = ${sessionId}
    ), person AS (
      SELECT json_build_object(
        'identityId', i."id", 'address', i."address", 'lastLanguage', i."language", 'unreachable', i."unreachable",
        'personId', p."id", 'role', p."role", 'status', p."status", 'name', p."name",
        'email', p."email", 'phone', p."phone", 'language', p."language", 'plainText', p."plainText",
        'accountId', a."id", 'accountNumber', a."number", 'accountName', a."name", 'currency', a."currency",
        'timeZone', a."timeZone", 'orderLimitCents', a."orderLimitCents", 'programmeId', a."programmeId",
        'accountIds', (
          WITH RECURSIVE tree AS (
            SELECT a."id" AS id UNION ALL SELECT c."id" FROM "Account" c JOIN tree ON c."parentId" = tree.id
          ) SELECT json_agg(id) FROM tree)
      ) AS value
      FROM "ChatIdentity" i JOIN "Person" p ON p."id" = i."personId" JOIN "Account" a ON a."id" = p."accountId"
      WHERE i."channel" = ${turn.channel}::"Channel" AND i."tenantId" = ${tenantId} AND i."externalId" = ${externalId}
    )
    SELECT EXISTS (SELECT 1 FROM claimed) AS "first",
      (SELECT value FROM session) AS "session", (SELECT open FROM session) AS "open",
      (SELECT value FROM person) AS "person"`;
  const row = rows[0];
  if (!row) throw new Error('the opening query always gives one row');
  const { first, open, person } = row;
  return { first, session: parseSession(log, sessionId, row.session), open, person };
}

/**
 * Turns of one conversation that got in each other's way go on one after the other; a turn that is alone never waits. Held
 * until the transaction ends.
 */
export async function waitForOthers(db: Tx, turn: Turn): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sessionIdOf(turn)}, 0))`;
}

/** One session a person and conversation: two people in one channel do not share a form. */
export function sessionIdOf(turn: Turn): string {
  return `${turn.channel}:${turn.sender.tenantId}:${turn.conversation.id}:${turn.sender.externalId}`;
}
