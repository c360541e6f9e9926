import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { registry } from '../../../bot/capabilities/registry.ts';
import { parseAddress as slackAddress } from '../../../bot/channels/slack/address.ts';
import { parseAddress as teamsAddress } from '../../../bot/channels/teams/address.ts';
import { parseSession } from '../../../bot/engine/session.ts';
import { readStored } from '../../../bot/engine/stored.ts';
import { address, messageRef, reply } from '../../../bot/engine/turn.ts';
import { buttonPayload, cardViews, type Json, json } from '../../../cards/views/card-view.ts';
import { quietLog } from '../../support/quiet-log.ts';

/**
 * What each version has stored, one file for each kind. When a kind changes, its samples stay as they are and one of
 * the next version joins them: rows of both lie in the database after an update.
 */
const folder = new URL('samples/', import.meta.url);
const files = readdirSync(folder);

function sample(file: string): Json {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

/** The samples of a kind, in all its versions. */
function samplesOf(kind: string): [string, Json][] {
  const ofKind = files.filter((file) => file.replace(/\.v\d+\.json$/, '') === kind);
  return ofKind.map((file) => [file, sample(file)]);
}

const flows = registry.all.flatMap(({ id, flow }) => (flow ? [{ id, draft: flow.draft as z.ZodType }] : []));
const schemas: Record<string, z.ZodType> = {
  'address-teams': address,
  'address-slack': address,
  'message-ref': messageRef,
  'kept-payload': buttonPayload,
  'inbox-payload': json,
  ...Object.fromEntries(['text', 'card', 'form', 'file', 'home'].map((kind) => [`reply-${kind}`, reply])),
  ...Object.fromEntries(flows.map(({ id, draft }) => [`draft-${id}`, draft])),
};

describe('what an earlier version stored', () => {
  test.each(Object.entries(schemas))('is there as a sample and is read whole: %s [P6]', (kind, schema) => {
    const samples = samplesOf(kind);
    expect(samples, `a sample of ${kind}`).not.toEqual([]);
    for (const [file, stored] of samples) {
      const read = readStored(schema, stored);
      expect(read, file).toMatchObject({ ok: true, value: stored });
    }
  });

  test('is no longer kept as a sample once nothing reads it', () => {
    const kinds = new Set([...Object.keys(schemas), 'session']);
    expect(files.filter((file) => !kinds.has(file.replace(/\.v\d+\.json$/, '')))).toEqual([]);
  });

  test('holds every kind of card there is', () => {
    const home = reply.parse(sample('reply-home.v1.json'));
    const shown = home.kind === 'home' ? home.cards.map(({ card }) => card) : [];
    expect(shown.sort()).toEqual(Object.keys(cardViews).sort());
  });

  test('is an address in its own channel', () => {
    expect(teamsAddress(sample('address-teams.v1.json'))).not.toBeNull();
    expect(slackAddress(sample('address-slack.v1.json'))).not.toBeNull();
  });
});

describe('a draft from before a field was added', () => {
  test.each([
    ['submit-meters', 'others', []],
    ['submit-meters', 'corrects', null],
    ['order-supplies', 'replaces', null],
    ['report-fault', 'tried', []],
  ])('of %s is read without %s, which is empty then [P6]', (id, field, empty) => {
    const { [field]: _added, ...before } = sample(`draft-${id}.v1.json`) as Record<string, Json>;
    const read = readStored(registry.find(id)?.flow?.draft as z.ZodType, before);
    expect(read).toMatchObject({ ok: true, value: { ...before, [field]: empty } });
  });

  test.each(flows)('of $id is read whichever field it lacks [P6]', ({ id, draft }) => {
    const whole = sample(`draft-${id}.v1.json`) as Record<string, Json>;
    for (const field of Object.keys(whole)) {
      const { [field]: _added, ...before } = whole;
      expect(readStored(draft, before), field).toMatchObject({ ok: true, value: before });
    }
  });
});

describe('a stored session', () => {
  const versions = samplesOf('session').map(([, stored]) => stored as Record<string, Json>);
  const stored = versions.at(-1) ?? {};
  const read = (data: unknown) => {
    const { log, lines } = quietLog();
    return { data: parseSession(log, 's', { data, version: 3 }).data, lines };
  };

  test('is read whole, and fills in what was added since [P6]', () => {
    const added = {
      ...{ queue: [], listed: null, standing: null, lastSaid: null, files: [] },
      spokenOf: { device: null, case: null, order: null, done: null },
    };
    for (const version of versions)
      expect(JSON.parse(JSON.stringify(read(version)))).toEqual({
        data: { ...added, ...version },
        lines: [],
      });
    const { queue: _added, ...before } = stored;
    expect(read(before).data.queue).toEqual([]);
  });

  test('keeps what can be read when one field cannot, and the log names the field alone [P6]', () => {
    const { data, lines } = read({ ...stored, draft: 'the safe code is 4711' });
    expect(JSON.parse(JSON.stringify(data))).toEqual({ ...stored, draft: null });
    expect(lines).toMatchObject([{ stored: 'session', path: 'draft' }]);
    expect(JSON.stringify(lines)).not.toContain('4711');
  });
});
