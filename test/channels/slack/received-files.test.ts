import { beforeEach, describe, expect, test } from 'vitest';
import { useSlack } from '../../support/slack/use-slack.ts';

const rig = useSlack();
beforeEach(() => rig.engine.answer(() => [{ reply: { kind: 'text', text: 'noted' } }]));

const files = () => {
  const turn = rig.engine.turns.at(-1);
  return turn?.kind === 'text' ? turn.files : undefined;
};
const shared = (...all: Record<string, unknown>[]) => ({ text: 'see', subtype: 'file_share', files: all });

describe('files that come with a message in Slack', () => {
  test('are fetched with their bytes, by the app’s token [P9]', async () => {
    await rig.person().share({ name: 'IMG_1.jpg', type: 'image/jpeg' }, 'this one');
    expect(files()).toEqual([{ name: 'IMG_1.jpg', bytes: expect.any(Uint8Array) }]);
  });

  test('are out of reach where Slack sends on to its page for signing in [P9]', async () => {
    const person = rig.person();
    rig.fake.workspace.token = 'xoxb-another';
    await person.share({ name: 'IMG_1.jpg', type: 'image/jpeg' });
    expect(files()).toEqual([{ name: 'IMG_1.jpg', problem: 'unreachable' }]);
  });

  test.each([
    ['elsewhere', { url_private_download: 'https://elsewhere.example/plan.pdf' }],
    ['at a name that only begins alike', { url_private: 'https://files.slack.com.elsewhere.example/x' }],
    ['in a drive of somebody', { is_external: true, url_private: 'https://files.slack.com/x' }],
    ['nowhere', {}],
    ['at no address', { url_private: 'plan' }],
  ])('are not fetched when they lie %s [P9]', async (_where, place) => {
    await rig.person().report(shared({ id: 'F1', name: 'plan.pdf', ...place }));
    expect(files()).toEqual([{ name: 'plan.pdf', problem: 'unreachable' }]);
  });

  test('are fetched up to five of one message, and the others named [P9]', async () => {
    await rig
      .person()
      .report(shared(...Array.from({ length: 6 }, (_, at) => ({ id: `F${at}`, name: `${at}` }))));
    expect(files()?.at(-1)).toEqual({ name: '5', problem: 'too-many' });
    expect(files()?.at(-2)).toEqual({ name: '4', problem: 'unreachable' });
  });

  test('that hold nothing readable about them still count as there [P9]', async () => {
    await rig.person().report(shared({ odd: 1 }, 'x' as never));
    expect(files()).toEqual([
      { name: 'file', problem: 'unreachable' },
      { name: 'file', problem: 'unreachable' },
    ]);
  });

  test('that were spoken and written down by Slack are words [P9]', async () => {
    const clip = {
      id: 'F1',
      name: 'audio.m4a',
      transcription: { status: 'complete', preview: { content: ' paper jam ' } },
    };
    await rig.person().report({ ...shared(clip), text: '' });
    expect(rig.engine.turns.at(-1)).toMatchObject({ text: 'paper jam' });
    expect(files()).toBeUndefined();
  });
});
