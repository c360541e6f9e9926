import { describe, expect, it } from 'vitest';
import { LinkRefusedError } from '../../../cards/render/allowed-hosts.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import type { CardView } from '../../../cards/views/card-view.ts';

const hosts = ['files.example'];
const notice = (image: object): CardView =>
  ({
    card: 'notice',
    data: { title: 'T', tone: 'neutral', paragraphs: [], image, facts: [], actions: [] },
  }) as CardView;

describe('a picture', () => {
  const url = 'https://files.example/files/1.png?sig=x';

  it('is shown with its description, as wide as it is to be, in both systems', () => {
    const view = notice({ url, alt: 'Tray 2', width: 120 });
    expect(renderCard(view, 'en', hosts).body[1]).toMatchObject({
      type: 'Image',
      url,
      altText: 'Tray 2',
      width: '120px',
    });
    const message = slackMessage(view, 'en', hosts);
    expect(message.blocks[1]).toEqual({ type: 'image', image_url: url, alt_text: 'Tray 2' });
    expect(message.text).toContain('Tray 2');
  });

  it('stands below the step it belongs to', () => {
    const steps = [1, 2].map((number) => ({
      number: `${number}.`,
      text: `Step ${number}`,
      image: { url: `https://files.example/${number}.png`, alt: `Drawing ${number}` },
    }));
    const data = { title: 'T', progress: '', intro: '', steps, otherwise: '', question: '', actions: [] };
    const { blocks } = slackMessage({ card: 'article', data }, 'en', hosts);
    expect(blocks.map(({ type }) => type)).toEqual(['header', 'section', 'image', 'section', 'image']);
  });

  it.each([
    'http://files.example/a.png',
    'https://files.example/a.svg',
    'https://files.example/a?b=.png',
    'data:image/png;base64,AAAA',
    '',
  ])('that is no PNG over https is no view data: %s', (bad) => {
    expect(() => renderCard(notice({ url: bad, alt: 'x' }), 'en', hosts)).toThrow(/url/);
  });

  it('on a host that is not allowed refuses the card: opening the chat would tell that host', () => {
    const view = notice({ url: 'https://evil.example/a.png', alt: 'x' });
    expect(() => renderCard(view, 'en', hosts)).toThrow(LinkRefusedError);
  });
});
