import { beforeEach, describe, expect, test } from 'vitest';
import { metersForm } from '../../cards/support/forms.ts';
import type { SlackClient } from '../../support/slack/client.ts';
import { deliverRequest, interactionBody } from '../../support/slack/deliver-request.ts';
import { clickPayload } from '../../support/slack/payloads.ts';
import { buttonsIn } from '../../support/slack/read-blocks.ts';
import { draft, fault, faultSummary, inPlace, refusedFault } from '../../support/slack/sample-draft.ts';
import type { Answered } from '../../support/slack/scripted-engine.ts';
import { useSlack } from '../../support/slack/use-slack.ts';
import { addChannel } from '../../support/slack/workspace.ts';

const rig = useSlack();
let anna: SlackClient;
beforeEach(() => {
  anna = rig.person();
  rig.engine.answer((turn) => [turn.kind === 'submit' ? done : { ...draft(), ...inPlace(turn) }]);
});

const done: Answered = { reply: { kind: 'text', text: 'Case CS0032498 is open.' } };

describe('a form', () => {
  test('is shown as its summary first', async () => {
    const { messages, modal } = await anna.say('paper jam');
    expect(messages).toMatchObject([{ buttons: ['Complete', 'Cancel'] }]);
    expect(modal).toBeNull();
  });

  test('opens as a modal with a click, and the message stays as it is', async () => {
    const { messages } = await anna.say('paper jam');
    const shown = await anna.click('Complete');
    expect(shown.messages).toEqual([]);
    expect(shown.modal).toMatchObject({ title: 'Report a fault', submit: 'Send' });
    expect(shown.modal?.fields).toContain('Description');
    expect(rig.engine.turns[1]).toMatchObject({
      kind: 'action',
      action: 'engine.edit',
      payload: { draft: 'd3' },
      message: { messageId: messages[0]?.id },
    });
    expect(rig.engine.reports.at(-1)?.[1]).toMatchObject({ messageId: messages[0]?.id });
  });

  test('sent comes with its values by field, and the modal closes', async () => {
    const { messages } = await anna.say('paper jam');
    await anna.click('Complete');
    const shown = await anna.submit({
      'How bad is it': 'blocked',
      Phone: '0472',
      Since: '2026-02-27',
      'Follow-up': false,
    });
    expect(rig.engine.turns[2]).toMatchObject({
      kind: 'submit',
      draftId: 'd3',
      key: expect.stringMatching(/^view:V\d+:/),
      conversation: { id: 'T0001:U1', address: { channel: 'DU1' } },
      message: { messageId: messages[0]?.id },
      values: {
        urgency: 'blocked',
        description: 'Jams every ten pages.',
        phone: '0472',
        since: '2026-02-27',
        notify: false,
      },
    });
    expect(shown).toMatchObject({ modal: null, text: 'Case CS0032498 is open.' });
  });

  test('sent from a channel belongs to the thread it was opened in', async () => {
    addChannel(rig.fake.workspace, 'C1');
    const inChannel = rig.person({ channel: 'C1' });
    await inChannel.say('paper jam');
    await inChannel.click('Complete');
    await inChannel.submit({ urgency: 'blocked' });
    const [said, clicked, sent] = rig.engine.turns;
    expect(said?.conversation.scope).toBe('group');
    expect(clicked?.conversation).toEqual(said?.conversation);
    expect(sent?.conversation).toEqual(said?.conversation);
    expect(rig.fake.workspace.messages.at(-1)).toMatchObject({
      channel: 'C1',
      text: 'Case CS0032498 is open.',
      thread_ts: expect.any(String),
    });
  });

  test('is filled and sent in one go by whoever tests conversations', async () => {
    await anna.say('paper jam');
    expect((await anna.fill('Send', { urgency: 'blocked' })).text).toBe('Case CS0032498 is open.');
  });

  test('of a foreign app is left alone', async () => {
    await anna.say('paper jam');
    await anna.click('Complete');
    const [view] = rig.fake.workspace.views;
    if (view === undefined) throw new Error('no modal is open');
    view.view.private_metadata = '{"other":"app"}';
    await anna.submit({ urgency: 'blocked' });
    expect(rig.engine.turns).toHaveLength(2);
    expect([...rig.inbox.entries.values()].every((entry) => entry.done)).toBe(true);
  });
});

describe('a form that is refused', () => {
  beforeEach(async () => {
    await anna.say('paper jam');
    await anna.click('Complete');
  });

  test('stays open with the errors beside their fields', async () => {
    rig.engine.answer(() => [draft(refusedFault())]);
    const shown = await anna.submit({ urgency: 'blocked', phone: 'x' });
    expect(shown.messages).toEqual([]);
    expect(shown.modal?.errors).toEqual({ Phone: 'This is no phone number.' });
    expect(rig.engine.reports.at(-1)?.[1]).toMatchObject({ messageId: expect.any(String) });
  });

  test('can be corrected and sent again, though its hash is the same', async () => {
    rig.engine.answer(() => [draft(refusedFault())]);
    await anna.submit({ urgency: 'blocked', phone: 'x' });
    rig.engine.answer(() => [done]);
    const shown = await anna.submit({ phone: '0472' });
    expect(shown).toMatchObject({ modal: null, text: 'Case CS0032498 is open.' });
    expect(rig.engine.turns.at(-1)).toMatchObject({ values: { urgency: 'blocked', phone: '0472' } });
    expect(rig.engine.turns.at(-1)?.key).not.toBe(rig.engine.turns.at(-2)?.key);
  });

  test('says a problem of the whole form beside the first field', async () => {
    rig.engine.answer(() => [draft(refusedFault('Two answers contradict each other.'))]);
    const { modal } = await anna.submit({ urgency: 'blocked' });
    expect(modal?.errors).toMatchObject({ Device: 'Two answers contradict each other.' });
  });

  test('is shown anew when the field that is wrong was not in it', async () => {
    const { fields } = metersForm;
    rig.engine.answer(() => [draft({ ...fault(), fields: [...fault().fields, ...fields] })]);
    const shown = await anna.submit({ urgency: 'blocked' });
    expect(shown.modal?.fields).toContain('113 B&W small');
    expect(shown.modal?.text).toContain('Lower than the last reading (153,665).');
    rig.engine.answer(() => [done]);
    expect(await anna.submit({ urgency: 'blocked', '113': '153700' })).toMatchObject({ modal: null });
    expect(rig.engine.turns.at(-1)).toMatchObject({ draftId: 'd3', values: { '113': '153700' } });
  });

  test('the same request again gets the same answer and shows nothing twice', async () => {
    rig.engine.answer(() => [draft(refusedFault()), { reply: { kind: 'text', text: 'By the way' } }]);
    await anna.submit({ urgency: 'blocked', phone: 'x' });
    const calls = rig.fake.calls.length;
    expect(await anna.again()).toMatchObject({ status: 200, messages: [] });
    expect(rig.fake.calls).toHaveLength(calls);
    expect(rig.engine.turns).toHaveLength(3);
  });

  test('of another draft closes the modal and shows its summary', async () => {
    rig.engine.answer(() => [draft(refusedFault(), 'd4')]);
    const shown = await anna.submit({ urgency: 'blocked' });
    expect(shown).toMatchObject({ modal: null, messages: [{ buttons: ['Complete', 'Cancel'] }] });
  });
});

describe('a click whose trigger is of no use', () => {
  const again = 'The form could not be opened in time. Click the button below once more.';

  test('because the answer took too long asks to click again, in the same message', async () => {
    const { messages } = await anna.say('paper jam');
    rig.engine.answer((turn) => {
      rig.pass(3_001);
      return [{ ...draft(), ...inPlace(turn) }];
    });
    const shown = await anna.click('Complete');
    expect(shown.modal).toBeNull();
    expect(shown.messages).toMatchObject([{ id: messages[0]?.id, buttons: ['Complete', 'Cancel'] }]);
    expect(shown.text).toContain(again);
    rig.engine.answer(() => [draft()]);
    expect((await anna.click('Complete')).modal).not.toBeNull();
  });

  test.each([
    'down',
    'hang-up',
  ] as const)('because Slack is in trouble (%s) asks to click again', async (kind) => {
    await anna.say('paper jam');
    rig.fake.next('views.open', { kind });
    expect((await anna.click('Complete')).text).toContain(again);
  });

  test.each([
    ['fr', 'Cliquez encore une fois'],
    ['nl', 'Klik nog eens'],
  ] as const)('says so in the language of the form: %s', async (language, words) => {
    await anna.say('paper jam');
    rig.fake.next('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
    rig.engine.answer((turn) => [{ ...draft(), ...inPlace(turn), language }]);
    expect((await anna.click('Complete')).text).toContain(words);
  });
});

describe('a click', () => {
  test('that leads to no form changes the message', async () => {
    const { messages } = await anna.say('paper jam');
    rig.engine.answer((turn) => [{ reply: { kind: 'text', text: 'Cancelled.' }, ...inPlace(turn) }]);
    const shown = await anna.click('Cancel');
    expect(shown.messages).toEqual([
      { id: messages[0]?.id, channel: 'DU1', text: 'Cancelled.', buttons: [] },
    ]);
  });

  test('that leads to another form than the one of the button shows its summary', async () => {
    await anna.say('paper jam');
    expect(await anna.click('Cancel')).toMatchObject({
      modal: null,
      messages: [{ buttons: ['Complete', 'Cancel'] }],
    });
  });

  test('on a menu behind "more", and on a link, comes from a real card', async () => {
    const act = (title: string) => ({ title, action: 'a.b', payload: { title }, style: 'default' as const });
    const actions = [act('A'), act('B'), { title: 'Track', url: 'https://allowed.example/1' }, act('C')];
    const data = { title: 'T', tone: 'neutral' as const, paragraphs: [], facts: [], actions };
    rig.engine.answer((turn) =>
      turn.kind === 'text' ? [{ reply: { kind: 'card', card: { card: 'notice', data } } }] : [],
    );
    expect((await anna.say('parcel')).messages[0]?.buttons).toEqual(['A', 'B', 'Track', 'C']);
    expect(await anna.click('Track')).toMatchObject({ status: 200, messages: [] });
    expect(rig.engine.turns).toHaveLength(1);
    await anna.click('C');
    expect(rig.engine.turns[1]).toMatchObject({ action: 'a.b', payload: { title: 'C' } });
  });

  test('is acknowledged before it is answered', async () => {
    await anna.say('paper jam');
    let acknowledged = () => {};
    const waiting = new Promise<void>((resolve) => {
      acknowledged = resolve;
    });
    rig.engine.answer(async () => {
      await waiting;
      return [];
    });
    const { endpoint, fake } = rig;
    const message = fake.workspace.messages.at(-1);
    const [button] = buttonsIn(message?.blocks ?? []);
    if (message === undefined || button === undefined) throw new Error('there is nothing to click');
    const body = interactionBody(clickPayload(fake.workspace, 'U1', message, button));
    expect(await deliverRequest(endpoint, body)).toEqual({ status: 200, text: '' });
    acknowledged();
    await rig.settled();
    expect(rig.engine.turns).toHaveLength(2);
  });

  test('sent twice is answered once', async () => {
    await anna.say('paper jam');
    await anna.click('Cancel');
    expect(await anna.again()).toMatchObject({ status: 200, messages: [] });
    expect(rig.engine.turns).toHaveLength(2);
  });

  test('on the home tab opens the form there', async () => {
    rig.engine.answer((turn) => [
      turn.kind === 'home' ? { reply: { kind: 'home', cards: [faultSummary()] } } : draft(),
    ]);
    await anna.openHome();
    expect(rig.engine.turns).toMatchObject([{ kind: 'home', conversation: { id: 'T0001:U1' } }]);
    expect((await anna.clickHome('Complete')).modal).toMatchObject({ title: 'Report a fault' });
    rig.engine.answer(() => [done]);
    expect((await anna.submit({ urgency: 'blocked' })).messages).toMatchObject([
      { channel: 'DU1', text: 'Case CS0032498 is open.' },
    ]);
  });

  test('after which another message is gone is answered with a new one', async () => {
    await anna.say('paper jam');
    rig.fake.next('chat.update', { kind: 'refuse', error: 'message_not_found' });
    rig.engine.answer((turn) => [{ reply: { kind: 'text', text: 'Cancelled.' }, ...inPlace(turn) }]);
    expect((await anna.click('Cancel')).messages).toMatchObject([{ text: 'Cancelled.' }]);
    expect(rig.fake.workspace.messages).toHaveLength(3);
  });
});
