import { beforeEach, describe, expect, test } from 'vitest';
import type { Outgoing } from '../../../../bot/engine/turn.ts';
import { memoryFiles } from '../../../support/memory-files.ts';
import { useSlack } from '../../../support/slack/use-slack.ts';
import { addChannel, addUser, newMessage } from '../../../support/slack/workspace.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = memoryFiles({
  f1: { name: 'Relevés.csv', contentType: 'text/csv', bytes: bytes('é;b') },
  empty: { name: 'empty.csv', contentType: 'text/csv', bytes: bytes('') },
});
const rig = useSlack({ files });
beforeEach(() => {
  addUser(rig.fake.workspace, { id: 'U1' });
});

const direct = { team: 'T0001', channel: null, user: 'U1' };

function deliver(outgoing: Partial<Outgoing> = {}, id = 'f1') {
  const file = { id, name: 'Relevés.csv', contentType: 'text/csv', size: 4 };
  return rig.channel.sender.deliver({
    id: 'o1',
    channel: 'slack',
    address: direct,
    language: 'fr',
    reply: { kind: 'file', file, text: 'Vos <relevés> & plus' },
    replaces: null,
    ...outgoing,
  });
}
const shared = () =>
  rig.fake.workspace.messages.map(({ channel, thread_ts, text, file }) => ({
    channel,
    thread_ts,
    text,
    file: file?.bytes?.toString('utf8'),
    name: file?.name,
  }));

describe('a file', () => {
  test('is uploaded and shared in the direct conversation, with its sentence', async () => {
    expect(await deliver()).toEqual({ ok: true, message: null });
    expect(shared()).toEqual([
      {
        channel: 'DU1',
        thread_ts: null,
        text: 'Vos &lt;relevés&gt; &amp; plus',
        file: 'é;b',
        name: 'Relevés.csv',
      },
    ]);
  });

  test('stays in its thread', async () => {
    const { workspace } = rig.fake;
    addChannel(workspace, 'C1');
    workspace.messages.push(newMessage(workspace, { channel: 'C1', ts: '1.1', user: 'U1', text: '' }));
    await deliver({ address: { ...direct, channel: 'C1', thread_ts: '1.1' } });
    expect(shared().at(-1)).toMatchObject({ channel: 'C1', thread_ts: '1.1', file: 'é;b' });
  });

  test('takes no other message’s place', async () => {
    const posted = await deliver({ reply: { kind: 'text', text: 'card' } });
    if (!posted.ok) throw new Error(posted.detail);
    await deliver({ replaces: posted.message });
    expect(shared()).toMatchObject([{ text: 'card' }, { file: 'é;b' }]);
  });

  test('that is gone by now is told about', async () => {
    expect(await deliver({}, 'gone')).toMatchObject({ ok: true });
    expect(shared()).toMatchObject([
      { text: 'Relevés.csv: Ce fichier n’est plus disponible. Redemandez-le-moi.', file: undefined },
    ]);
  });

  test.each([
    ['files.getUploadURLExternal', { kind: 'rate-limit', seconds: 9 }, 9],
    ['upload', { kind: 'down' }, null],
    ['upload', { kind: 'hang-up' }, null],
    ['files.completeUploadExternal', { kind: 'refuse', error: 'internal_error' }, null],
  ] as const)('is tried again when Slack does not take it at %s: %j', async (method, fault, afterSeconds) => {
    rig.fake.next(method, fault);
    expect(await deliver()).toMatchObject({ ok: false, failure: { retry: 'later', afterSeconds } });
    expect(shared()).toEqual([]);
    expect(await deliver()).toMatchObject({ ok: true });
    expect(shared()).toMatchObject([{ file: 'é;b' }]);
  });

  test.each([
    ['that is empty', 'empty', {}, false],
    ['for a channel the assistant is not in', 'f1', { address: { ...direct, channel: 'C9' } }, true],
  ] as const)('%s is given up', async (_, id, outgoing, unreachable) => {
    expect(await deliver(outgoing, id)).toMatchObject({
      ok: false,
      failure: { retry: 'never', unreachable },
    });
  });
});
