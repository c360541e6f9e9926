import { existsSync, readFileSync } from 'node:fs';
import { coverage, readRequirements, readResults } from './coverage.ts';

/** `npm run requirements [-- --missing]`: which requirement is covered by which passing test of the last run. */
const results = 'test/output/results.json';
if (!existsSync(results)) {
  console.error('There is no test run to read: run "npm test" first.');
  process.exit(1);
}

const requirements = readRequirements(readFileSync('docs/requirements.md', 'utf8'));
const rows = coverage(requirements, readResults(readFileSync(results, 'utf8')));
const covered = rows.filter((row) => row.tests.length > 0);
if (!process.argv.includes('--missing')) {
  for (const { id, tests } of covered) console.log(`${id.padEnd(5)} ${tests.join('\n      ')}`);
}
console.log(
  `\nWithout a passing test: ${rows
    .filter((row) => row.tests.length === 0)
    .map((row) => row.id)
    .join(' ')}`,
);
console.log(`${covered.length} of ${rows.length} requirements are covered.`);
