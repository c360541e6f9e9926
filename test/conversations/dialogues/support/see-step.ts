import { ownerOf } from '../../../../bot/engine/who.ts';
import type { Database } from '../../../../prisma/client.ts';
import type { Look as Screen } from '../../../support/world/at-client.ts';
import { accountOf } from '../../../support/world/demo-people.ts';
import { answerIn } from './answer-in.ts';
import type { Figures, Look, Outcome, Step, Stored } from './dialogue.ts';
import { lookAtAccessRequests, lookAtCases, lookAtComments, lookAtOrders, lookAtReadings } from './looks.ts';
import { loadNames, type Names } from './names.ts';
import { type OpenForm, openForms } from './open-forms.ts';
import { lookAtRecord, lookAtRow } from './rows.ts';
import { type Changes, changesBetween, takeSnapshot } from './snapshot.ts';
import { partOf, type Stage } from './stage.ts';

/** What somebody else is told: a new message, or an earlier one that changes. */
export type Notice = { to: string; isDesk: boolean; language: string; text: string; isChange: boolean };

/** Everything a step led to, read once. */
export type Seen = {
  news: Screen;
  /** What was answered to this person before. */
  before: string;
  typed: string;
  added: Required<Stored>;
  /** Names of the rows that were there and are not as they were. */
  changed: readonly string[];
  forms: readonly OpenForm[];
  notices: readonly Notice[];
  answeredIn: readonly string[];
  articleOutcome: string | null;
  errors: readonly object[];
  rows: Readonly<Record<string, Look | null>>;
  onRecord: Readonly<Record<string, Figures>>;
};

/** Looks at what has become of everything, and makes it what the next step is compared with. */
export async function seeStep(stage: Stage, step: Step): Promise<Seen> {
  const { world, dialogue, channel, before } = stage;
  const { db, log, clock } = world;
  const who = step.by ?? dialogue.who;
  const part = partOf(stage, who, step.in ?? dialogue.language);
  const owner = ownerOf({ channel, ...accountOf(who, channel) });
  const now = clock.now();
  const news = part.client.news();
  const snapshot = await takeSnapshot(db);
  const changes = changesBetween(before.snapshot, snapshot);
  const names = Object.keys(changes.added).length > 0 ? await loadNames(db) : before.names;
  const fresh = await db.outbox.findMany({ where: { id: { notIn: [...before.sent] } } });
  const outcome = await db.articleOutcome.findFirst({ where: { at: { gte: now } }, orderBy: { at: 'desc' } });
  const seen: Seen = {
    news,
    before: part.answer,
    typed: part.typed,
    added: await whatWasAdded(db, names, changes),
    changed: [...nameAll(changes.changed, names), ...nameAll(changes.removed, names)],
    forms: await openForms(db, { owner, part, names, now }),
    notices: fresh.filter(({ turnKey }) => turnKey === null).map((one) => toNotice(one, stage, names)),
    answeredIn: fresh.filter(({ turnKey }) => turnKey !== null).map(({ language }) => language),
    articleOutcome: outcome?.outcome ?? null,
    errors: log.errors.slice(before.errors),
    ...(await whatIsAskedFor(db, names, step.expect)),
  };
  const sent = [...before.sent, ...fresh.map(({ id }) => id)];
  stage.before = { snapshot, names, sent, errors: log.errors.length };
  if (news.text !== '') part.answer = answerIn(news);
  part.messages.push(part.client.latest());
  return seen;
}

const looked = ['Case', 'CaseActivity', 'Order', 'Reading', 'AccessRequest'];

async function whatWasAdded(db: Database, names: Names, { added }: Changes): Promise<Required<Stored>> {
  const of = (table: string) => ({ db, names, ids: added[table] ?? [] });
  const others = Object.entries(added).filter(([table]) => !looked.includes(table));
  return {
    cases: await lookAtCases(of('Case')),
    comments: await lookAtComments(of('CaseActivity')),
    orders: await lookAtOrders(of('Order')),
    readings: await lookAtReadings(of('Reading'), 'recorded'),
    reviews: await lookAtReadings(of('Reading'), 'under-review'),
    accessRequests: await lookAtAccessRequests(of('AccessRequest')),
    others: Object.fromEntries(others.map(([table, ids]) => [table, ids.length])),
  };
}

function nameAll(ids: Changes['changed'], names: Names): string[] {
  return Object.entries(ids).flatMap(([table, rows]) =>
    rows.map((id) => {
      const name = names.of(id);
      return name === null || name === id ? table : name;
    }),
  );
}

type Sent = Awaited<ReturnType<Database['outbox']['findMany']>>[number];

function toNotice({ owner, personId, language, reply, replaces }: Sent, stage: Stage, names: Names): Notice {
  const { channel, parts } = stage;
  const reader = [...parts.keys()].find((one) => ownerOf({ channel, ...accountOf(one, channel) }) === owner);
  const to = reader ?? names.of(personId);
  return {
    to: to ?? '',
    // What goes to nobody in particular goes to the desk's channel.
    isDesk: to === null || names.isAgent(personId),
    language,
    text: JSON.stringify(reply),
    isChange: replaces !== null,
  };
}

/** Rows and counters that an outcome names, of all its alternatives. */
async function whatIsAskedFor(
  db: Database,
  names: Names,
  outcome: Outcome,
): Promise<Pick<Seen, 'rows' | 'onRecord'>> {
  const all = [outcome, ...(outcome.either ?? [])];
  const rows: Record<string, Look | null> = {};
  const onRecord: Record<string, Figures> = {};
  for (const name of all.flatMap(({ now }) => Object.keys(now ?? {})))
    rows[name] = await lookAtRow(db, names, name);
  for (const [serial, figures] of all.flatMap((one) => Object.entries(one.onRecord ?? {})))
    onRecord[serial] = await lookAtRecord(db, serial, Object.keys(figures));
  return { rows, onRecord };
}
