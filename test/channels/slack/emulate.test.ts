import { WebClient } from '@slack/web-api';
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createSlackChannel, type SlackChannel } from '../../../bot/channels/slack/slack-channel.ts';
import { fixedClock } from '../../support/clock.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { quietLog } from '../../support/quiet-log.ts';
import {
  commandBody,
  deliverRequest,
  type Endpoint,
  eventBody,
  interactionBody,
} from '../../support/slack/deliver-request.ts';
import { type Listening, listen } from '../../support/slack/listen.ts';
import { createMemoryInbox, type MemoryInbox } from '../../support/slack/memory-inbox.ts';
import { buttonsIn } from '../../support/slack/read-blocks.ts';
import { draft, faultSummary } from '../../support/slack/sample-draft.ts';
import { createScriptedEngine, type ScriptedEngine } from '../../support/slack/scripted-engine.ts';

/** A second opinion: the same channel against an emulation of Slack that is not ours. */

const team = 'T000000001';
const signingSecret = 'second-opinion';
const token = 'xoxb-local';

const files = memoryFiles({
  f1: { name: 'readings.csv', contentType: 'text/csv', bytes: new TextEncoder().encode('a;b') },
});

let emulator: Emulator;
let slack: WebClient;
let anna: string;
let direct: string;
let channel: SlackChannel;
let listening: Listening;
let endpoint: Endpoint;
let engine: ScriptedEngine;
let inbox: MemoryInbox;
const clock = fixedClock();
const blocks = z.array(z.looseObject({ type: z.string() }));
const trigger = z.object({ trigger_id: z.string() });

beforeAll(async () => {
  const seed = {
    users: [{ name: 'anna', real_name: 'Anna Peeters' }],
    tokens: [{ token, type: 'bot', user: 'admin' }],
  };
  emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: seed } });
  const apiUrl = `${emulator.url}/api/`;
  slack = new WebClient(token, { slackApiUrl: apiUrl, retryConfig: { retries: 0 } });
  const { members } = await slack.users.list({});
  anna = members?.find(({ name }) => name === 'anna')?.id ?? '';
  direct = (await slack.conversations.open({ users: anna })).channel?.id ?? '';
  inbox = createMemoryInbox();
  engine = createScriptedEngine(inbox);
  const config = { signingSecret, botToken: token, apiUrl, allowedTeams: [team] };
  channel = createSlackChannel({ config, engine, inbox, log: quietLog().log, clock, files });
  listening = await listen(channel);
  endpoint = { url: listening.url, signingSecret, now: () => clock.now().getTime() };
});
afterAll(async () => {
  await listening.close();
  await emulator.close();
});
beforeEach(() => engine.answer(() => []));

async function send(body: string) {
  const answer = await deliverRequest(endpoint, body);
  await listening.settled();
  return answer;
}

function message(text: string, ts: string) {
  return eventBody({
    type: 'event_callback',
    team_id: team,
    event_id: `Ev${ts}`,
    event: { type: 'message', channel_type: 'im', channel: direct, user: anna, text, ts, event_ts: ts },
  });
}

async function history() {
  return (await slack.conversations.history({ channel: direct })).messages ?? [];
}

test('a direct message is answered where it was written', async () => {
  engine.answer(() => [{ reply: { kind: 'text', text: 'noted: <you> & me' } }]);
  expect(await send(message('hello', '1.1'))).toMatchObject({ status: 200 });
  expect((await history())[0]).toMatchObject({ text: 'noted: &lt;you&gt; &amp; me' });
  expect(engine.turns.at(-1)?.sender.name).toBe('Anna Peeters');
});

test('a card is posted, and changed in place by a click', async () => {
  engine.answer(() => [{ reply: { kind: 'card', card: faultSummary() } }]);
  await send(message('paper jam', '1.2'));
  const [posted] = await history();
  const [, cancel] = buttonsIn(blocks.parse(posted?.blocks ?? []));
  engine.answer((turn) => [
    { reply: { kind: 'text', text: 'Cancelled.' }, replaces: turn.kind === 'action' ? turn.message : null },
  ]);
  await send(interactionBody(click(posted?.ts ?? '', { ...cancel, action_ts: '9.1' }, 'none')));
  expect((await history())[0]).toMatchObject({ ts: posted?.ts, text: 'Cancelled.', blocks: [] });
});

test('a click opens a modal with a trigger that is alive, and only then', async () => {
  engine.answer(() => [draft()]);
  await send(message('paper jam', '1.3'));
  const [posted] = await history();
  const [complete] = buttonsIn(blocks.parse(posted?.blocks ?? []));
  engine.answer((turn) => [{ ...draft(), replaces: turn.kind === 'action' ? turn.message : null }]);
  const { trigger_id } = trigger.parse(await slack.apiCall('views.generateTriggerId', { user_id: anna }));
  await send(interactionBody(click(posted?.ts ?? '', { ...complete, action_ts: '9.2' }, trigger_id)));
  expect(JSON.stringify((await history())[0]?.blocks)).not.toContain('once more');
  await send(interactionBody(click(posted?.ts ?? '', { ...complete, action_ts: '9.3' }, trigger_id)));
  expect(JSON.stringify((await history())[0]?.blocks)).toContain('once more');
});

test('a file is uploaded and shared in the conversation', async () => {
  const file = { id: 'f1', name: 'readings.csv', contentType: 'text/csv', size: 3 };
  engine.answer(() => [{ reply: { kind: 'file', file, text: 'Your readings' } }]);
  await send(message('readings as a file', '1.4'));
  expect((await history())[0]).toMatchObject({
    text: 'Your readings',
    files: [{ name: 'readings.csv', size: 3 }],
  });
});

test('a slash command is answered in the direct conversation', async () => {
  engine.answer(() => [{ reply: { kind: 'text', text: 'no cases' } }]);
  const fields = {
    command: '/printdesk',
    text: 'my cases',
    team_id: team,
    user_id: anna,
    channel_id: 'C1',
    trigger_id: '5.5',
  };
  const { text } = await send(commandBody(fields));
  expect(JSON.parse(text)).toMatchObject({ response_type: 'ephemeral' });
  expect((await history())[0]).toMatchObject({ text: 'no cases' });
});

test('the home tab is published', async () => {
  engine.answer(() => [{ reply: { kind: 'home', cards: [faultSummary()] } }]);
  await send(
    eventBody({
      type: 'event_callback',
      team_id: team,
      event_id: 'EvHome',
      event: { type: 'app_home_opened', tab: 'home', user: anna, channel: direct },
    }),
  );
  expect(engine.reports.at(-1)).toEqual(['event:EvHome/0', null]);
});

test('a person who does not exist is not tried again', async () => {
  const address = { team, channel: null, user: 'U0NOBODY' };
  const outgoing = { id: 'o1', channel: 'slack', address, language: 'en', replaces: null } as const;
  const delivery = await channel.sender.deliver({ ...outgoing, reply: { kind: 'text', text: 'hello' } });
  expect(delivery).toMatchObject({ ok: false, failure: { retry: 'never', unreachable: true } });
});

function click(messageTs: string, action: object, triggerId: string) {
  return {
    type: 'block_actions',
    team: { id: team },
    user: { id: anna, team_id: team },
    channel: { id: direct },
    container: { type: 'message', message_ts: messageTs, channel_id: direct },
    trigger_id: triggerId,
    actions: [action],
  };
}
