import { beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '../../../cards/views/card-view.ts';
import type { SlackClient } from '../../support/slack/client.ts';
import { draft, inPlace, refusedFault } from '../../support/slack/sample-draft.ts';
import { useSlack } from '../../support/slack/use-slack.ts';

const rig = useSlack();
let anna: SlackClient;
beforeEach(() => {
  anna = rig.person();
});

function crash(): never {
  throw new Error('the process is gone');
}

/** What the inbox still holds, as it would after a restart. */
function open(): Json[] {
  return [...rig.inbox.entries.values()].filter(({ done }) => !done).map(({ payload }) => payload);
}

function firstOpen(): Json {
  const [payload] = open();
  if (payload === undefined) throw new Error('nothing is left open');
  return JSON.parse(JSON.stringify(payload));
}

function texts() {
  return anna.seen().map(({ text }) => text);
}

describe('after a crash between storing and answering', () => {
  test('a message is answered, once', async () => {
    rig.engine.answer(crash);
    expect(await anna.say('hello')).toMatchObject({ status: 200, messages: [] });
    rig.engine.answer(() => [{ reply: { kind: 'text', text: 'here you are' } }]);
    const left = firstOpen();
    await rig.channel.replay(left);
    await rig.channel.replay(left);
    expect(texts()).toEqual(['here you are']);
    expect(open()).toEqual([]);
  });

  test('a click on a form shows the summary and asks to click again', async () => {
    rig.engine.answer(() => [draft()]);
    const { messages } = await anna.say('paper jam');
    rig.engine.answer(crash);
    await anna.click('Complete');
    rig.engine.answer((turn) => [{ ...draft(), ...inPlace(turn) }]);
    await rig.channel.replay(firstOpen());
    expect(anna.modal()).toBeNull();
    expect(anna.seen()).toMatchObject([{ id: messages[0]?.id, buttons: ['Complete', 'Cancel'] }]);
    expect(texts()[0]).toContain('Click the button below once more.');
  });

  test('a click that was answered after all is not answered again', async () => {
    rig.engine.answer(() => [draft()]);
    await anna.say('paper jam');
    rig.engine.answer(() => [{ reply: { kind: 'text', text: 'Cancelled.' } }]);
    await anna.click('Cancel');
    const [, click] = [...rig.inbox.entries.values()].map(({ payload }) => payload);
    await rig.channel.replay(click ?? null);
    expect(texts().filter((text) => text === 'Cancelled.')).toHaveLength(1);
  });

  test('a modal that failed to send keeps what was typed, and is answered in the conversation', async () => {
    rig.engine.answer(() => [draft()]);
    await anna.say('paper jam');
    await anna.click('Complete');
    rig.engine.answer(crash);
    expect(await anna.submit({ urgency: 'blocked' })).toMatchObject({ status: 500 });
    expect(anna.modal()).not.toBeNull();
    rig.engine.answer((turn) => [{ ...draft(refusedFault()), ...inPlace(turn) }]);
    await rig.channel.replay(firstOpen());
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('One of your answers was not accepted.');
  });

  test('a command is answered in the direct conversation', async () => {
    rig.engine.answer(crash);
    await anna.command('my cases');
    rig.engine.answer(() => [{ reply: { kind: 'text', text: 'no cases' } }]);
    await rig.channel.replay(firstOpen());
    expect(texts()).toEqual(['no cases']);
  });

  test('what breaks again says so, and stays open', async () => {
    rig.engine.answer(crash);
    await anna.say('hello');
    await expect(rig.channel.replay(firstOpen())).rejects.toThrow('the process is gone');
    expect(open()).toHaveLength(1);
  });

  test('what leads to no turn is marked as done', async () => {
    rig.engine.answer(crash);
    await anna.say('hello');
    const left = firstOpen();
    if (typeof left !== 'object' || left === null || Array.isArray(left)) throw new Error('no object');
    const other = { ...left, event_id: 'Ev9', event: { type: 'reaction_added', reaction: 'eyes' } };
    await rig.inbox.receive('slack', 'event:Ev9', other);
    await rig.channel.replay(other);
    expect(rig.inbox.entries.get('event:Ev9')?.done).toBe(true);
  });

  test.each([
    null,
    'text',
    7,
    [],
  ])('what was never stored by this channel is refused: %j', async (payload) => {
    await expect(rig.channel.replay(payload)).rejects.toThrow();
  });

  test('what is of no known shape leads to nothing', async () => {
    await rig.channel.replay({ hello: 'world' });
    expect(rig.engine.turns).toEqual([]);
  });
});

describe('an answer that takes longer than Slack waits', () => {
  const slow = useSlack({ answerWithinMs: 10 });
  beforeEach(() => {
    anna = slow.person();
  });

  /** Longer than the channel lets Slack wait. */
  const think = () => new Promise((resolve) => setTimeout(resolve, 100));

  test('to a modal is posted: the errors with the summary', async () => {
    slow.engine.answer(() => [draft()]);
    await anna.say('paper jam');
    await anna.click('Complete');
    slow.engine.answer(async (turn) => {
      await think();
      return [{ ...draft(refusedFault()), ...inPlace(turn) }];
    });
    const shown = await anna.submit({ urgency: 'blocked' });
    expect(shown).toMatchObject({
      status: 200,
      modal: null,
      messages: [{ buttons: ['Complete', 'Cancel'] }],
    });
    expect(shown.text).toContain('One of your answers was not accepted.');
  });

  test('to a command is posted without further words', async () => {
    slow.engine.answer(async () => {
      await think();
      return [{ reply: { kind: 'text', text: 'no cases' } }];
    });
    expect(await anna.command('my cases')).toMatchObject({ status: 200, notice: null, text: 'no cases' });
  });
});
