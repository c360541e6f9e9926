import { readFileSync } from 'node:fs';
import type { Prisma } from '../client.ts';

/**
 * A programme of the demo, whole: both sort faults the same way and share most kinds of request, so these stand in files
 * of their own, as does a membership; what a programme says of a kind itself comes before what is shared.
 */
export function readProgramme(id: 'office' | 'metered'): Prisma.InputJsonObject {
  const { faults, requests, membership, ...own } = read(`${id}.json`);
  return {
    ...own,
    faults: read(String(faults)),
    requests: { ...read('requests.json'), ...requests },
    ...(membership === undefined ? {} : { membership: read(String(membership)) }),
  };
}

function read(file: string) {
  return JSON.parse(readFileSync(new URL(`./programmes/${file}`, import.meta.url), 'utf8'));
}
