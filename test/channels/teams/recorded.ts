import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseActivity, type TeamsActivity } from '../../../bot/channels/teams/parse-activity.ts';

export type Recording =
  | 'actions-reactions'
  | 'arrival'
  | 'channel'
  | 'dm'
  | 'mention-and-follow-up'
  | 'sparse';

const folder = new URL('../../fixtures/teams/', import.meta.url);

/** The body of a recorded request, with parts replaced. */
export function recordedBody(
  file: Recording,
  name: string,
  parts: Record<string, unknown> = {},
): Record<string, unknown> {
  const recording = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8')));
  return { ...z.record(z.string(), z.unknown()).parse(recording[name]), ...parts };
}

/** A recorded activity as the channel parses it. */
export function recorded(file: Recording, name: string, parts: Record<string, unknown> = {}): TeamsActivity {
  const parsed = parseActivity(recordedBody(file, name, parts));
  if (!parsed.ok) throw new Error(`recording ${file} ${name}: ${parsed.parts}`);
  return parsed.activity;
}
