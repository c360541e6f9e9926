import { expect, test } from 'vitest';
import { hear } from '../../../bot/channels/slack/hear/hear.ts';
import { encodeSlackValue } from '../../../cards/action-codec.ts';
import { recorded, recordedLog } from '../../support/slack/recorded.ts';

const config = { allowedTeams: ['T00FAKE00AA', 'T00FAKE00BB', 'T0ADGE2G4EM'], appId: 'A00FAKEAPP01' };
const wrong = [null, '', 'x', 7, true, [], {}, [null], { id: null }];

const click = {
  ...recorded('modals', 'action'),
  actions: [
    {
      type: 'button',
      action_id: 'engine.edit#1',
      value: encodeSlackValue('engine.edit', {}),
      action_ts: '1.2',
    },
  ],
};
const bodies: [string, unknown][] = [
  ['direct message', recorded('dm-direct', 'directDM')],
  ['mention', recorded('member-joined', 'mention')],
  ['click', click],
  ['submit', recorded('modals', 'viewSubmission')],
  ['command', recorded('slash-commands', 'slashCommand')],
  ['reaction', recorded('actions-reactions', 'reaction')],
  ...recordedLog().map((body, at): [string, unknown] => [`log line ${at + 1}`, body]),
];

/** The body with the part at `path` replaced by something else. */
function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, at) => (String(at) === head ? replaced(each, rest, by) : each));
  return { ...(value as object), [head]: replaced((value as Record<string, unknown>)[head], rest, by) };
}

function* paths(value: unknown, path: string[] = []): Generator<string[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* paths(inner, [...path, key]);
}

test.each(
  bodies,
)('a %s is heard or ignored, and never throws, with any part of any wrong type', (_, body) => {
  for (const path of paths(body)) {
    for (const by of wrong) {
      const it = hear(replaced(body, path, by), config);
      expect(it.key === null || it.key.length > 0, path.join('.')).toBe(true);
    }
  }
});
