import { readFileSync } from 'node:fs';
import { z } from 'zod';

const body = z.record(z.string(), z.json());
const file = z.record(z.string(), z.unknown());

/** A recorded request body out of `test/fixtures/slack`. */
export function recorded(name: string, entry: string): z.infer<typeof body> {
  return body.parse(file.parse(load(name))[entry]);
}

/** The bodies of the sample log, in the order they came in. */
export function recordedLog(): z.infer<typeof body>[] {
  return z.array(body).parse(load('sample-messages'));
}

function load(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/slack/${name}.json`, import.meta.url), 'utf8'));
}
