import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);

/** The tests of the domain that need no database, and with it no set-up. */
export const ruleTests = filesIn('test/domain').filter(
  (path) => path.endsWith('.test.ts') && !readFileSync(path, 'utf8').includes('use-database'),
);

/** The sources they are named after. */
export const rules = filesIn('domain').filter((path) =>
  ruleTests.some((test) => basename(test, '.test.ts') === basename(path, '.ts')),
);
