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
  /** Names of the files that went with the case a file went with last. */
  files?: readonly string[];
  comment?: { on: string; body: string };
  order?: Partial<{ serial: string; status: string; shipping: string; items: Record<string, number> }>;
  /** Values by counter code, of the readings that are new. */
  readings?: Record<string, number>;
  /** The same by serial number, of several devices. */
  readingsOf?: Record<string, Record<string, number>>;
  /** By counter code, when the new readings were read, whether they are estimates, and what happened to the counter. */
  readingNotes?: Record<string, { readOn: string | null; estimated: boolean; event: string | null }>;
  outcome?: { outcome: string };
};

/** Reads the rows a test asks about; the others are left out. */
export async function loadNewest(db: Database, asked: Newest): Promise<Newest> {
  return {
    ...(asked.case ? { case: await newestCase(db) } : {}),
    ...(asked.files ? { files: await newestFiles(db) } : {}),
    ...(asked.comment ? { comment: await newestComment(db) } : {}),
    ...(asked.order ? { order: await newestOrder(db) } : {}),
    ...(asked.readings ? { readings: await newestReadings(db) } : {}),
    ...(asked.readingsOf ? { readingsOf: await newestByDevice(db) } : {}),
    ...(asked.readingNotes ? { readingNotes: await newestNotes(db) } : {}),
    ...(asked.outcome ? { outcome: await newestOutcome(db) } : {}),
  };
}

async function newestCase(db: Database) {
  const found = await db.case.findFirstOrThrow({ orderBy: { number: 'desc' } });
  const { category, subcategory, scenario, status, articleOutcome, description, priority } = found;
  const serial = await serialOf(db, found.deviceId);
  return { serial, category, subcategory, scenario, status, articleOutcome, description, priority };
}

async function newestFiles(db: Database): Promise<string[]> {
  const all = await db.storedFile.findMany({
    where: { caseId: { not: null } },
    orderBy: { createdAt: 'desc' },
    select: { caseId: true, name: true },
  });
  return all.filter(({ caseId }) => caseId === all[0]?.caseId).map(({ name }) => name);
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
  return Object.fromEntries((await givenReadings(db)).map(({ meter, value }) => [meter.code, value]));
}

function givenReadings(db: Database) {
  return db.reading.findMany({
    where: { submittedById: { not: null }, status: { not: 'withdrawn' } },
    include: { meter: { include: { device: true } } },
    orderBy: { readAt: 'asc' },
  });
}

async function newestByDevice(db: Database) {
  const devices: Record<string, Record<string, number>> = {};
  for (const { meter, value } of await givenReadings(db))
    devices[meter.device.serial] = { ...devices[meter.device.serial], [meter.code]: value };
  return devices;
}

async function newestNotes(db: Database) {
  return Object.fromEntries(
    (await givenReadings(db)).map(({ meter, readOn, estimated, event }) => [
      meter.code,
      { readOn: readOn?.toISOString().slice(0, 10) ?? null, estimated, event },
    ]),
  );
}

async function newestOutcome(db: Database) {
  const { outcome } = await db.articleOutcome.findFirstOrThrow({ orderBy: { at: 'desc' } });
  return { outcome };
}

async function serialOf(db: Database, deviceId: string | null): Promise<string | null> {
  if (deviceId === null) return null;
  return (await db.device.findFirst({ where: { id: deviceId } }))?.serial ?? null;
}
