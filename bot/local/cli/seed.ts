import { connectDatabase } from '../../../prisma/client.ts';
import { loadDemo } from '../../../prisma/seed/load-demo.ts';
import { loadLargeFleet } from '../../../prisma/seed/load-fleet.ts';
import { configFromEnvironment } from '../../config.ts';
import { openDatabase } from '../open-database.ts';

/** `npm run seed [-- --devices 100000]`: the demo companies, and a large fleet for load tests. */
const read = configFromEnvironment();
if (!read.ok) throw new Error(read.problems.join('\n'));
if (read.config.production) throw new Error('demo data has no place in production');

const flag = process.argv.indexOf('--devices');
const count = flag < 0 ? 0 : Number(process.argv[flag + 1]);
if (!Number.isInteger(count) || count < 0) throw new Error('--devices takes a whole number');

const database = await openDatabase(read.config);
const db = connectDatabase(database.url, 2);
await loadDemo(db);
if (count > 0) await loadLargeFleet(db, count, (done) => console.log(`${done} devices`));
await db.$disconnect();
await database.stop();
