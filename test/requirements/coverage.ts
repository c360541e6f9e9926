import { z } from 'zod';

export type Passed = { title: string };
export type Row = { id: string; tests: string[] };

/** The ids of the inventory, in its order: the first cell of every row of its tables. */
export function readRequirements(markdown: string): string[] {
  return [...markdown.matchAll(/^\| ([FGBCXP]\d+) \|/gm)].map((match) => match[1] ?? '');
}

const report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ title: z.string(), fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** The tests that passed in a run, from vitest's JSON report. */
export function readResults(json: string): Passed[] {
  const { testResults } = report.parse(JSON.parse(json));
  return testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'passed')
    .map((test) => ({ title: test.fullName }));
}

/** Which passing tests name which requirement, in brackets: `refuses a lower counter [F8 F10]`. */
export function coverage(requirements: readonly string[], passed: readonly Passed[]): Row[] {
  const byId = new Map<string, string[]>(requirements.map((id) => [id, []]));
  for (const { title } of passed) {
    for (const [, ids = ''] of title.matchAll(/\[([^\]]+)\]/g)) {
      for (const id of ids.split(/[\s,]+/)) byId.get(id)?.push(title);
    }
  }
  return [...byId].map(([id, tests]) => ({ id, tests }));
}
