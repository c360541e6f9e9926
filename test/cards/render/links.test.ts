import { describe, expect, it } from 'vitest';
import { LinkRefusedError } from '../../../cards/render/allowed-hosts.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { slackHome } from '../../../cards/slack/slack-home.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import { messageSchema } from '../../../cards/slack/validate.ts';
import type { AnyAction, CardView } from '../../../cards/views/card-view.ts';
import { expectGoodForTeams } from '../support/teams-judges.ts';

const hosts = ['track.carrier.example', '.portal.example'];
const link = (url: string): AnyAction => ({ title: 'Track', url });
const notice = (...actions: AnyAction[]): CardView => ({
  card: 'notice',
  data: { title: 'Parcel', tone: 'neutral', paragraphs: [], facts: [], actions },
});
const action = (title: string): AnyAction => ({
  title,
  action: 'a.b',
  payload: { url: title },
  style: 'default',
});

describe('a link', () => {
  const url = 'https://track.carrier.example/p?id=1&x=$' + '{y}';

  it('is a button that opens the page, in both systems', () => {
    const card = renderCard(notice(link(url)), 'en', hosts);
    expectGoodForTeams(card);
    const opened = 'https://track.carrier.example/p?id=1&x=$%7By}';
    expect(card.body[1]).toMatchObject({
      actions: [{ type: 'Action.OpenUrl', title: 'Track', url: opened }],
    });
    const message = slackMessage(notice(link(url)), 'en', hosts);
    expect(messageSchema.safeParse(message).error?.issues ?? []).toEqual([]);
    expect(message.blocks[1]).toMatchObject({
      elements: [{ type: 'button', action_id: 'link#1', text: { text: 'Track' }, url: opened }],
    });
  });

  it('goes behind "more" like any other button', () => {
    const view = notice(action('A'), action('B'), action('C'), link(url));
    expect(renderCard(view, 'en', hosts).body[1]).toMatchObject({
      actions: [{}, {}, {}, { type: 'Action.OpenUrl', mode: 'secondary' }],
    });
    const message = slackMessage(view, 'en', hosts);
    expect(messageSchema.safeParse(message).error?.issues ?? []).toEqual([]);
    expect(message.blocks[1]).toMatchObject({
      elements: [{}, {}, {}, { options: [{ text: { text: 'Track' }, url: expect.any(String) }] }],
    });
  });

  it('stands beside the entry of a list it belongs to', () => {
    const row = { title: 'Parcel 1', detail: '', state: '', button: link(url) };
    const data = { title: 'T', intro: '', filters: [], rows: [row], footer: '', actions: [] };
    const view: CardView = { card: 'list', data };
    expectGoodForTeams(renderCard(view, 'en', hosts));
    expect(JSON.stringify(slackMessage(view, 'en', hosts).blocks)).toContain(
      '"accessibility_label":"Track: Parcel 1"',
    );
  });

  it.each([
    'https://track.carrier.example/',
    'https://TRACK.carrier.example:8443/x',
    'https://fr.portal.example/',
    'https://a.b.portal.example/',
  ])('to an allowed host is shown: %s', (allowed) => {
    expect(() => renderCard(notice(link(allowed)), 'en', hosts)).not.toThrow();
  });

  it.each([
    'https://evil.example/?track.carrier.example',
    'https://track.carrier.example.evil.example/',
    'https://xtrack.carrier.example/',
    'https://portal.example/',
    'https://evilportal.example/',
    'https://track.carrier.example./',
    'https://127.0.0.1/',
  ])('to any other host refuses the card: %s', (refused) => {
    const view = notice(action('A'), link(refused));
    expect(() => renderCard(view, 'en', hosts)).toThrow(LinkRefusedError);
    expect(() => slackMessage(view, 'en', hosts)).toThrow(LinkRefusedError);
    expect(() => slackHome([view], 'en', hosts)).toThrow(LinkRefusedError);
  });

  it('is refused wherever no hosts are given', () => {
    expect(() => renderCard(notice(link(url)), 'en')).toThrow(LinkRefusedError);
    expect(() => slackMessage(notice(link(url)), 'en')).toThrow(LinkRefusedError);
    expect(() => slackHome([notice(link(url))], 'en')).toThrow(LinkRefusedError);
  });

  it.each([
    'http://track.carrier.example/',
    'javascript:alert(1)',
    'https://track.carrier.example@evil.example/',
    'https://me:secret@track.carrier.example/',
    '//track.carrier.example/',
    `https://track.carrier.example/${'x'.repeat(1000)}`,
    'https://track.carrier.example/été',
    '',
  ])('that is no plain https address is no view data: %s', (bad) => {
    expect(() => renderCard(notice(link(bad)), 'en', hosts)).toThrow(/url/);
  });
});
