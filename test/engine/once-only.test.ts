import { describe, expect, test } from 'vitest';
import { deliverRequest, eventBody } from '../support/slack/deliver-request.ts';
import { messagePayload } from '../support/slack/payloads.ts';
import { addChannel, addUser, newMessage, type Workspace } from '../support/slack/workspace.ts';
import { type ActivityBody, executeActivity } from '../support/teams/activities.ts';
import { buttonsOf as cardButtons, inputsOf } from '../support/teams/card-reading.ts';
import type { TeamsClient } from '../support/teams/client.ts';
import { postActivity } from '../support/teams/post-activity.ts';
import { accountOf, teamsTenant } from '../support/world/demo-people.ts';
import { useWorld } from '../support/world/use-world.ts';
import { buttonOf, contentOf, draftIn, storedOf } from './support/answers.ts';
import { click, submit, text } from './support/turns.ts';
import { en } from './support/words.ts';

const five = [1, 2, 3, 4, 5];
const world = useWorld();

function teamsClient(conversation: string): TeamsClient {
  const { externalId, name } = accountOf('Alex', 'teams');
  const person = { aadObjectId: externalId, name, tenantId: teamsTenant, locale: 'en-GB' };
  return world.teams.client(person, { id: conversation, type: 'personal' });
}

/** Alex at Teams, one click away from a case. */
async function readyToSend(conversation: string) {
  const client = teamsClient(conversation);
  await client.say('paper jam in tray 2 on GNM75498');
  await client.click(en('faults.article.no'));
  const form = client.seen().at(-1);
  const button = cardButtons(form?.card).find(({ title }) => title === en('engine.send'));
  if (!form || !button) throw new Error('there is no form to send');
  return { client, form, button };
}

function post(activity: ActivityBody): Promise<{ status: number; text: string }> {
  const { endpoint, connector, token } = world.teams;
  return postActivity(endpoint, activity, { authorization: `Bearer ${token(connector)}` });
}

/** The draft of a form that waits to be sent. */
async function waitingDraft(conversation: string): Promise<string> {
  const asked = await world.engine.handle(text('paper jam in tray 2 on GNM75498', { conversation }));
  const no = buttonOf(asked, 'report-fault.notHelped');
  return draftIn(await world.engine.handle(click(no.action, no.payload, { conversation })));
}

const filled = { problem: 'jam/tray', description: 'Paper jam in tray 2' };

describe('an event that arrives several times', () => {
  test('has its effect once and shows nothing twice, one after the other, in Teams [F48]', async () => {
    const before = await world.db.case.count();
    const { client } = await readyToSend('a:in-sequence');
    await client.click(en('engine.send'));
    const shown = client.seen();
    for (const _ of five) await client.again();
    expect(await world.db.case.count()).toBe(before + 1);
    expect(client.seen()).toEqual(shown);
  });

  test('has its effect once and gets the same answer each time, all at once, in Teams [F48]', async () => {
    const before = await world.db.case.count();
    const { client, form, button } = await readyToSend('a:in-parallel');
    const messages = client.seen().length;
    const inputs = { ...button.data, ...valuesOf(form.card) };
    const sent = { verb: button.verb, data: inputs, replyToId: form.id };
    const activity = executeActivity(client.setting, 'f:the-same', sent);
    const answers = await Promise.all(five.map(() => post(activity)));
    expect(await world.db.case.count()).toBe(before + 1);
    // The database does not keep the order of the keys, which says nothing.
    const [first, ...others] = answers.map(({ text: body }) => JSON.parse(body));
    expect(others).toEqual([first, first, first, first]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    // The card of the form became the case; one line follows it.
    expect(client.seen()).toHaveLength(messages + 1);
  });

  test('has its effect once when Slack sends it again before the first is answered [F48]', async () => {
    const { fake, endpoint, settled } = world.slack;
    const said = write(fake.workspace, `D${slackUser}`, 'bruit bizarre sur WHJ02153');
    const body = eventBody(messagePayload(fake.workspace, said));
    const answers = await Promise.all(five.map(() => deliverRequest(endpoint, body)));
    await settled();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(fake.workspace.messages.filter(({ user }) => user === fake.workspace.bot)).toHaveLength(1);
  });

  test('is answered once when Slack reports one message as two events [F48]', async () => {
    const { fake, endpoint, settled } = world.slack;
    addChannel(fake.workspace, 'C0001', [fake.workspace.bot, slackUser]);
    const said = write(fake.workspace, 'C0001', `<@${fake.workspace.bot}> where is CS0032498?`);
    const asMessage = eventBody(messagePayload(fake.workspace, said));
    const asMention = eventBody(messagePayload(fake.workspace, said, { type: 'app_mention' }));
    await Promise.all([asMessage, asMention].map((body) => deliverRequest(endpoint, body)));
    await settled();
    const { messages, bot } = fake.workspace;
    expect(messages.filter(({ user, channel }) => user === bot && channel === 'C0001')).toHaveLength(1);
  });

  test('gets the earlier answer from the engine, with the ids of the messages given then [F48]', async () => {
    const conversation = 'c-earlier';
    const draft = await waitingDraft(conversation);
    const first = await world.engine.handle(
      submit(draft, await complete(draft), { conversation, key: 'once' }),
    );
    const again = await world.engine.handle(
      submit(draft, await complete(draft), { conversation, key: 'once' }),
    );
    expect(first.duplicate).toBe(false);
    expect(again).toEqual({ duplicate: true, outgoing: storedOf(first) });
  });
});

describe('a person who clicks several times', () => {
  test('opens one case, and each late click shows it [F48 G31]', async () => {
    const conversation = 'c-impatient';
    const before = await world.db.case.count();
    const draft = await waitingDraft(conversation);
    const values = await complete(draft);
    const answers = await Promise.all(
      five.map(() => world.engine.handle(submit(draft, values, { conversation }))),
    );
    expect(await world.db.case.count()).toBe(before + 1);
    const [first, ...others] = answers.map((answer) => contentOf(answer));
    expect(others).toEqual(others.map(() => first));
  });

  test('is on the watch list once [F45]', async () => {
    const where = { conversation: 'c-watching' };
    const watch = () => world.engine.handle(click('check-case.watch', { number: 'CS0032500' }, where));
    await Promise.all(five.map(watch));
    const watchers = await world.db.caseWatcher.findMany({ where: { case: { number: 32_500 } } });
    expect(watchers).toHaveLength(1);
  });
});

const slackUser = accountOf('Alex', 'slack').externalId;

function write(workspace: Workspace, channel: string, words: string) {
  addUser(workspace, { id: slackUser, realName: 'Alex Wilber', locale: 'fr-FR' });
  if (!workspace.channels.has(channel)) addChannel(workspace, channel, [workspace.bot, slackUser]);
  const message = newMessage(workspace, { channel, user: slackUser, text: words });
  workspace.messages.push(message);
  return message;
}

/** The values a client sends for a form: those it shows. */
function valuesOf(card: unknown): Record<string, string> {
  return Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value ?? '']));
}

async function complete(draftId: string): Promise<Record<string, unknown>> {
  const { data } = await world.db.draft.findUniqueOrThrow({ where: { id: draftId } });
  return { ...filled, device: (data as { deviceId: string }).deviceId };
}
