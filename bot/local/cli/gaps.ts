import { parseArgs } from 'node:util';
import { listOutcomes } from '../../../domain/knowledge/list-outcomes.ts';
import { languages } from '../../../knowledge/article.ts';
import { gapReport } from '../../../knowledge/gaps.ts';
import { toCsv } from '../../../knowledge/gaps-csv.ts';
import { toOutcomeRows } from '../../../knowledge/to-outcome-rows.ts';
import { connectDatabase } from '../../../prisma/client.ts';
import { configFromEnvironment } from '../../config.ts';
import { openDatabase } from '../open-database.ts';

const usage = 'usage: gaps [--csv] [--lang fr|nl|en]';

/** `npm run knowledge -- gaps --csv`: what the knowledge base lacks, of all accounts, as CSV or JSON (F29). */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { csv: { type: 'boolean', default: false }, lang: { type: 'string', default: 'fr' } },
});
const language = languages.find((known) => known === values.lang);

if (positionals[0] !== 'gaps' || !language) {
  console.error(usage);
  // The exit hook of the local database would turn an exit code that is only noted into 0.
  process.exit(2);
} else {
  const read = configFromEnvironment();
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const database = await openDatabase(read.config);
  const db = connectDatabase(database.url, 1);
  const report = gapReport(toOutcomeRows(await listOutcomes(db, { now: new Date() })));
  process.stdout.write(values.csv ? toCsv(report, language) : `${JSON.stringify(report, null, 2)}\n`);
  await db.$disconnect();
  await database.stop();
}
