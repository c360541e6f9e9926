import { v5 } from 'uuid';

const namespace = '6f2d3c1e-94a5-4b1c-8d57-2b0c9f6a7e10';

/** The same id for the same name, run after run: loading the demo twice changes nothing. */
export function stableId(name: string): string {
  return v5(name, namespace);
}
