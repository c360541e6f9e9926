import type { Database } from '../../prisma/client.ts';

/** The number of the first case that the demo does not have. */
const firstNewCase = 32_600;

/** Forgets what was said and answered so far, and the cases that came of it. */
export async function startOver(db: Database): Promise<void> {
  await db.articleOutcome.deleteMany();
  await db.session.deleteMany();
  await db.inbox.deleteMany();
  await db.case.deleteMany({ where: { number: { gte: firstNewCase } } });
}
