import { readFileSync } from 'node:fs';
import type { Prisma } from '../client.ts';

/** A programme of the demo, whole: both sort faults the same way, so the tree of faults stands in a file of its own. */
export function readProgramme(id: 'office' | 'metered'): Prisma.InputJsonObject {
  const { faults, ...own } = read(`${id}.json`);
  return { ...own, faults: read(String(faults)) };
}

function read(file: string) {
  return JSON.parse(readFileSync(new URL(`./programmes/${file}`, import.meta.url), 'utf8'));
}
