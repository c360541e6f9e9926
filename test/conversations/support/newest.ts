import type { Database } from '../../../prisma/client.ts';

/** What the latest rows hold, in words a test can be read by. */
export type Newest = {
  case?: Partial<{
    serial: string | null;
    category: string;
    subcategory: string | null;
    scenario: string | null;
    status: string;
    articleOutcome: string | null;
    description: string;
    priority: number;
  }>;
  comment?: { on: string; body: string };
  order?: Partial<{ serial: string; status: string; shipping: string; items: Record<string, number> }>;
  /** Values by counter code, of the readings that are new. */
  readings?: Record<string, number>;
  outcome?: { outcome: string };
};

/** Reads the rows a test asks about; the others are left out. */
export async function loadNewest(db: Database, asked: Newest): Promise<Newest> {
  return {
    ...(asked.case ? { case: await newestCase(db) } : {}),
    ...(asked.comment ? { comment: await newestComment(db) } : {}),
    ...(asked.order ? { order: await newestOrder(db) } : {}),
    ...(asked.readings ? { readings: await newestReadings(db) } : {}),
    ...(asked.outcome ? { outcome: await newestOutcome(db) } : {}),
  };
}

async function newestCase(db: Database) {
  const found = await db.case.findFirstOrThrow({ orderBy: { number: 'desc' } });
  const { category, subcategory, scenario, status, articleOutcome, description, priority } = found;
  const serial = await serialOf(db, found.deviceId);
  return { serial, category, subcategory, scenario, status, articleOutcome, description, priority };
}

async function newestComment(db: Database) {
  const found = await db.caseActivity.findFirstOrThrow({
    where: { kind: 'comment' },
    orderBy: { at: 'desc' },
    include: { case: true },
  });
  return { on: `CS${String(found.case.number).padStart(7, '0')}`, body: found.body ?? '' };
}

async function newestOrder(db: Database) {
  const found = await db.order.findFirstOrThrow({ orderBy: { number: 'desc' }, include: { lines: true } });
  const catalogue = await db.catalogueItem.findMany({
    where: { id: { in: found.lines.map(({ itemId }) => itemId) } },
  });
  const items = found.lines.map(({ itemId, quantity }) => [
    catalogue.find(({ id }) => id === itemId)?.orderNumber ?? itemId,
    quantity,
  ]);
  const { status, shipping } = found;
  return {
    serial: (await serialOf(db, found.deviceId)) ?? '',
    status,
    shipping,
    items: Object.fromEntries(items),
  };
}

/** Readings given by people since the demo was loaded have somebody who submitted them; those withdrawn do not count. */
async function newestReadings(db: Database) {
  const found = await db.reading.findMany({
    where: { submittedById: { not: null }, status: { not: 'withdrawn' } },
    include: { meter: true },
    orderBy: { readAt: 'asc' },
  });
  return Object.fromEntries(found.map(({ meter, value }) => [meter.code, value]));
}

async function newestOutcome(db: Database) {
  const { outcome } = await db.articleOutcome.findFirstOrThrow({ orderBy: { at: 'desc' } });
  return { outcome };
}

async function serialOf(db: Database, deviceId: string | null): Promise<string | null> {
  if (deviceId === null) return null;
  return (await db.device.findFirst({ where: { id: deviceId } }))?.serial ?? null;
}
