import { describe, expect, it } from 'vitest';
import { parseActivity } from '../../../bot/channels/teams/parse-activity.ts';
import { toTurn } from '../../../bot/channels/teams/to-turn.ts';
import { recordedBody } from './recorded.ts';

const recordings = [
  recordedBody('channel', 'mention'),
  recordedBody('actions-reactions', 'action'),
  recordedBody('actions-reactions', 'reaction'),
  recordedBody('arrival', 'installationUpdate'),
  recordedBody('arrival', 'conversationUpdate'),
];
const strange = [
  null,
  0,
  true,
  '',
  'x',
  [],
  ['x'],
  {},
  { id: 1 },
  [null],
  [{}],
  [{ type: 1 }],
  { tenant: { id: 7 } },
];

describe('an activity', () => {
  it.each([
    'type',
    'channelId',
    'serviceUrl',
    'conversation',
    'from',
    'recipient',
  ])('needs its %s', (part) => {
    const { [part]: _left, ...rest } = recordedBody('channel', 'mention');
    expect(parseActivity(rest)).toEqual({ ok: false, parts: [part] });
  });

  it.each(['conversation', 'from', 'recipient'])('needs the id of its %s', (part) => {
    expect(parseActivity(recordedBody('channel', 'mention', { [part]: { id: '' } }))).toEqual({
      ok: false,
      parts: [`${part}.id`],
    });
  });

  it.each([null, undefined, 7, 'text', [], true])('is not %j', (body) => {
    expect(parseActivity(body).ok).toBe(false);
  });

  it('is refused or read, and never throws, with any part of any wrong type', () => {
    for (const body of recordings)
      for (const part of Object.keys(body))
        for (const value of strange) {
          const parsed = parseActivity({ ...body, [part]: value });
          if (parsed.ok) expect(() => toTurn(parsed.activity, new Date(0))).not.toThrow();
        }
  });

  it('keeps what this channel does not know', () => {
    expect(parseActivity(recordedBody('dm', 'dmMessage', { later: 1 }))).toMatchObject({
      activity: { later: 1 },
    });
  });
});
